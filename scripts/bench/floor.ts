/** The floor: the same pages written by plain Node, `floor.ts <brand> <day> <folder> <assets>`. One thread, no framework. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderPage } from './render-page.ts';
import { fileOf, loadViews, type Assets } from './view.ts';

const [brand = '', today = '', folder = '', assets = ''] = process.argv.slice(2);
const { pages, viewOf } = await loadViews(
  process.cwd(),
  brand,
  today,
  JSON.parse(assets) as Assets,
);
for (const page of pages) {
  const file = join(folder, fileOf(page));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, renderPage(viewOf(page)));
}
