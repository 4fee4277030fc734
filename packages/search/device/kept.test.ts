import { fileURLToPath } from 'node:url';
import { loadFacts } from '@agency/facts';
import { expect, test } from 'vitest';
import { asideKey } from './aside.ts';
import { chapters, lifetime } from './kept.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('what is kept is what the cookies page says, for as long as it says', () => {
  const { trackers } = loadFacts(root);
  const told = trackers.filter(({ storage }) => storage === 'local-storage');
  expect(told.map(({ name }) => name).sort()).toEqual(
    [asideKey, ...Object.values(chapters).map(({ key }) => key)].sort(),
  );
  expect(new Set(told.map((each) => each.lifetime))).toEqual(new Set(['P13M']));
});

test.each([
  ['espace.favoris', 'fr', /prix.*photos.*notes.*comparer/],
  ['espace.favoris', 'en', /price.*photos.*notes.*compare/],
  ['espace.recherches', 'fr', /trouvé/],
  ['espace.recherches', 'en', /found/],
] as const)('the cookies page names all that is kept in %s, in %s', (key, language, names) => {
  const { trackers } = loadFacts(root);
  expect(trackers.find(({ name }) => name === key)?.purpose[language]).toMatch(names);
});

test('it lives as long as thirteen months are at least, whenever they begin', () => {
  const day = 86_400_000;
  const spans = Array.from({ length: 8 * 366 }, (_, place) => {
    const from = new Date(Date.UTC(2024, 0, 1) + place * day);
    const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + 13];
    const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return (Date.UTC(year, month, Math.min(from.getUTCDate(), last)) - from.getTime()) / day;
  });
  expect(lifetime / day).toBe(Math.min(...spans));
});
