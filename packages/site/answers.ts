/** What the server must answer beside the files: addresses that are gone or suspended, that moved, that search engines shall forget. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { loadFacts } from '@agency/facts';
import { originsOf } from '@agency/forms';
import type { Answers } from '@agency/hosting';
import { fillShelves, listingPath, purposes, shelfPath, type Listing } from '@agency/listings';
import { choosePhotosFolder } from '@agency/photographs';
import { localise } from '@agency/ui';
import { compileSiteConsent, useOf } from './compile-consent.ts';
import type { Site } from './config.ts';
import { isForgotten } from './is-forgotten.ts';
import { layPhotographs } from './lay-photographs.ts';
import { loadShown, type Shown } from './shown.ts';
import { listComparisonPaths } from './text-paths.ts';
import { layTiles, tilesFile, type Tiles } from './tiles.ts';
import { sitePolicy } from './policy.ts';
import { ofDevelopment } from './posting.ts';
import type { BuildOptions } from './virtual.ts';

/** Where a form without JavaScript asks for listings, in French; the page of that name is `pages/trouver.astro`. */
const form = '/trouver/';

/** All but where the form leads: what becomes of the addresses of listings. */
export function findAnswers(
  site: Site,
  shown: Shown,
  { root, today, release, policy }: BuildOptions & { policy: string },
): Omit<Answers, 'nearest'> {
  const { listings, closed, withdrawn, suspended, moved } = shown;
  const inEach = (listing: Parameters<typeof listingPath>[0]) =>
    site.languages.map((language) => listingPath(listing, language));
  const living = new Map(
    [...listings, ...closed, ...suspended].map((listing) => [listing.key, listing]),
  );
  return {
    domain: site.brand.domain,
    preview: !release,
    policy,
    languages: site.languages,
    gone: withdrawn.flatMap(inEach).sort(),
    suspended: suspended.flatMap(inEach).sort(),
    moved: moved
      .flatMap(({ slug, key }) => {
        const listing = living.get(key);
        if (!listing) return [];
        return site.languages.map((language) => ({
          from: listingPath(listing, language).replace(/[^/]+\/$/, `${slug}/`),
          to: listingPath(listing, language),
          status: 308 as const,
        }));
      })
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
    noindex: [
      ...closed.filter((listing) => isForgotten(listing, site, today)).flatMap(inEach),
      ...[form, ...listComparisonPaths(root, { brand: site.id, today })].flatMap((path) =>
        site.languages.map((language) => localise(path, language)),
      ),
    ].sort(),
  };
}

function policyOf(site: Site, options: BuildOptions, hasTiles: boolean): string {
  const use = useOf(site, options.root);
  const { gates } = compileSiteConsent(site, options);
  const { inbox } = options.posting ?? ofDevelopment;
  return sitePolicy({ use, gates, hasTiles, endpoints: originsOf(site.forms, inbox) });
}

/** The pages of listings that the form may lead to: the first page of each that is built. */
export function listNearest(site: Site, listings: readonly Listing[]): Answers['nearest'] {
  const doors = purposes.filter((purpose) => site.navigation.includes(purpose));
  const pages = fillShelves(listings, doors).map((shelf) => shelfPath(shelf, 'fr'));
  return { form, pages: pages.sort() };
}

/** Writes the account beside the folder that is served, and lays photographs and tiles into it. */
export function tellAnswers(
  site: Site,
  options: BuildOptions,
  findTiles: () => Promise<Tiles | undefined>,
): AstroIntegration {
  return {
    name: 'answers',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const { root } = options;
        const shown = await loadShown(site, loadFacts(root), options);
        const folder = join(root, 'dist', site.id);
        const tiles = await findTiles();
        const policy = policyOf(site, options, tiles !== undefined);
        const answers: Answers = {
          ...findAnswers(site, shown, { ...options, policy }),
          nearest: listNearest(site, shown.listings),
        };
        writeFileSync(`${folder}.answers.json`, `${JSON.stringify(answers, null, 1)}\n`);
        const store = choosePhotosFolder(root, process.env, site.photographs);
        const laid = await layPhotographs([...shown.listings, ...shown.closed], store, folder);
        if (laid > 0) logger.info(`${laid} files of photographs laid`);
        await layTiles(tiles, tilesFile(site, root), folder);
      },
    },
  };
}
