import { listingSchema, type Listing } from '@agency/listings';
import { describe, expect, test } from 'vitest';
import { applyComplement } from './apply.ts';
import { signFacts, type Chapters } from './fixtures/complements.ts';
import { known } from './fixtures/cases/known.ts';
import { taken } from './fixtures/cases/taken.ts';
import { unfit } from './fixtures/cases/unfit.ts';
import { bakery, photo, rated, rented, sale, shopToLet } from './fixtures/listings.ts';

const apply = (listing: Listing, chapters: Chapters) =>
  applyComplement(listing, { facts: signFacts(chapters) }, '2026-11-22');

describe('a fact that the feed lacks is taken', () => {
  test.each(taken)('%s', (_, listing, chapters, expected) => {
    const completed = apply(listing, chapters);
    expect(completed).toMatchObject({ needless: [], faults: [] });
    expect(completed.listing).toStrictEqual({ ...listing, ...expected });
    expect(completed.given).not.toEqual([]);
    expect(listingSchema.safeParse(completed.listing).error).toBeUndefined();
  });
});

test('what is taken is told by its path', () => {
  const chapters: Chapters = {
    state: 'under-offer',
    mandate: { held: true, expiresOn: '2027-03-31' },
    fees: { payer: 'seller' },
    copro: { lots: 24 },
    energy: { energy: 'C', climate: 'B', number: '2464E1234567A' },
    offPlan: { developer: 'Rivage', delivery: '2027-T3', vatPercent: 20 },
    areas: { carrez: 63.2 },
    photos: [{ id: photo.id, kind: 'plan' }],
  };
  expect(apply({ ...sale, photos: [photo] }, chapters).given).toEqual([
    'state',
    'mandate.held',
    'mandate.expiresOn',
    'fees.payer',
    'copro.lots',
    'offPlan.developer',
    'offPlan.delivery',
    'offPlan.vatPercent',
    'energy.energy',
    'energy.climate',
    'energy.number',
    'areas.carrez',
    `photos.${photo.id}.kind`,
  ]);
});

describe('what the feed says prevails, and the complement is needless', () => {
  test.each(known)('%s', (_, listing, chapters, path) => {
    const completed = apply(listing, chapters);
    expect(completed.listing).toStrictEqual(listing);
    expect(completed).toMatchObject({ given: [], needless: [path], faults: [] });
  });
});

test.each<[string, Listing, Chapters, object]>([
  ['furnished', rented, { rent: { furnished: true } }, { rent: { furnished: true } }],
  [
    'the tax of a rent',
    shopToLet,
    { commercialRent: { tax: 'HT' } },
    { commercialRent: { tax: 'HT' } },
  ],
  [
    'trades',
    bakery,
    { business: { activities: ['Pain'] } },
    { business: { activities: ['Pain'] } },
  ],
])('%s: where the importer only supposes, the editor knows', (_, listing, chapters, expected) => {
  expect(apply(listing, chapters)).toMatchObject({ listing: expected, needless: [] });
});

test('a state goes further than that of the feed', () => {
  const listing: Listing = { ...sale, state: 'under-offer', stateSince: '2026-10-01' };
  expect(apply(listing, { state: 'sold', stateSince: '2026-11-20' }).listing).toMatchObject({
    state: 'sold',
    stateSince: '2026-11-20',
  });
});

describe('what does not fit is a fault, and changes nothing', () => {
  test.each(unfit)('%s', (_, listing, chapters, fault) => {
    const completed = apply(listing, chapters);
    expect(completed.listing).toStrictEqual(listing);
    expect(completed).toMatchObject({ given: [], faults: [fault] });
  });
});

test('while a feed is taken in, nothing is said of pictures that are still to come', () => {
  expect(apply(sale, { photos: [{ id: photo.id, aiEdited: true }] })).toMatchObject({
    given: [],
    faults: [],
  });
});

test('the listing that was handed in stays as it is', () => {
  const listing = structuredClone({ ...sale, copro: { lots: 24 }, photos: [photo], energy: rated });
  const before = structuredClone(listing);
  Object.freeze(listing.copro);
  apply(listing, {
    state: 'sold',
    copro: { yearlyCharges: 1240 },
    energy: { number: '2464E1234567A' },
    photos: [{ id: photo.id, kind: 'plan' }],
    areas: { carrez: 63.2 },
  });
  expect(listing).toStrictEqual(before);
});

test('applied twice it changes nothing more', () => {
  const chapters: Chapters = { state: 'sold', copro: { lots: 24 }, rent: { deposit: 0 } };
  const once = apply(sale, chapters).listing;
  expect(apply(once, chapters).listing).toStrictEqual(once);
});
