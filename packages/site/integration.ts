/** What Astro must know to build a brand, read as a list of events. */
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tellAnswers } from './answers.ts';
import { compileSiteConsent } from './compile-consent.ts';
import type { Site } from './config.ts';
import { contentFolders, listAddedFiles, listContentFiles } from './content-files.ts';
import { devPhotographs } from './dev-photographs.ts';
import { devTiles } from './dev-tiles.ts';
import { virtualGallery } from './gallery/virtual-gallery.ts';
import { shareImageCache } from './image-cache.ts';
import { keepPages } from './keep/keep-pages.ts';
import { steadyData } from './keep/steady-data.ts';
import { layersFirst } from './layers.ts';
import { loadSisters } from './load-sisters.ts';
import { originOf } from './origin.ts';
import { portfolioFile } from './portfolio.ts';
import { listSharedRoutes } from './routes.ts';
import { siteMap } from './sitemap.ts';
import { findTiles as findTilesOf, tellMissingTiles, type Tiles } from './tiles.ts';
import { virtualAgency, type BuildOptions } from './virtual.ts';

interface AgencyOptions extends BuildOptions {
  /** How many threads render pages; without it as many as the work is worth. */
  threads?: number | undefined;
}

export function agency(site: Site, options: AgencyOptions): AstroIntegration[] {
  const keptPages: string[] = [];
  const { root } = options;
  const lockFile = join(root, 'pnpm-lock.yaml');
  let tiles: Promise<Tiles | undefined> | undefined;
  const findTiles = () => (tiles ??= findTilesOf(site, root));
  return [
    layPages(site, options, findTiles),
    devPhotographs(site, root),
    devTiles(site, root, findTiles),
    siteMap(site, { ...options, lockFile, keptPages }),
    steadyData(() => [
      portfolioFile(site, root),
      ...listContentFiles(root),
      ...listAddedFiles(root),
    ]),
    keepPages({
      folders: {
        staging: join(root, '.cache/staging', site.id),
        output: join(root, 'dist', site.id),
        record: join(root, '.cache/astro', site.id, 'kept-site.json'),
      },
      lockFile,
      origin: originOf(site),
      threads: options.threads,
      onPages(urls) {
        // In the order that the library wants them in: it compares far slower than a collator does.
        urls.sort(new Intl.Collator('en', { numeric: true }).compare);
        for (const url of urls) keptPages.push(url);
      },
    }),
    // After the pages are published.
    tellAnswers(site, options, findTiles),
  ];
}

/** The licences of MapLibre and PMTiles want their notices to go with them. */
const keepLicences = { rolldownOptions: { output: { comments: { legal: true } } } };

function layPages(
  site: Site,
  options: BuildOptions,
  findTiles: () => Promise<Tiles | undefined>,
): AstroIntegration {
  const siteFolder = join(options.root, 'sites', site.id);
  // Words, facts, complements and the configuration are loaded once: the development server starts again when one
  // changes.
  const loadedOnce = () => [
    ...listContentFiles(options.root),
    ...listAddedFiles(options.root),
    join(siteFolder, 'site.config.ts'),
  ];
  let watch: (file: string) => void;
  return {
    name: 'agency',
    hooks: {
      'astro:config:setup': async ({
        addWatchFile,
        command,
        config,
        injectRoute,
        logger,
        updateConfig,
      }) => {
        for (const route of listSharedRoutes(siteFolder, site.languages)) {
          injectRoute({ ...route, prerender: true });
        }
        if (command === 'dev') {
          const entrypoint = new URL('./gallery/Gallery.astro', import.meta.url);
          for (const pattern of ['/gallery', '/en/gallery']) injectRoute({ pattern, entrypoint });
          updateConfig({ vite: { plugins: [virtualGallery(options.root)] } });
        }
        watch = addWatchFile;
        for (const file of loadedOnce()) watch(file);
        shareImageCache(fileURLToPath(config.cacheDir), join(options.root, '.cache/images'));
        const sisters = await loadSisters(site, options.root);
        const consent = compileSiteConsent(site, options);
        const found = { sisters, tiles: await findTiles(), consent };
        updateConfig({ vite: { plugins: [layersFirst(), virtualAgency(site, options, found)] } });
        if (found.tiles) updateConfig({ vite: { build: keepLicences } });
        const missing = tellMissingTiles(site, options.root);
        if (missing) logger.warn(missing);
      },
      // They lie outside Astro's root, where Vite does not look by itself.
      'astro:server:setup': ({ server: { watcher } }) => {
        const folders = contentFolders.map((folder) => join(options.root, folder));
        watcher.add([...loadedOnce(), ...folders]);
        // Astro, who is told after us, starts again for a file that it knows.
        watcher.on('add', (file) => loadedOnce().includes(file) && watch(file));
      },
    },
  };
}
