import { expect, test } from 'vitest';
import { brand, registry } from './fixtures/registry.ts';
import { chooseUse, needConsent, runsForeignCode, sourcesOf } from './index.ts';

const use = chooseUse(registry, brand);
const only = (...ids: string[]) =>
  chooseUse(registry, {
    ...brand,
    consent: { vendors: Object.fromEntries(ids.map((id) => [id, {}])) },
  });

test('a brand uses the vendors that its configuration names, with its account and its own domain', () => {
  expect(use.vendors.map(({ id, account }) => [id, account])).toEqual([
    ['compteur', 'C-1'],
    ['ecran', undefined],
    ['mesure', undefined],
  ]);
  expect(use.vendors[2]?.hosts).toEqual([{ host: 'mesure.villa-rosa.example', uses: ['connect'] }]);
  expect(use.trackers.at(-1)?.host).toBe('mesure.villa-rosa.example');
});

test('what no vendor of the brand stores is none of its trackers; its own are', () => {
  expect(only('ecran').trackers.map(({ name }) => name)).toEqual(['favoris', 'film']);
});

test('a purpose that no vendor needs consent for is not asked', () => {
  expect(use.purposes.map(({ id }) => id)).toEqual(['audience', 'video']);
  expect(only('mesure', 'ecran').purposes.map(({ id }) => id)).toEqual(['video']);
  expect(needConsent(use.vendors).map(({ id }) => id)).toEqual(['compteur', 'ecran']);
});

test('each host is allowed what it is used for, and nothing else', () => {
  expect(sourcesOf(use)).toEqual({
    'script-src': ['https://cdn.compteur.example'],
    'connect-src': ['https://*.compteur.example', 'https://mesure.villa-rosa.example'],
    'frame-src': ['https://www.ecran.example'],
  });
  expect(sourcesOf({ vendors: [], trackers: [] })).toEqual({});
});

test('only a script of somebody else runs without Trusted Types', () => {
  expect(runsForeignCode(use.vendors)).toBe(true);
  expect(runsForeignCode(only('ecran', 'mesure').vendors)).toBe(false);
});
