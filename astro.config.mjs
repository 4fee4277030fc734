/** The only Astro configuration: BRAND names a folder of sites/, and every path of it follows from that. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { agency, loadSite, originOf, posting, today } from '@agency/site';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const root = here('./');
const site = await loadSite(root, process.env.BRAND);

export default defineConfig({
  site: originOf(site),
  // `root` alone moves nothing else: all five are absolute, so that brands build side by side.
  root: here(`./sites/${site.id}/`),
  srcDir: here(`./sites/${site.id}/`),
  publicDir: here(`./sites/${site.id}/public/`),
  // A build is finished here, then published to dist/: see packages/site/keep.
  outDir: here(`./.cache/staging/${site.id}/`),
  cacheDir: here(`./.cache/astro/${site.id}/`),
  trailingSlash: 'always',
  // The default glues French words together.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // No inline style or script: the Content-Security-Policy allows files of our own only.
  build: { concurrency: 4, inlineStylesheets: 'never' },
  image: {
    // Effort 2 is nine times quicker than the default, for a tenth more bytes.
    service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } },
    responsiveStyles: false,
  },
  integrations: [
    // English quotation marks have no place in French texts; code blocks do not occur.
    mdx({ smartypants: false, syntaxHighlight: false }),
    agency(site, {
      root,
      today: today(),
      release: process.env.RELEASE === '1',
      posting: posting(),
      threads: Number(process.env.THREADS) || undefined,
    }),
  ],
  vite: {
    cacheDir: here(`./.cache/vite/${site.id}/`),
    envDir: root,
    build: {
      assetsInlineLimit: 0,
      // Every MDX file bears a directive of Astro’s that means nothing to the bundler.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
