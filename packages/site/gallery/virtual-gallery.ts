/** The Vite plugin that gathers every component with examples, for the gallery. */
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { drawScene, parseSceneName } from '@agency/listings';
import { slotNames } from '../slots.ts';
import type { VitePlugin } from '../virtual.ts';

const id = 'virtual:agency/gallery';

/** `virtual:agency/gallery` exports `pieces`: name, component and examples of each, in the order of their names. */
export function virtualGallery(root: string): VitePlugin {
  return {
    name: 'agency-gallery',
    resolveId: (asked: string) => (asked === id ? `\0${id}` : undefined),
    load: (asked: string) => (asked === `\0${id}` ? writePieces(root) : undefined),
    // The made-up listings of the examples ask for portraits that none of the brand's own does.
    configureServer({ middlewares }) {
      middlewares.use('/images/portraits', (request, response, next) => {
        const scene = parseSceneName(basename(request.url ?? '', '.svg'));
        if (!scene) return next();
        response.setHeader('content-type', 'image/svg+xml');
        response.end(drawScene(scene));
      });
    },
  };
}

function writePieces(root: string): string {
  const files = globSync('packages/*/components/*.examples.ts', { cwd: root })
    .map((file) => ({ file, name: /([^/\\]+)\.examples\.ts$/.exec(file)?.[1] ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const imports = files.map(({ file, name }, index) => {
    const examples = join(root, file);
    // Where the brand may replace it, the one that the brand wears.
    const component = slotNames.some((slot) => slot === name)
      ? `virtual:agency/slots/${name}`
      : examples.replace(/\.examples\.ts$/, '.astro');
    return `import Component${index} from ${JSON.stringify(component)};
import { examples as examples${index} } from ${JSON.stringify(examples)};`;
  });
  const pieces = files.map(
    ({ name }, index) =>
      `{ name: ${JSON.stringify(name)}, Component: Component${index}, examples: examples${index} }`,
  );
  return `${imports.join('\n')}\nexport const pieces = [${pieces.join(', ')}];`;
}
