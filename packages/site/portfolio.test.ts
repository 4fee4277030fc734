import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complementsFolder } from '@agency/complements';
import { formatFile } from '@agency/complements/fixtures/complements.ts';
import { sale } from '@agency/complements/fixtures/listings.ts';
import { writePortfolio, type Withdrawn } from '@agency/listings';
import { portfolioHead } from '@agency/listings/fixtures/portfolio-head.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Site } from './config.ts';
import { listAddedFiles, listContentFiles } from './content-files.ts';
import { loadPortfolio, listSources } from './portfolio.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portfolio-'));
  mkdirSync(join(root, complementsFolder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const mill = { ...sale, key: '0b7c1d8', reference: 'RV_10' };
const tower = { ...sale, key: 'k3f9x2q', reference: 'RV_10' };

function lay(source: string, ...listings: (typeof sale)[]): Promise<void> {
  return layAfter([], source, ...listings);
}

async function layAfter(
  withdrawn: readonly Withdrawn[],
  source: string,
  ...listings: (typeof sale)[]
): Promise<void> {
  const folder = join(root, 'content/listings', source);
  mkdirSync(folder);
  const head = () => ({ ...portfolioHead(source, listings.length), withdrawn: [...withdrawn] });
  await writePortfolio(join(folder, 'portfolio.json'), listings, head);
}

function write(name: string, facts: string): void {
  writeFileSync(join(root, complementsFolder, name), formatFile(facts));
}

/** Of a brand that takes all of a source: what of each listing comes from complements. */
function load(source: string, today = '2026-11-22') {
  const site = { listings: { source, take: [{}], vagueness: 'street' } } as unknown as Site;
  return loadPortfolio(site, root, { today }).map(({ key, copro, state }) => [
    key,
    copro?.lots ?? state,
  ]);
}

test('two listings of one import that bear one reference get nothing of its complement', async () => {
  await lay('coast', mill, tower);
  write('RV_10.mdx', 'copro: { lots: 24 }');
  expect(load('coast')).toEqual([
    ['0b7c1d8', undefined],
    ['k3f9x2q', undefined],
  ]);
});

test('nor do two of two imports, each taken by a brand of its own', async () => {
  await lay('coast', mill);
  await lay('hills', tower);
  write('RV_10.mdx', 'copro: { lots: 24 }');
  expect([...load('coast'), ...load('hills')]).toEqual([
    ['0b7c1d8', undefined],
    ['k3f9x2q', undefined],
  ]);
});

test('nor does one that has the reference of another which has left since it was written', async () => {
  const { key, reference, agency, kind, transaction, prestige, place } = mill;
  const { town, postcode } = place;
  const gone = { key, reference, agency, kind, transaction, prestige, place: { town, postcode }, state: 'available' as const, on: '2026-11-23' }; // prettier-ignore
  await layAfter([gone], 'coast', tower);
  write('RV_10.mdx', 'copro: { lots: 24 }');
  expect(load('coast', '2026-11-24')).toEqual([['k3f9x2q', undefined]]);
});

test('the key says which of them is meant', async () => {
  await lay('coast', mill);
  await lay('hills', tower);
  write('k3f9x2q.mdx', 'copro: { lots: 24 }');
  expect([...load('coast'), ...load('hills')]).toEqual([
    ['0b7c1d8', undefined],
    ['k3f9x2q', 24],
  ]);
});

test.each([
  ['2026-11-29', undefined],
  ['2026-11-30', 'sold'],
])('on %s a home whose act is signed on the 30th is %s', async (today, state) => {
  await lay('coast', mill);
  write('RV_10.mdx', 'state: sold\nstateSince: 2026-11-30');
  expect(load('coast', today)).toEqual([['0b7c1d8', state]]);
});

test('a source is a folder with an import', async () => {
  await lay('hills', tower);
  await lay('coast', mill);
  expect(listSources(root)).toEqual(['coast', 'hills']);
});

test('what the agency adds to listings is no text that every page may show', () => {
  write('RV_10.mdx', '');
  writeFileSync(join(root, 'content/listings/overrides.yaml'), '');
  mkdirSync(join(root, 'content/facts'));
  writeFileSync(join(root, 'content/facts/company.yaml'), '');
  const inContent = (files: readonly string[]) =>
    files.map((file) => file.slice(join(root, 'content/').length));
  expect(inContent(listContentFiles(root))).toEqual(['facts/company.yaml']);
  expect(inContent(listAddedFiles(root))).toEqual([
    'listings/complements/RV_10.mdx',
    'listings/overrides.yaml',
  ]);
});

test('a place is told as vaguely as the brand wants', async () => {
  const area = { latitude: 43.4819, longitude: -1.5585, radius: 250 };
  await lay('coast', { ...mill, place: { ...mill.place, area } });
  const toldBy = (vagueness: string) => {
    const site = { listings: { source: 'coast', take: [{}], vagueness } } as unknown as Site;
    return loadPortfolio(site, root, { today: '2026-11-22' })[0]?.place.area?.radius;
  };
  expect(['street', 'district', 'commune'].map(toldBy)).toEqual([250, 1000, undefined]);
});
