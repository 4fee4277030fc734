/** The sitemap: each page with its twins in the other languages, and each listing with its picture. */
import sitemap, { type SitemapItem, type SitemapOptions } from '@astrojs/sitemap';
import { chooseScene, listingSlug, portraitPath } from '@agency/listings';
import { localise } from '@agency/ui';
import type { Site } from './config.ts';
import { frenchPath } from './language.ts';
import { originOf } from './origin.ts';
import { loadPortfolio } from './portfolio.ts';

/**
 * The `i18n` option of the library is quadratic: the twins are written here, from the addresses themselves.
 *
 * @param keptPages Addresses of pages that Astro is not told of; filled while it builds.
 */
export function siteMap(site: Site, root: string, keptPages: string[]) {
  const origin = originOf(site);
  let pictures: Map<string, string> | undefined;
  const options = {
    customPages: keptPages,
    filter: (page) => !new URL(page).pathname.endsWith('/404/'),
    serialize: (item) => {
      const path = frenchPath(new URL(item.url).pathname);
      const links = [
        ...site.languages.map((lang) => ({ lang, url: `${origin}${localise(path, lang)}` })),
        { lang: 'x-default', url: `${origin}${path}` },
      ];
      pictures ??= findPictures(site, root);
      const picture = pictures.get(path.split('/').at(-2) ?? '');
      const img =
        picture && path.startsWith('/annonces/') ? [{ url: `${origin}${picture}` }] : undefined;
      // The item type leaves `img` out; the writer underneath knows it.
      return { ...item, links, ...(img && { img }) } as SitemapItem;
    },
  } satisfies SitemapOptions;
  return sitemap(options);
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
