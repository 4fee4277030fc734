/** A thread that renders pages from the code that Astro bundled, beside the one that Astro runs in. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import type { SSRManifest } from 'astro';
import { App } from 'astro/app';
import { renderPages, type Work } from './render-pages.ts';

export interface Order extends Work {
  /** The folder of the bundle. */
  bundle: string;
  /** @example 'https://brand.example' */
  origin: string;
}

const { bundle, origin, ...work } = workerData as Order;
const entry = readdirSync(bundle).find((name) => name.startsWith('prerender-entry.'));
const { manifest } = (await import(pathToFileURL(join(bundle, entry ?? '')).href)) as {
  manifest: SSRManifest;
};

/** A page that throws is an error of the build, not a page that says so. */
class BuildApp extends App {
  override createErrorHandler(): ReturnType<App['createErrorHandler']> {
    return {
      renderError(_, { error, status }) {
        throw error ?? new Error(`It answered with ${status}.`);
      },
    };
  }
}

const app = new BuildApp(manifest, false);
const routes = new Map(
  manifest.routes.map(({ routeData }) => [`${routeData.route} ${routeData.component}`, routeData]),
);

await renderPages(work, ({ path, route, component }) => {
  const routeData = routes.get(`${route} ${component}`);
  if (!routeData) throw new Error(`The bundle has no route ${route}.`);
  return app.render(new Request(new URL(path, origin)), { routeData });
});
