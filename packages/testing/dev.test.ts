import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { complementName, complementsFolder } from '@agency/complements';
import { formatFile } from '@agency/complements/fixtures/complements.ts';
import { listingPath, type Listing } from '@agency/listings';
import { listBrands, loadPortfolio, loadSite } from '@agency/site';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyHouse, type House, type Running } from './copy-house.ts';

let house: House;
let server: Running;
let address: string;
let brand: string;

beforeAll(async () => {
  house = await copyHouse();
  [brand = ''] = listBrands(house.root);
  server = house.start(['scripts/dev.ts', brand, '--port', '0'], { NODE_ENV: 'development' });
  address = await findAddress(server);
}, 60_000);

afterAll(async () => {
  server.kill();
  await once(server, 'close');
  await house.remove();
});

test('`dev` serves the pages of a brand', async () => {
  expect(await read('/en/contact/')).toContain('<html lang="en"');
});

test('its gallery shows every component with examples, portraits of made-up listings too', async () => {
  const gallery = await read('/gallery/');
  for (const name of ['Breadcrumbs', 'EnergyScale', 'ListingCard', 'Portrait', 'PostedForm']) {
    expect(gallery).toContain(`<h2 id="${name}">`);
  }
  const portraits = [...gallery.matchAll(/src="([^"]+\.svg)"/g)].map(([, path = '']) => path);
  expect(new Set(portraits).size).toBeGreaterThan(2);
  for (const path of portraits) expect(await read(path)).toContain('<svg');
});

test('it shows a complement that is new, changed, or gone, without being started again', async () => {
  const listing = await chooseListing();
  const file = join(house.root, complementsFolder, `${complementName(listing.reference)}.mdx`);
  const path = listingPath(listing, 'fr');
  const shows = (text: string, is: boolean) =>
    vi.waitFor(async () => expect((await read(path)).includes(text)).toBe(is), {
      timeout: 20_000,
      interval: 500,
    });
  await shows('Un noyer', false);
  await writeFile(file, formatFile('', 'Un noyer.\n'));
  await shows('Un noyer', true);
  await writeFile(file, formatFile('', 'Deux cerisiers.\n'));
  await shows('Deux cerisiers', true);
  await rename(file, join(house.root, 'put-aside.mdx'));
  await shows('Deux cerisiers', false);
}, 80_000);

test('it shows the new words of a form, without being started again', async () => {
  const file = join(house.root, 'content/forms/contact.yaml');
  expect(await read('/contact/')).not.toContain('Partez');
  const source = await readFile(file, 'utf8');
  await writeFile(file, source.replace(/^button: .*/m, 'button: { fr: Partez, en: Go }'));
  await vi.waitFor(async () => expect(await read('/contact/')).toContain('Partez'), {
    timeout: 20_000,
    interval: 500,
  });
}, 40_000);

/** One that nobody has added anything to yet. */
async function chooseListing(): Promise<Listing> {
  const site = await loadSite(house.root, brand);
  const listing = loadPortfolio(site, house.root, { today: '2026-11-22' }).at(-1);
  if (!listing) throw new Error('The sample lacks listings.');
  return listing;
}

async function read(path: string): Promise<string> {
  const response = await fetch(new URL(path, address));
  expect(response.status, path).toBe(200);
  return response.text();
}

/** Goes on reading afterwards: a server that is not heard stops speaking, and serving. */
function findAddress({ stdout }: Running): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    createInterface({ input: stdout })
      .on('line', (line) => {
        said.push(stripVTControlCharacters(line));
        const [found] = /http:\/\/localhost:\d+\//.exec(said.at(-1) ?? '') ?? [];
        if (found) resolve(found);
      })
      .on('close', () => reject(new Error(`It ended:\n${said.join('\n')}`)));
  });
}
