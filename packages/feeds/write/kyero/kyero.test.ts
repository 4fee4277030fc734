/** Kyero v3: the elements of the specification in their order, and nothing that the page does not say. */
import {
  arbitraryListing,
  arbitraryListings,
} from '@agency/listings/fixtures/arbitrary-listing.ts';
import { bare, long, shop } from '@agency/listings/fixtures/listings.ts';
import {
  findContradictions,
  readStatements,
  supports,
} from '@agency/listings/fixtures/statements.ts';
import { priceOf, type Listing, type Photo } from '@agency/listings';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english, french } from '../fixtures/words.ts';
import { all, only, readXml, textOf, type Element } from '../fixtures/xml-tree.ts';
import { writeKyero, type KyeroOptions } from './kyero.ts';

const euros = (amount: number) => ({ amount, currency: 'EUR' as const });

const options: KyeroOptions = {
  words: { fr: french, en: english },
  urlOf: ({ key }, language) => `https://villa-rosa.example/${language}/${key}/`,
  photoUrlOf: ({ id }) => `https://villa-rosa.example/photos/${id}.jpg`,
  feesUrlOf: (language) => `https://villa-rosa.example/${language}/honoraires/`,
};

const propertiesIn = (text: string) => all(readXml(text), 'property');

function propertyOf(listing: Listing): Element {
  const { text, left } = writeKyero([listing], options);
  const [property] = propertiesIn(text);
  if (!property) throw new Error(left[0]?.why);
  return property;
}

const at = (element: Element, ...path: string[]) =>
  path.reduce<Element | undefined>((found, name) => found && only(found, name), element)?.text;

const flat: Listing = {
  ...long,
  texts: { ...long.texts, en: { title: 'Flat under the roofs', body: ['One.\nTwo.', 'Three.'] } },
  features: ['pool'],
};

/** Specification V3.8. */
const order = [
  'id', 'date', 'ref', 'price', 'currency', 'price_freq', 'leasehold', 'new_build', 'type', 'town', 'province', 'country',
  'location_detail', 'beds', 'baths', 'pool', 'surface_area', 'energy_rating', 'url', 'video_url', 'virtual_tour_url', 'desc', 'features',
  'images',
]; // prettier-ignore

test('any portfolio is well-formed, elements in their order, each beginning a line', () => {
  fc.assert(
    fc.property(arbitraryListings({ texts: 'hostile' }), (listings) => {
      const { text, left } = writeKyero(listings, options);
      const properties = propertiesIn(text);
      expect(properties.length + left.length).toBe(listings.length);
      for (const { children } of properties) {
        const names = children.map(({ name }) => name);
        expect(names).toEqual(order.filter((name) => names.includes(name)));
      }
      expect(text).not.toMatch(/>[ \t]*<(?!\/)/);
    }),
  );
});

test('no property states what its listing does not support', () => {
  fc.assert(
    fc.property(arbitraryListing({ transactions: ['sale', 'rent'], onOffer: true }), (listing) => {
      const [property] = propertiesIn(writeKyero([listing], options).text);
      if (!property) return;
      const price = { about: 'price' as const, value: Number(textOf(property, 'price')) };
      const per = textOf(property, 'price_freq') === 'month' ? 'month' : 'whole';
      const letter = at(property, 'energy_rating', 'consumption');
      const climate = at(property, 'energy_rating', 'emissions');
      const description = readStatements(at(property, 'desc', 'fr') ?? '', listing);
      const statements = [
        price,
        { about: 'price-per' as const, value: per },
        ...(letter === 'X' ? [] : [{ about: 'energy-letter' as const, value: letter ?? '' }]),
        ...(climate === 'X' ? [] : [{ about: 'climate-letter' as const, value: climate ?? '' }]),
        ...description,
      ];
      expect(statements.filter((statement) => !supports(listing, statement))).toEqual([]);
      expect(findContradictions(statements)).toEqual([]);
      expect(letter === 'X').toBe(listing.energy.status !== 'rated');
      expect(description).toContainEqual({ about: 'amount', value: priceOf(listing)?.amount });
    }),
  );
});

test('the bytes do not hang on the order of the listings', () => {
  fc.assert(
    fc.property(arbitraryListings({}, { minLength: 2 }), (listings) => {
      expect(writeKyero(listings.toReversed(), options)).toEqual(writeKyero(listings, options));
    }),
  );
});

test('a flat for sale', () => {
  const property = propertyOf(flat);
  const told = ['ref', 'price', 'price_freq', 'type', 'town', 'province', 'beds', 'pool', 'date'];
  expect(told.map((name) => textOf(property, name))).toEqual([
    'RV_2-BIS-2026-000123',
    '12480000',
    'sale',
    'Apartment',
    'Saint-Étienne-de-Baïgorry',
    'Pyrénées-Atlantiques',
    '9',
    '1',
    '2026-11-02 00:00:00',
  ]);
  expect(at(property, 'surface_area', 'built')).toBe('1204');
  expect(at(property, 'energy_rating', 'consumption')).toBe('G');
  expect(at(property, 'features', 'feature')).toBe('Swimming pool');
  expect(at(property, 'url', 'en')).toBe('https://villa-rosa.example/en/long001/');
});

test('a rent is told by the month, charges within', () => {
  const rent = { monthly: euros(1240), charges: euros(75), furnished: false };
  const property = propertyOf({ ...bare, kind: 'flat', transaction: 'rent', rent });
  expect(['price', 'price_freq'].map((name) => textOf(property, name))).toEqual(['1240', 'month']);
});

test('breaks are a return and a line feed, and the mentions of the law stand below the text', () => {
  const text = at(propertyOf(flat), 'desc', 'en') ?? '';
  expect(text).toMatch(
    /^Flat under the roofs\r\n\r\nOne\.\r\nTwo\.\r\n\r\nThree\.\r\n\r\n€12,480,000\r\n/,
  );
  expect(text).toContain('Fees: 4% incl. VAT of the price without fees.');
  expect(text).toContain('class G.');
  expect(text).toContain('128 lots');
  expect(text).toContain('https://villa-rosa.example/en/honoraires/');
});

test('a text that the agency did not write in English is not sent as English', () => {
  expect(at(propertyOf(long), 'desc', 'en')).toBeUndefined();
  expect(at(propertyOf(long), 'desc', 'fr')).toBeDefined();
});

test('nothing is nearer to the home than its district', () => {
  expect(only(propertyOf(flat), 'location')).toBeUndefined();
  expect(textOf(propertyOf(flat), 'location_detail')?.length).toBeLessThanOrEqual(50);
});

const imagesIn = (text: string) =>
  propertiesIn(text).flatMap((property) => only(property, 'images')?.children ?? []);

const photo = (id: string, extra: Partial<Photo> = {}): Photo => ({
  id: id.repeat(24),
  width: 1600,
  height: 1200,
  ...extra,
});

test('a picture that needs a label is not sent, a plan is called one', () => {
  const photos = [
    photo('a'),
    photo('b', { kind: 'rendering' }),
    photo('c', { aiEdited: true }),
    photo('d', { kind: 'plan' }),
  ];
  const { text, remarks } = writeKyero([{ ...flat, photos }], options);
  const images = imagesIn(text);
  expect(
    images.map((image) => [image.attributes['id'], at(image, 'url'), at(image, 'tags', 'tag')]),
  ).toEqual([
    ['1', `https://villa-rosa.example/photos/${'a'.repeat(24)}.jpg`, undefined],
    ['2', `https://villa-rosa.example/photos/${'d'.repeat(24)}.jpg`, 'floorplan'],
  ]);
  expect(remarks).toHaveLength(1);
});

test('at most fifty pictures are sent, and the rest is told', () => {
  const photos = Array.from({ length: 60 }, () => photo('a'));
  const { text, remarks } = writeKyero([{ ...flat, photos }], options);
  expect(imagesIn(text)).toHaveLength(50);
  expect(remarks.map(({ message }) => message)).toEqual(['Kyero ne prend que 50 photos.']);
});

test.each([
  ['Maison de village', 'Town house'],
  ['Ferme', 'Country house'],
  ['Villa', 'Villa'],
  [undefined, 'Villa'],
])('a house that is called %s is a %s', (subtype, type) => {
  const house: Listing = { ...flat, kind: 'house', ...(subtype && { subtype }) };
  expect(textOf(propertyOf(house), 'type')).toBe(type);
});

const sale: Listing = { ...bare, price: euros(90_000) };

test.each<[string, Listing]>([
  ['Ce bien n’est plus proposé : il n’est envoyé à aucun portail.', { ...sale, state: 'sold' }],
  ['Le prix ou le loyer manque.', bare],
  ['Kyero ne connaît pas de loyer annuel.', shop],
  [
    'Kyero ne connaît pas de prix à la semaine.',
    { ...bare, kind: 'flat', transaction: 'holiday', holiday: { lowWeek: euros(700) } },
  ],
  [
    'Kyero ne connaît pas le viager : le bouquet y passerait pour le prix.',
    { ...sale, transaction: 'life-annuity' },
  ],
  [
    'Kyero ne connaît pas la cession d’un fonds ou d’un bail.',
    { ...sale, kind: 'shop', transaction: 'business-transfer' },
  ],
  ['Kyero ne sait pas dire qu’un prix est hors taxes.', { ...sale, priceWithoutTax: true }],
  [
    'Kyero ne prend qu’un prix en euros entiers, et celui-ci a des centimes.',
    { ...sale, price: euros(90_000.5) },
  ],
  ['Kyero ne prend qu’un prix de huit chiffres.', { ...sale, price: euros(100_000_000) }],
])('left out: %s', (why, listing) => {
  const { text, left } = writeKyero([listing], options);
  expect(propertiesIn(text)).toEqual([]);
  expect(left).toEqual([{ reference: listing.reference, why }]);
});
