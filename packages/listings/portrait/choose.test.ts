import { describe, expect, test } from 'vitest';
import { listingSchema } from '../schema.ts';
import type { Listing } from '../schema.ts';
import { kinds, transactions } from '../vocabulary.ts';
import { chooseScene } from './choose.ts';
import { sceneName, scenes } from './scene.ts';

const names = new Set(scenes.map(sceneName));

const listing = (changes: Partial<Listing> = {}): Listing =>
  listingSchema.parse({
    key: 'k3f9x2q',
    reference: 'EX-1',
    agency: '41',
    kind: 'house',
    transaction: 'sale',
    prestige: false,
    place: { town: 'Espelette', postcode: '64250' },
    energy: { status: 'exempt' },
    areas: {},
    features: [],
    photos: [],
    exclusive: false,
    highlighted: false,
    texts: { fr: { title: 'À vendre', body: ['Un bien.'] } },
    updatedOn: '2026-01-01',
    ...changes,
  });

const keys = Array.from({ length: 40 }, (_, i) => `aaaa${(i + 100).toString(36).padStart(3, '0')}`);

test.each(kinds.flatMap((kind) => transactions.map((transaction) => ({ kind, transaction }))))(
  'a $kind for $transaction has a scene of the closed set',
  ({ kind, transaction }) => {
    for (const prestige of [false, true]) {
      for (const postcode of ['64200', '64100', '64240', '64250']) {
        const place = { town: 'Ici', postcode };
        expect(names).toContain(
          sceneName(chooseScene(listing({ kind, transaction, prestige, place }))),
        );
      }
    }
  },
);

test('the same listing always has the same scene', () => {
  expect(chooseScene(listing())).toEqual(chooseScene(listing()));
});

test('a new price does not change the picture', () => {
  const price = { amount: 1, currency: 'EUR' } as const;
  expect(chooseScene(listing({ price, updatedOn: '2026-09-01' }))).toEqual(chooseScene(listing()));
});

test('forty farms are seen in every light and every variant', () => {
  const farms = keys.map((key) => chooseScene(listing({ key, subtype: 'Ferme' })));
  expect(new Set(farms.map(({ light }) => light)).size).toBe(4);
  expect(new Set(farms.map(({ variant }) => variant)).size).toBe(4);
});

describe('what is told decides', () => {
  test.each<[string, Partial<Listing>, string]>([
    ['a farm by its sub-type', { subtype: 'Ferme labourdine' }, 'farmhouse'],
    ['a house of 2015', { builtIn: 2015 }, 'contemporary-house'],
    ['a house for the holidays', { transaction: 'holiday' }, 'beach-house'],
    ['a house for an annuity', { transaction: 'life-annuity' }, 'garden-house'],
    [
      'a flat with a terrace by the sea',
      { kind: 'flat', features: ['terrace', 'sea-near'] },
      'sea-terrace',
    ],
    ['a flat of 1975', { kind: 'flat', builtIn: 1975 }, 'residence'],
    [
      'a restaurant',
      { kind: 'shop', transaction: 'business-transfer', business: { activities: ['Restaurant'] } },
      'restaurant',
    ],
    [
      'another business',
      { kind: 'shop', transaction: 'business-transfer', business: { activities: ['Librairie'] } },
      'shopfront',
    ],
    [
      'a hairdresser whose title says « barbier »',
      { kind: 'shop', transaction: 'business-transfer', subtype: 'Barbier' },
      'shopfront',
    ],
    [
      'a garage below ground',
      { kind: 'parking', subtype: 'Parking en sous-sol' },
      'underground-parking',
    ],
    ['a warehouse', { kind: 'warehouse' }, 'warehouse'],
  ])('%s', (_, changes, subject) => {
    expect(chooseScene(listing(changes)).subject).toBe(subject);
  });

  test('a building of nine storeys is drawn as high as that subject goes', () => {
    expect(chooseScene(listing({ kind: 'building', storeys: 9 })).storeys).toBe(4);
  });

  test.each([
    ['64310', 'mountain'],
    ['64240', 'country'],
  ])('land at %s lies by the %s', (postcode, setting) => {
    const place = { town: 'Ici', postcode };
    expect(chooseScene(listing({ kind: 'land', place })).setting).toBe(setting);
  });
});

test('a flat on the coast has the sea in its picture only where the agency says so', () => {
  const coast = { town: 'Biarritz', postcode: '64200' };
  const flat = { kind: 'flat', place: coast, features: ['terrace'] } as const;
  for (const key of keys) {
    expect(chooseScene(listing({ ...flat, key, features: ['terrace'] })).setting).not.toBe('sea');
  }
});

test.each(kinds)('a %s shows the sea only where the agency says that it is near', (kind) => {
  const coast = { town: 'Ici', postcode: '64200' };
  for (const key of keys) {
    for (const subtype of ['', 'Résidence', 'Château', 'Villa', 'Hôtel']) {
      expect(chooseScene(listing({ key, kind, subtype, place: coast })).setting).not.toBe('sea');
    }
  }
});

test('a flat by the sea is its terrace only when it has one', () => {
  const flat = { kind: 'flat', builtIn: 1970 } as const;
  const subjectWith = (features: Listing['features']) =>
    chooseScene(listing({ ...flat, features: ['sea-near', ...features] })).subject;
  expect(subjectWith([])).toBe('residence');
  expect(subjectWith(['terrace'])).toBe('sea-terrace');
});

test.each([
  ['Maison aux volets verts', 1],
  ['Ferme à colombages rouges', 0],
  ['Garage, porte électrique, façade bleue', undefined],
])('%s is drawn in the colour that it names', (title, variant) => {
  const drawn = new Set(
    keys.map((key) => {
      const texts = { fr: { title, body: ['Un bien.'] } };
      return chooseScene(listing({ key, texts })).variant;
    }),
  );
  if (variant === undefined) expect(drawn.size).toBe(4);
  else expect([...drawn]).toEqual([variant]);
});
