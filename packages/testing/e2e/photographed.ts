/** Tests of a site whose listings have photographs: the brand built from a copy of the house, with pictures in its store. */
import { join } from 'node:path';
import { loadAnswers, serveSite, type ServedSite } from '@agency/hosting';
import { loadPortfolio, portfolioFileName, takes, writePortfolio } from '@agency/listings';
import { loadSite, sourceFolder } from '@agency/site';
import { loadBuiltFiles } from '../built/built-site.ts';
import { readSitemap } from '../built/sitemap.ts';
import { copyHouse, type House } from '../copy-house.ts';
import { test as base } from './fixtures.ts';
import { storePictures } from './pictures.ts';

export interface ListingOfSite {
  path: string;
  /** How many photographs it has. */
  photographs: number;
}

interface WorkerFixtures {
  house: House;
  site: ServedSite;
  /** Those in French: most have every picture, some a single one, some none. */
  listings: readonly ListingOfSite[];
}

export const test = base.extend<object, WorkerFixtures>({
  house: [
    async ({ brand }, use) => {
      const house = await copyHouse();
      try {
        await layPictures(house.root, brand);
        const { code, output } = await house.run(['scripts/build.ts', brand]);
        if (code !== 0) throw new Error(output);
        await use(house);
      } finally {
        await house.remove();
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  site: [
    async ({ house, brand }, use) => {
      const directory = join(house.root, 'dist', brand);
      const answers = loadAnswers(`${directory}.answers.json`);
      const site = await serveSite({ directory, port: 0, preview: false, answers });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  listings: [
    async ({ house, brand }, use) => {
      const files = loadBuiltFiles(join(house.root, 'dist', brand));
      const paths = readSitemap(files).map((address) => new URL(address).pathname);
      const listings = paths
        .filter((path) => path.startsWith('/annonces/'))
        .map((path) => {
          const links = files.text(`${path}index.html`).match(/<a href="\/photos\//g);
          return { path, photographs: links?.length ?? 0 };
        });
      await use(listings);
    },
    { scope: 'worker' },
  ],
});

export { expect } from './fixtures.ts';

/** Enough to have some of each, and few enough to be built in seconds. */
const most = 10;

/** Of eight listings one has none, one has one, the others have all. */
export async function layPictures(root: string, brand: string): Promise<void> {
  const { listings: config, photographs } = await loadSite(root, brand);
  const photos = await storePictures(join(root, photographs.folder), join(root, '.cache/pictures'));
  const folder = sourceFolder(root, config.source);
  const { listings, ...head } = loadPortfolio(folder);
  const laid = listings
    .filter((listing) => takes(listing, config.take))
    .slice(0, most)
    .map((listing, index) => ({
      ...listing,
      photos: photos.slice(0, [0, 1][index % 8] ?? photos.length),
    }));
  await writePortfolio(join(folder, portfolioFileName), laid, () => head);
}
