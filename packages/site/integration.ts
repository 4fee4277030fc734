/** What Astro must know to build a brand, read as a list of events. */
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from './config.ts';
import { shareImageCache } from './image-cache.ts';
import { layersFirst } from './layers.ts';
import { listSharedRoutes } from './routes.ts';
import { virtualAgency, type BuildOptions } from './virtual.ts';

export function agency(site: Site, options: BuildOptions): AstroIntegration {
  const siteFolder = join(options.root, 'sites', site.id);
  return {
    name: 'agency',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
        for (const route of listSharedRoutes(siteFolder, site.languages)) {
          injectRoute({ ...route, prerender: true });
        }
        shareImageCache(fileURLToPath(config.cacheDir), join(options.root, '.cache/images'));
        updateConfig({ vite: { plugins: [layersFirst(), virtualAgency(site, options)] } });
      },
    },
  };
}
