import { expect, test } from 'vitest';
import { mapWords } from '../fixtures/map-words.ts';
import { writeBrowserWords } from '../browser-words.ts';
import { nameCluster, type MapWords } from './map-words.ts';

const words = JSON.parse(writeBrowserWords(mapWords)) as MapWords;

const named = (count: number, ...labels: string[]) =>
  nameCluster(
    { count, spots: labels.map((label, id) => ({ id: String(id), x: 0, y: 0, count: 1, label })) },
    words,
    'fr',
  );

test.each([
  [1, ['Sare'], 'Sare : 1 annonce'],
  [12, ['Biarritz'], 'Biarritz : 12 annonces'],
  [7, ['Bidart', 'Guéthary'], 'Bidart, Guéthary : 7 annonces'],
  [9, ['Bidart', 'Guéthary', 'Arbonne'], 'Bidart, Guéthary, Arbonne : 9 annonces'],
  [
    20,
    ['Bayonne', 'Anglet', 'Boucau', 'Tarnos'],
    'Bayonne, Anglet et 2 autres lieux : 20 annonces',
  ],
  [4, ['Bayonne', 'Bayonne'], 'Bayonne : 4 annonces'],
])('%d listings in %j are called %s', (count, labels, name) => {
  expect(named(count, ...labels)).toBe(name);
});

test('thousands are written as people write them', () => {
  expect(named(12_000, 'Biarritz')).toBe('Biarritz : 12\u202f000 annonces');
});
