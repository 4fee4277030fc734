/** Eleventy with Nunjucks rendering the listing pages, `eleventy.ts <brand> <day> <folder> <assets>`: its layout and includes are in templates/. */
import Eleventy from '@11ty/eleventy';
import { fileOf, loadViews, type Assets, type Page } from './view.ts';

const [brand = '', today = '', folder = '', assets = ''] = process.argv.slice(2);
const { pages, viewOf } = await loadViews(
  process.cwd(),
  brand,
  today,
  JSON.parse(assets) as Assets,
);

const eleventy = new Eleventy('scripts/bench/templates', folder, {
  quietMode: true,
  config(settings) {
    settings.setIncludesDirectory('_includes');
    settings.addGlobalData('pages', pages);
    settings.addGlobalData('pagination', { data: 'pages', size: 1, alias: 'page_of' });
    settings.addGlobalData(
      'permalink',
      () =>
        ({ page_of }: { page_of: Page }) =>
          fileOf(page_of),
    );
    // Made when the page is rendered: as data of all pages at once, the values would cost Eleventy more memory.
    settings.addFilter('view', viewOf);
  },
});
await eleventy.write();
