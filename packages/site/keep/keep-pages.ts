/**
 * Keeps pages from build to build. A page whose route gives it a `cacheKey` is rendered again only when the key or the
 * code changed; what is rendered goes to a folder aside and replaces the published site when all has succeeded.
 *
 * Astro’s own `experimental.incrementalBuild` copies every kept page to an emptied folder and renders on one core: of
 * 27,000 pages with one listing changed it took two thirds of the full time.
 */
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { throwProblems } from '@agency/problem';
import {
  findKeptPages,
  publish,
  readKeptSite,
  stampCode,
  type Folders,
  type KeptSite,
  type SiteState,
} from './kept-site.ts';
import { renderPages, type Work } from './render-pages.ts';
import type { Order } from './render-worker.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** Below this a thread more costs what it saves: each loads the bundle and the listings. */
const pagesPerThread = 3000;

interface Options {
  folders: Folders;
  /** The lock file of what is installed. */
  lockFile: string;
  /** @example 'https://brand.example' */
  origin: string;
  /** How many threads render; without it as many as there are cores and the work is worth. */
  threads?: number | undefined;
  /** Is handed the addresses of the pages of HTML that Astro is not told of. */
  onPages: (urls: string[]) => void;
}

export function keepPages(options: Options): AstroIntegration {
  const { folders, lockFile, origin, threads, onPages } = options;
  // Where Astro puts it.
  const bundle = join(folders.staging, '.prerender');
  let astro: AstroPrerenderer;
  let keyed: Paths;
  let last: KeptSite | undefined;
  let kept: Set<string>;
  let now: SiteState;

  return {
    name: 'keep-pages',
    hooks: {
      // Astro writes it into the bundle: each way to start a build would make other code.
      'astro:config:setup': () => void delete process.env['_'],
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((original) => {
          astro = original;
          return { ...original, getStaticPaths: choosePaths };
        });
      },
      'astro:build:generated': async ({ logger }) => {
        // Astro has encoded its pictures: a page that asks for one more must be seen to.
        delete (globalThis as { astroAsset?: { addStaticImage?: unknown } }).astroAsset
          ?.addStaticImage;
        const changed = keyed.filter((page) => !kept.has(addressOf(page)));
        await render(changed, logger);
        logger.info(`${changed.length} pages and pictures written, ${kept.size} kept`);
      },
      'astro:build:done': () => publish(folders, last, kept, now),
    },
  };

  /** Astro renders the pages without a key. */
  async function choosePaths(): Promise<Paths> {
    const paths = await astro.getStaticPaths();
    keyed = paths.filter(({ cacheKey }) => cacheKey !== undefined);
    refuseTwins(paths);
    now = {
      code: stampCode(bundle, lockFile),
      keys: new Map(keyed.map((page) => [addressOf(page), page.cacheKey ?? ''])),
    };
    onPages(
      keyed
        .filter(({ route }) => route.type === 'page')
        .map((page) => `${origin}${encodeURI(addressOf(page))}`),
    );
    last = readKeptSite(folders);
    kept = findKeptPages(folders, last, now);
    return paths.filter(({ cacheKey }) => cacheKey === undefined);
  }

  async function render(changed: Paths, logger: AstroIntegrationLogger): Promise<void> {
    const routes = new Map(changed.map((page) => [addressOf(page), page.route]));
    const work: Work = {
      pages: changed.map((page) => ({
        path: addressOf(page),
        route: page.route.route,
        component: page.route.component,
      })),
      folder: folders.staging,
      next: new Int32Array(new SharedArrayBuffer(4)),
    };
    const order: Order = { ...work, bundle, origin };
    const worth = Math.min(availableParallelism(), Math.ceil(changed.length / pagesPerThread));
    const helpers = (threads ?? worth) - 1;
    await Promise.all([
      ...Array.from({ length: Math.max(0, helpers) }, () => runThread(order)),
      renderPages(
        work,
        async ({ path }) => {
          const routeData = routes.get(path) as Paths[number]['route'];
          const result = await astro.render(new Request(new URL(path, origin)), { routeData });
          return 'response' in result ? result.response : result;
        },
        (taken) => logger.info(`${taken} of ${changed.length} pages`),
      ),
    ]);
  }
}

/** As Astro addresses a page of HTML, with a slash at the end. */
function addressOf({ pathname, route }: Paths[number]): string {
  return route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
}

export function refuseTwins(paths: Paths): void {
  const byAddress = Map.groupBy(paths, addressOf);
  throwProblems(
    [...byAddress]
      .filter(([, twins]) => twins.length > 1)
      .map(([address, twins]) => ({
        what: `${twins.length} pages have the address ${address}.`,
        where: [...new Set(twins.map(({ route }) => route.component))].join(', '),
        fix: 'Give each an address of its own in getStaticPaths.',
      })),
  );
}

function runThread(order: Order): Promise<void> {
  return new Promise((resolve, reject) => {
    new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: order })
      .once('error', reject)
      .once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`A thread ended: ${code}`)),
      );
  });
}
