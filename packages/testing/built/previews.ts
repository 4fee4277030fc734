/** What messages and networks show of a page is true: its name, its address, and a picture of the size that is told. */
import sharp from 'sharp';
import {
  attribute,
  attributes,
  canonicalOf,
  type BuiltPage,
  type BuiltSite,
} from './built-site.ts';

interface PictureSize {
  /** Pixels. */
  width: number;
  height: number;
}

const wanted = [
  'og:title',
  'og:description',
  'og:url',
  'og:site_name',
  'og:locale',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
];

export async function checkPreviews(site: BuiltSite): Promise<string[]> {
  const sizes = new Map<string, Promise<PictureSize>>();
  const sizeOf = (path: string) => {
    const size = sizes.get(path) ?? sharp(site.bytes(path)).metadata();
    sizes.set(path, size);
    return size;
  };
  const faults = await Promise.all(
    site.pages.map(async (page) => {
      const found = [...judgeWords(site, page), ...(await judgePicture(site, page, sizeOf))];
      return found.map((fault) => `${page.path}: ${fault}`);
    }),
  );
  return faults.flat();
}

function judgeWords({ origin }: BuiltSite, page: BuiltPage): string[] {
  const { document } = page;
  const faults = wanted.flatMap((name) => {
    const values = tellings(page, name);
    if (values.length !== 1) return [`has ${values.length} ${name}`];
    return values[0]?.trim() ? [] : [`its ${name} is empty`];
  });
  const [title = '', description, url] = ['og:title', 'og:description', 'og:url'].map(
    (name) => tellings(page, name)[0],
  );
  const said = document.querySelector('title')?.textContent ?? '';
  if (!plain(said).startsWith(plain(title)))
    faults.push(`its title is "${said}", told as "${title}"`);
  const [own] = attributes(document, 'meta[name="description"]', 'content');
  if (description !== own) faults.push(`its description is told as "${description}"`);
  // Its own, though a page of another brand may be canonical: name, words and picture are its own, too.
  if (canonicalOf(page) !== undefined && url !== origin + page.path)
    faults.push(`its address is told as ${url}`);
  return faults;
}

async function judgePicture(
  { origin, files }: BuiltSite,
  page: BuiltPage,
  sizeOf: (path: string) => Promise<PictureSize>,
): Promise<string[]> {
  const [image = '', width, height] = ['og:image', 'og:image:width', 'og:image:height'].map(
    (name) => tellings(page, name)[0],
  );
  const path = image.startsWith(`${origin}/`) ? image.slice(origin.length) : undefined;
  if (path === undefined) return [`its picture is not our own: ${image}`];
  if (!files.has(path)) return [`its picture ${path} is not there`];
  // Networks that read AVIF or WebP are few.
  if (!path.endsWith('.jpg')) return [`its picture ${path} is no JPEG`];
  const size = await sizeOf(path);
  const told = `${width} × ${height}`;
  const is = `${size.width} × ${size.height}`;
  return told === is ? [] : [`its picture ${path} is ${is}, told as ${told}`];
}

function tellings({ document }: BuiltPage, name: string): string[] {
  return document
    .querySelectorAll(`meta[property="${name}"]`)
    .map((meta) => attribute(meta, 'content') ?? '');
}

/** A text escapes signs that an attribute does not, and the other way round. */
function plain(text: string): string {
  const names: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>' };
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(quot|apos|lt|gt);/g, (_, name: string) => names[name] ?? '')
    .replaceAll('&amp;', '&');
}
