/** Fonts move nothing: one that comes late is not used on that page, and each is asked for before the style sheet is read. */
import { attributes, type BuiltSite } from './built-site.ts';

const fontFace = /@font-face\s*\{([^}]*)\}/g;
const fontUrl = /url\(["']?([^"')]+)["']?\)/;

export function checkFonts({ pages, files, text }: BuiltSite): string[] {
  const faces = [...files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...text(file).matchAll(fontFace)].map(([, face = '']) => ({ file, face })));
  const loaded = faces.flatMap(({ file, face }) => {
    const [, url] = fontUrl.exec(face) ?? [];
    // Fonts of the visitor's machine are there at once.
    return url ? [{ file, face, path: new URL(url, `https://site.invalid${file}`).pathname }] : [];
  });
  const swapping = loaded
    .filter(({ face }) => !/font-display:\s*optional/.test(face))
    .map(({ file, path }) => `${file}: ${path} lacks "font-display: optional"`);
  const late = pages.flatMap(({ path: page, document }) => {
    const preloaded = attributes(document, 'link[rel="preload"][as="font"]', 'href');
    return loaded
      .filter(({ path }) => !preloaded.includes(path))
      .map(({ path }) => `${page}: does not preload ${path}`);
  });
  return [...swapping, ...late];
}
