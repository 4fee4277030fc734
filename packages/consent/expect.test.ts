import { expect, test } from 'vitest';
import { brand, registry } from './fixtures/registry.ts';
import { allowedUnasked, chooseUse, expectOf, fitsHost, fitsName, lifeOf } from './index.ts';

const use = chooseUse(registry, brand);

test('before a choice only ours and what is exempt may be seen', () => {
  const { trackers, hosts } = expectOf(use, allowedUnasked(use));
  expect(trackers.map(({ name }) => name)).toEqual(['favoris', 'mesure.php']);
  expect(hosts).toEqual(['mesure.villa-rosa.example']);
});

test('what was accepted may be seen beside it', () => {
  const { trackers, hosts } = expectOf(use, ['ecran']);
  expect(trackers.map(({ name }) => name)).toEqual(['favoris', 'film']);
  expect(hosts).toEqual(['www.ecran.example']);
});

test.each([
  ['a.compteur.example', '*.compteur.example', true],
  ['compteur.example', '*.compteur.example', false],
  ['evil-compteur.example', '*.compteur.example', false],
  ['www.ecran.example', 'www.ecran.example', true],
  ['www.ecran.example.evil', 'www.ecran.example', false],
])('whether %s is one of %s: %s', (host, pattern, fits) => {
  expect(fitsHost(host, pattern)).toBe(fits);
});

test.each([
  ['_c_12', '_c_*', true],
  ['_c', '_c_*', false],
  ['x_c_12', '_c_*', false],
  ['a.b', 'a.b', true],
  ['axb', 'a.b', false],
])('whether %s is named by %s: %s', (name, pattern, fits) => {
  expect(fitsName(name, pattern)).toBe(fits);
});

test('months are as long as they come: thirteen of them 397 days at most', () => {
  const [tracker] = use.trackers;
  if (!tracker) throw new Error('no tracker');
  expect(lifeOf({ ...tracker, lifetime: 'P13M' })).toBe(397);
  expect(lifeOf({ ...tracker, lifetime: 'P90D' })).toBe(90);
  expect(lifeOf(tracker)).toBeUndefined();
});
