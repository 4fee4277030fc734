/** What is said of a listing in few words. */
import { createWords } from '@agency/ui';
import { expect, test } from 'vitest';
import { bare, long, shop } from './fixtures/listings.ts';
import { bodyOf, cardFigures, keyFigures, nameOf, titleOf } from './summary.ts';

const texts = {
  'kind.land.one': 'Terrain',
  'kind.flat.one': 'Appartement',
  'listing.rooms.other': '{count} pièces',
  'listing.bedrooms.other': '{count} chambres',
  'listing.land-of': 'terrain de {area}',
  'price.square-metre-year': '{money}/m²/an',
  'figure.area': 'Surface',
  'figure.heating': 'Chauffage',
  'figure.rent-per-square-metre': 'Loyer au m²',
  'heating.individual': 'individuel',
  'heating.electric': 'électrique',
  'heating.radiator': 'radiateurs',
};
const french = createWords('fr', new Map(Object.entries(texts)));
const english = createWords('en', new Map(Object.entries({ 'kind.land.one': 'Land' })));

test('a listing without an English title is named by its facts, and its French text is told', () => {
  expect([titleOf(bare, french), titleOf(bare, english)]).toEqual(['Terrain', 'Land, Came']);
  expect(nameOf(long, french)).toBe('Appartement 14 pièces');
  expect(bodyOf(bare, 'en')).toEqual({ language: 'fr', paragraphs: ['Plat.'] });
});

/** With plain spaces, to be read here: pages have those that do not break. */
const plain = (text: string) => text.replace(/\s/g, ' ');

test('a card shows the figures that are known, at most four', () => {
  expect(cardFigures(bare, french)).toEqual([]);
  expect(cardFigures(long, french).map(plain)).toEqual([
    '1 204,5 m²',
    '14 pièces',
    '9 chambres',
    'terrain de 48 000 m²',
  ]);
});

test('the heating is said as one says it, in whatever order the feed gave it', () => {
  const heated = {
    ...bare,
    heating: ['radiator' as const, 'electric' as const, 'individual' as const],
  };
  expect(keyFigures(heated, french)).toEqual([
    { name: 'heating', label: 'Chauffage', value: 'individuel, électrique, radiateurs' },
  ]);
  expect(keyFigures({ ...bare, heating: [] }, french)).toEqual([]);
});

test('premises are measured by their rent a square metre and year', () => {
  expect(keyFigures(shop, french).map(({ value }) => plain(value))).toEqual([
    '84 m²',
    '214 €/m²/an',
  ]);
});
