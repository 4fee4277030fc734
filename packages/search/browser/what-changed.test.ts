import { fileURLToPath } from 'node:url';
import { loadCopy } from '@agency/brand';
import { formatPrice, type Price } from '@agency/listings';
import { createWords } from '@agency/ui';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { search, villa } from '../device/fixtures/things.ts';
import { mostFollowed, writeSnapshot, type Followed } from '../device/snapshot.ts';
import { isPriceOfThen, priceOf, tellListing, tellSearch } from './what-changed.ts';

const counts = [
  ...['added', 'cheaper-count', 'dearer-count', 'withdrawn-count', 'photos-count'],
  ...['left', 'left-cheaper', 'left-dearer'],
];
const words = createWords(
  'fr',
  new Map(
    [
      ...['withdrawn', 'too-wide', 'since-nothing', 'since-nothing-sale'].map(
        (name) => [name, name] as const,
      ),
      ...['cheaper', 'dearer', 'lump-cheaper', 'lump-dearer'].map(
        (name) => [name, `${name} {from} {to}`] as const,
      ),
      ...[...counts, 'photos'].flatMap((name) =>
        ['one', 'other'].map((form) => [`${name}.${form}`, `{count} ${name}`] as const),
      ),
    ].map(([name, text]) => [`space.${name}`, text]),
  ),
);
const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/\s/g, ' '));
const kept = { ...villa, before: { amount: 565_000, photos: 8 } };
const now = { key: villa.key, amount: 565_000, photos: 8 };

test.each([
  ['nothing', {}, []],
  ['a lower price', { amount: 550_000 }, ['cheaper 565 000 € 550 000 €']],
  ['a higher price', { amount: 570_000 }, ['dearer 565 000 € 570 000 €']],
  ['less than a cent', { amount: 565_000.001 }, []],
  ['a price that is no longer told', { amount: null }, []],
  ['more photographs', { photos: 10 }, ['2 photos']],
  ['fewer photographs', { photos: 7 }, []],
  ['both', { amount: 1, photos: 9 }, ['cheaper 565 000 € 1 €', '1 photos']],
])('of a favourite %s is told', (_, change, told) => {
  expect(plain(tellListing(kept, { ...now, ...change }, words))).toEqual(told);
});

test('of a favourite is told that it is withdrawn; of what is not known, nothing', () => {
  expect(tellListing(kept, 'withdrawn', words)).toEqual(['withdrawn']);
  expect(tellListing(kept, undefined, words)).toEqual([]);
  expect(tellListing(villa, { ...now, amount: 1 }, words)).toEqual([]);
});

const copy = loadCopy(fileURLToPath(new URL('../../..', import.meta.url)), 'villa-rosa');
const pages = (['fr', 'en'] as const).map((language) => ({
  path: (language === 'fr' ? '' : '/en') + villa.path,
  words: createWords(language, copy[language]),
}));
const write = (price: Price, { path, words: of }: (typeof pages)[number]) => ({
  ...{ ...villa, path, amount: price.amount, price: formatPrice(price, of) },
});
const amounts = fc.nat(900_000_000).map((cents) => cents / 100);
const prices = fc.record<Price, 'amount' | 'per'>(
  {
    amount: amounts,
    per: fc.constantFrom('whole', 'month', 'year', 'week'),
    tax: fc.constantFrom('TTC', 'HT'),
    charges: fc.constantFrom('included', 'excluded'),
    from: fc.boolean(),
  },
  { requiredKeys: ['amount', 'per'] },
);
const today = (amount: number | null): Followed => ({ key: villa.key, amount, photos: 8 });

test('a price of another day is written as the page writes that of today, with what it is for', () => {
  fc.assert(
    fc.property(prices, amounts, fc.constantFrom(...pages), (price, amount, page) => {
      const kept = write(price, page);
      expect(priceOf(kept, today(price.amount))).toBe(kept.price);
      expect(priceOf(kept, today(amount))).toBe(formatPrice({ ...price, amount }, page.words));
      expect(isPriceOfThen(kept, today(amount))).toBe(false);
    }),
  );
});

test.each<[string, Price, number, string]>([
  ['holiday', { amount: 900, per: 'week', from: true }, 900, 'À partir de 900 €/semaine'],
  ['holiday', { amount: 900, per: 'week', from: true }, 850, 'À partir de 850 €/semaine'],
  ['rent', { amount: 980, per: 'month', charges: 'included' }, 950, '950 €/mois charges comprises'],
  ['HT', { amount: 1e6, per: 'whole', tax: 'HT' }, 1_200_000.5, '1 200 000,50 € HT'],
])('a price of %s stays what it is for: %o, now %f', (_, price, amount, text) => {
  const [french = expect.fail()] = pages;
  expect(plain([priceOf(write(price, french), today(amount))])).toEqual([text]);
});

test('lump sum and annuity are those of the day when it was kept, and that is known of them', () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(...pages), (amount, page) => {
      const kept = write({ amount: 80_000, per: 'whole', monthly: 650 }, page);
      expect(priceOf(kept, today(amount))).toBe(kept.price);
      expect(isPriceOfThen(kept, today(amount))).toBe(true);
      expect(isPriceOfThen(kept, 'withdrawn')).toBe(false);
      expect(isPriceOfThen(kept, undefined)).toBe(false);
    }),
  );
  const [french = expect.fail()] = pages;
  const kept = write({ amount: 80_000, per: 'whole', monthly: 650 }, french);
  const before = { amount: 80_000, photos: 8 };
  expect(plain(tellListing({ ...kept, before }, today(75_000), words))).toEqual([
    'lump-cheaper 80 000 € 75 000 €',
  ]);
  const alone = write({ amount: 80_000, per: 'whole', monthly: 0 }, french);
  expect(plain([priceOf(alone, today(75_000))])).toEqual(['Bouquet 75 000 €']);
});

test.each([
  ['not told where none is asked any more', { ...now, amount: null }, ''],
  ['not told of what is withdrawn', 'withdrawn' as const, ''],
  ['as it was, where today’s is not known', undefined, villa.price],
])('a price is %s', (_, at, price) => {
  expect(priceOf(villa, at)).toBe(price);
});

const todayWith = (found: readonly Followed[], portfolio = found) => ({
  search: () => found,
  listing: (key: string) => portfolio.find((each) => each.key === key),
});
const visit = { at: villa.at + 2, previous: villa.at + 1 };
const tell = (before: object | undefined, at = villa.at, found: object = {}) =>
  tellSearch(
    { ...search, at, ...(before && { before: writeSnapshot([{ ...now, ...before }]) ?? '' }) },
    todayWith([{ ...now, ...found }]),
    visit,
    words,
  );

test.each([
  ['nothing new', {}, ['since-nothing-sale']],
  ['a price rise, alone', { amount: 560_000 }, ['1 dearer-count']],
  ['a lower price', { amount: 570_000 }, ['1 cheaper-count']],
  ['photographs', { photos: 1 }, ['1 photos-count']],
  [
    'one that came and one that was withdrawn',
    { key: 'zzzzzzz' },
    ['1 added', '1 withdrawn-count'],
  ],
])('of a search %s is told', (_, before, told) => {
  expect(tell(before)).toEqual(told);
});

test('nothing is said of a time before the search was saved, or that nobody knows of', () => {
  expect(tell({}, visit.at)).toEqual([]);
  expect(tell(undefined)).toEqual([]);
  expect(tellSearch({ ...search, before: '' }, undefined, visit, words)).toEqual([]);
  const first = { at: visit.at, previous: null };
  expect(tellSearch({ ...search, before: '' }, todayWith([]), first, words)).toEqual([]);
});

test('what finds too much is not followed, and that is said', () => {
  const many = Array.from({ length: mostFollowed + 1 }, () => now);
  expect(tellSearch({ ...search, before: '' }, todayWith(many), visit, words)).toEqual([
    'too-wide',
  ]);
});

test('what a search no longer finds though it is on offer was not withdrawn', () => {
  const at = (key: string, amount: number) => ({ key: key.repeat(7), amount, photos: 1 });
  const before = [at('a', 395_000), at('b', 300_000), at('c', 300_000), at('d', 300_000)];
  const portfolio = [
    ...[at('a', 410_000), at('b', 290_000), at('c', 300_000)],
    ...[at('e', 395_000)],
  ];
  const told = tellSearch(
    { ...search, before: writeSnapshot(before) ?? '' },
    todayWith(portfolio.slice(3), portfolio),
    visit,
    words,
  );
  expect(told).toEqual([
    '1 added',
    '1 left-cheaper',
    '1 left-dearer',
    '1 left',
    '1 withdrawn-count',
  ]);
});
