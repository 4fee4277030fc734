/** Lets the development server serve the photographs of the brand; a build lays them into the site. */
import type { AstroIntegration } from 'astro';
import { servePhotographs } from '@agency/hosting';
import { choosePhotosFolder } from '@agency/photographs';
import type { Site } from './config.ts';

export function devPhotographs(site: Site, root: string): AstroIntegration {
  return {
    name: 'dev-photographs',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const store = choosePhotosFolder(root, process.env, site.photographs);
        server.middlewares.use(servePhotographs(store));
      },
    },
  };
}
