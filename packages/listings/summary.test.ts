/** What is said of a listing in few words. */
import { createWords } from '@agency/ui';
import { expect, test } from 'vitest';
import { bare, long, shop } from './fixtures/listings.ts';
import { energyMentions } from './mentions.ts';
import { formatFloor, formatPrice, priceOf } from './price.ts';
import { furnishingOf } from './rent-lines.ts';
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
  'annuity.price': 'Bouquet {money} et rente de {monthly}/mois',
  'rent.unfurnished': 'Location vide',
  'listing.first-basement': '1er sous-sol',
  'listing.nth-basement': '{floor}e sous-sol',
  'listing.ground-floor': 'rez-de-chaussée',
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

test('a floor under the ground is a basement', () => {
  expect([0, -1, -2].map((floor) => formatFloor(floor, french))).toEqual([
    'rez-de-chaussée',
    '1er sous-sol',
    '2e sous-sol',
  ]);
});

test('the price of a life annuity is a lump sum and an annuity', () => {
  const euros = (amount: number) => ({ amount, currency: 'EUR' as const });
  const price = priceOf({
    ...bare,
    transaction: 'life-annuity',
    price: euros(148_000),
    annuity: { monthly: euros(860) },
  });
  expect(plain(price ? formatPrice(price, french) : '')).toBe(
    'Bouquet 148 000 € et rente de 860 €/mois',
  );
});

test('only a dwelling is let empty, and only a dwelling consumes too much', () => {
  const rent = { monthly: { amount: 90, currency: 'EUR' as const }, furnished: false };
  const rented = { ...bare, transaction: 'rent' as const, rent };
  expect(furnishingOf({ ...rented, kind: 'flat' }, french)).toBe('Location vide');
  expect(furnishingOf({ ...rented, kind: 'parking' }, french)).toBeUndefined();
  expect(energyMentions(long, 'fr').map(({ rule }) => rule)).toEqual(['DPE-02', 'DPE-03']);
  expect(energyMentions({ ...long, kind: 'warehouse' }, 'fr')).toEqual([]);
});
