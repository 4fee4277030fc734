import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listBrands, loadSite } from '@agency/site';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findBadNames, findTooLong, findUnexplained, measureLengths } from './habits.ts';
import * as layers from './layers.ts';
import { loadSources } from './sources.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = loadSources(root);

test.each([
  ['no import runs up, or sideways on a floor', layers.nothingRunsUp],
  ['only packages/site imports virtual: and astro:', layers.onlySiteIsVirtual],
  ['what is sent to a browser needs no Node, no zod, no Astro', layers.browserStandsAlone],
  ['what packages/site/index.ts reaches is config-time', layers.siteDoorIsConfigTime],
  ['nothing imports scripts/, sites/ or testing', layers.nothingImportsTheTop],
  ['packages are entered through their doors', layers.onlyThroughDoors],
  ['no import goes in circles', layers.nothingGoesInCircles],
])('%s', (_, findViolations) => {
  expect(findViolations(sources)).toEqual([]);
});

test('no package names a brand or the company', async () => {
  const ids = listBrands(root);
  const sites = await Promise.all(ids.map((id) => loadSite(root, id)));
  const company = parse(readFileSync(`${root}content/facts/company.yaml`, 'utf8')).name.value;
  const names = [...ids, ...sites.map(({ brand }) => brand.name), company];
  expect(layers.packagesNameNobody(names)(sources)).toEqual([]);
});

test('no file is longer than can be read', () => {
  expect(findTooLong(sources)).toEqual([]);
});

test('nine files in ten have at most 200 lines', () => {
  expect(measureLengths(sources).short).toBeGreaterThanOrEqual(0.9);
});

test('the first line of a file says what it is for', () => {
  expect(findUnexplained(sources)).toEqual([]);
});

test('names mean something and keep their case', () => {
  expect(findBadNames(sources)).toEqual([]);
});
