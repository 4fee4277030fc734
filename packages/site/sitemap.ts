/** The sitemap: each page with its twins in the other languages, and each listing with its picture. */
import sitemap, { type SitemapItem, type SitemapOptions } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseScene, listingSlug, portraitPath } from '@agency/listings';
import { localise } from '@agency/ui';
import type { Site } from './config.ts';
import { keepFiles } from './keep/keep-files.ts';
import { frenchPath } from './language.ts';
import { originOf } from './origin.ts';
import { loadPortfolio } from './portfolio.ts';

interface SiteMapOptions {
  root: string;
  /** The lock file of what is installed, the writer of site maps among it. */
  lockFile: string;
  /** Addresses of pages that Astro is not told of; filled while it builds. */
  keptPages: string[];
}

/** The `i18n` option of the library is quadratic: the twins are written here, from the addresses themselves. */
export function siteMap(
  site: Site,
  { root, lockFile, keptPages }: SiteMapOptions,
): AstroIntegration {
  const origin = originOf(site);
  let pictures = new Map<string, string>();

  function entryOf(url: string): Pick<SitemapItem, 'links'> {
    const path = frenchPath(url.slice(origin.length));
    const links = [
      ...site.languages.map((lang) => ({ lang, url: `${origin}${localise(path, lang)}` })),
      { lang: 'x-default', url: `${origin}${path}` },
    ];
    const picture = path.startsWith('/annonces/') && pictures.get(path.split('/').at(-2) ?? '');
    // The type leaves `img` out; the writer underneath knows it.
    return { links, ...(picture && { img: [{ url: `${origin}${picture}` }] }) };
  }

  const options = {
    customPages: keptPages,
    filter: (page) => !new URL(page).pathname.endsWith('/404/'),
    serialize: (item) => ({ ...item, ...entryOf(item.url) }),
  } satisfies SitemapOptions;

  return keepFiles(sitemap(options), {
    folder: join(root, '.cache/astro', site.id, 'site-map'),
    files: /^sitemap-.*\.xml$/,
    keyOf({ pages }) {
      pictures = findPictures(site, root);
      const urls = [...pages.map(({ pathname }) => `${origin}/${pathname}`), ...keptPages];
      return createHash('sha256')
        .update(readFileSync(lockFile))
        .update(readFileSync(new URL(import.meta.url)))
        .update(JSON.stringify(urls.map((url) => [url, entryOf(url)])))
        .digest('base64url');
    },
  });
}

function findPictures(site: Site, root: string): Map<string, string> {
  return new Map(
    // The pages have been rendered from the same file, and have checked it.
    loadPortfolio(site, root, { trusted: true }).map((listing) => [
      listingSlug(listing),
      portraitPath(chooseScene(listing)),
    ]),
  );
}
