/** The Vite plugin that says the order of the CSS layers before anything else, in whatever order the styles of a page are put together. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { VitePlugin } from './virtual.ts';

const order = /@layer [^;{]+;/.exec(
  readFileSync(createRequire(import.meta.url).resolve('@agency/ui/styles/layers.css'), 'utf8'),
)?.[0];

export function layersFirst(): VitePlugin {
  return {
    name: 'agency:layers',
    enforce: 'pre',
    transform: (code: string, id: string) =>
      /\.css($|\?)/.test(id) && !code.includes('@import') ? `${order}\n${code}` : undefined,
  };
}
