/** Where a form without JavaScript may lead: what is told to the servers is what is built. */
import type { Listing } from '@agency/listings';
import { expect, test } from 'vitest';
import { listNearest } from './answers.ts';
import type { Site } from './config.ts';

/** What of a listing says on which pages it stands. */
function listing(
  transaction: Listing['transaction'],
  kind: Listing['kind'],
  town: string,
  reference = 'VR-1',
): Listing {
  const rest = { highlighted: false, updatedOn: '2026-11-20', reference, place: { town } };
  return { transaction, kind, ...rest } as Listing;
}

const site = { navigation: ['sale', 'holiday', 'contact'] } as unknown as Site;

test('each page of listings is told once, the doors of the header even while nothing lies behind them', () => {
  const listings = [
    listing('sale', 'house', 'Saint-Pée-sur-Nivelle'),
    listing('life-annuity', 'house', 'Saint-Pée-sur-Nivelle', 'VR-2'),
    listing('rent', 'premises', 'Ascain', 'VR-3'),
  ];
  expect(listNearest(site, listings)).toEqual({
    form: '/trouver/',
    pages: [
      '/location/',
      '/location/ascain/',
      '/location/local-professionnel/',
      '/location/local-professionnel/ascain/',
      '/vacances/',
      '/vente/',
      '/vente/maison/',
      '/vente/maison/saint-pee-sur-nivelle/',
      '/vente/saint-pee-sur-nivelle/',
    ],
  });
});

test('the pages are the same in whatever order the listings stand', () => {
  const listings = ['Sare', 'Ascain', 'Biriatou'].map((town) => listing('sale', 'flat', town));
  expect(listNearest(site, listings)).toEqual(listNearest(site, listings.toReversed()));
});
