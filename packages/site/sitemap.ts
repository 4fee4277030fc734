/** The sitemap: each page with its twins in the other languages, and each listing with its picture. */
import sitemap, { type SitemapItem, type SitemapOptions } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFacts } from '@agency/facts';
import { listingPath, listingSlug, picturePath, type Listing } from '@agency/listings';
import { choosePhotosFolder, loadPhotoIds } from '@agency/photographs';
import { localise } from '@agency/ui';
import { findElsewhere } from './canonical.ts';
import type { Site } from './config.ts';
import { keepFiles } from './keep/keep-files.ts';
import { frenchPath } from './language.ts';
import { isForgotten } from './is-forgotten.ts';
import { createShows, loadSisters } from './load-sisters.ts';
import { originOf } from './origin.ts';
import { loadBrandPortfolio } from './portfolio.ts';
import { withPhotos } from './shown.ts';
import { isComparison } from './text-paths.ts';
import type { BuildOptions } from './virtual.ts';

interface SiteMapOptions extends BuildOptions {
  /** The lock file of what is installed, the writer of site maps among it. */
  lockFile: string;
  /** Addresses of pages that Astro is not told of; filled while it builds. */
  keptPages: string[];
}

/** The `i18n` option of the library is quadratic: the twins are written here, from the addresses themselves. */
export function siteMap(
  site: Site,
  { lockFile, keptPages, ...options }: SiteMapOptions,
): AstroIntegration {
  const { root } = options;
  const origin = originOf(site);
  let known: Known = { pictures: new Map(), hidden: new Set() };

  function entryOf(url: string): Pick<SitemapItem, 'links'> {
    const path = frenchPath(url.slice(origin.length));
    const links = [
      ...site.languages.map((lang) => ({ lang, url: `${origin}${localise(path, lang)}` })),
      { lang: 'x-default', url: `${origin}${path}` },
    ];
    const picture =
      path.startsWith('/annonces/') && known.pictures.get(path.split('/').at(-2) ?? '');
    // The type leaves `img` out; the writer underneath knows it.
    return { links, ...(picture && { img: [{ url: `${origin}${picture}` }] }) };
  }

  const written = {
    customPages: keptPages,
    filter: (page) => {
      const { pathname } = new URL(page);
      return !/\/(404|trouver|merci\/[a-z0-9-]+)\/$/.test(pathname) && !isComparison(pathname);
    },
    serialize: (item) =>
      known.hidden.has(item.url.slice(origin.length))
        ? undefined
        : { ...item, ...entryOf(item.url) },
  } satisfies SitemapOptions;

  return keepFiles(sitemap(written), {
    folder: join(root, '.cache/astro', site.id, 'site-map'),
    files: /^sitemap-.*\.xml$/,
    async keyOf({ pages }) {
      known = await findKnown(site, options);
      const urls = [...pages.map(({ pathname }) => `${origin}/${pathname}`), ...keptPages];
      return createHash('sha256')
        .update(readFileSync(lockFile))
        .update(readFileSync(new URL(import.meta.url)))
        .update(JSON.stringify([urls.map((url) => [url, entryOf(url)]), [...known.hidden]]))
        .digest('base64url');
    },
  });
}

interface Known {
  /** Of listings, by the last part of their address. */
  pictures: Map<string, string>;
  /** Addresses that answer 410 or 404, that search engines shall forget, or look for at another brand. */
  hidden: Set<string>;
}

async function findKnown(site: Site, options: BuildOptions): Promise<Known> {
  const { root, today } = options;
  // The pages have been rendered from the same file, and have checked it.
  const { listings, withdrawn, suspended } = loadBrandPortfolio(site, root, {
    today,
    trusted: true,
  });
  const ids = await loadPhotoIds(choosePhotosFolder(root, process.env, site.photographs));
  const absent = [...withdrawn, ...suspended];
  const shows = createShows(loadFacts(root), options);
  const elsewhere = findElsewhere(await loadSisters(site, root), listings, shows);
  const isHidden = (listing: Listing) =>
    isForgotten(listing, site, today) || elsewhere.has(listing.key);
  const hidden = [...absent, ...listings.filter(isHidden)];
  return {
    pictures: new Map(
      listings.map((listing) => [listingSlug(listing), picturePath(withPhotos(listing, ids))]),
    ),
    hidden: new Set(
      hidden.flatMap((each) => site.languages.map((language) => listingPath(each, language))),
    ),
  };
}
