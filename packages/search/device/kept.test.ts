import { fileURLToPath } from 'node:url';
import { loadCopy } from '@agency/brand';
import { loadFacts } from '@agency/facts';
import { chooseReading } from '@agency/legal/browser/readings.ts';
import { expect, test } from 'vitest';
import { asideKey } from './aside.ts';
import { chapters, lifetime, mostCompared, nothingKept, readTextsKey } from './kept.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('what is kept is what the cookies page says, for as long as it says', () => {
  const { trackers } = loadFacts(root).registry;
  const told = trackers.filter(({ name }) => name.startsWith('espace.'));
  expect(told.map(({ name }) => name).sort()).toEqual(
    [asideKey, ...Object.values(chapters).map(({ key }) => key)].sort(),
  );
  expect(new Set(told.map((each) => each.lifetime))).toEqual(new Set(['P13M']));
});

test('which texts were read is what the cookies page says too, for as long', () => {
  const { trackers } = loadFacts(root).registry;
  const told = trackers.find(({ name }) => name === readTextsKey);
  expect(told).toMatchObject({ storage: 'local-storage', lifetime: 'P13M', exempt: true });
  const aged = (days: number) => {
    const today = new Date(Date.UTC(2027, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
    const page = { name: 'cookies', day: '2027-01-01', earlier: [], today };
    return chooseReading({ conditions: ['2026-11-01', '2027-01-01'] }, page).kept;
  };
  expect(aged(lifetime / 86_400_000)).toHaveProperty('conditions');
  expect(aged(lifetime / 86_400_000 + 1)).not.toHaveProperty('conditions');
});

test.each([
  ['espace.favoris', 'fr', /prix.*photos.*notes.*comparer/],
  ['espace.favoris', 'en', /price.*photos.*notes.*compare/],
  ['espace.recherches', 'fr', /trouvé/],
  ['espace.recherches', 'en', /found/],
] as const)('the cookies page names all that is kept in %s, in %s', (key, language, names) => {
  const { trackers } = loadFacts(root).registry;
  expect(trackers.find(({ name }) => name === key)?.purpose[language]).toMatch(names);
});

const spelled: Readonly<Record<number, { fr: string; en: string }>> = {
  4: { fr: 'quatre', en: 'four' },
  13: { fr: 'treize mois', en: 'thirteen months' },
  30: { fr: 'trente', en: 'thirty' },
};

test.each([
  ['espace.vus', chapters.seen.most],
  ['space.lead', 13],
  ['space.import-outlived.one', 13],
  ['space.import-outlived.other', 13],
  ['space.dropped-outlived', 13],
  ['space.compare-lead', mostCompared],
  ['space.compare-full', mostCompared],
])('the number that %s states in words is the one that holds: %i', (name, limit) => {
  const { trackers } = loadFacts(root).registry;
  const copy = loadCopy(root, 'villa-rosa');
  const tracker = trackers.find((each) => each.name === name);
  for (const language of ['fr', 'en'] as const) {
    const text = tracker?.purpose[language] ?? copy[language].get(name);
    expect(text?.toLowerCase()).toContain(spelled[limit]?.[language] ?? `no words for ${limit}`);
  }
});

test('the cookies page says of the visit what is kept of it: two moments, and not a day', () => {
  const { trackers } = loadFacts(root).registry;
  const purpose = trackers.find(({ name }) => name === chapters.visit.key)?.purpose;
  expect(purpose?.fr).toMatch(/^Garder deux moments/);
  expect(purpose?.en).toMatch(/^Keeping two moments/);
  expect(Object.keys(nothingKept().visit)).toHaveLength(2);
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
