import { arbitraryListings } from '@agency/listings/fixtures/arbitrary-listing.ts';
import { arbitrarySearch } from '@agency/search/fixtures/arbitrary-search.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { house } from '../fixtures/listings.ts';
import { mailWords } from '../fixtures/stationery.ts';
import { parseSearch } from '../parse-search.ts';
import { describeSearch, nameTowns } from './describe-search.ts';

const towns = nameTowns([house(1, { place: { town: 'Saint-Jean-de-Luz', postcode: '64500' } })]);

function describeIn(language: 'fr' | 'en', address: string): string {
  const parsed = parseSearch(address);
  if ('faults' in parsed) throw new Error(parsed.faults.join());
  return describeSearch(parsed.search, mailWords[language], towns).replaceAll(
    /[\u00a0\u202f]/g,
    ' ',
  );
}

test.each([
  ['/vente/', 'Tous les biens à vendre'],
  ['/vente/maison/saint-jean-de-luz/', 'Maisons à vendre · Saint-Jean-de-Luz'],
  [
    '/location/?type=appartement,maison&ville=saint-jean-de-luz&autour=oui&pieces-min=3&prix-max=950',
    'Appartements, Maisons à louer · Saint-Jean-de-Luz · communes voisines · jusqu’à 950 € · 3 pièces et plus',
  ],
  [
    '/vente/?ville=arcangues&quartier=saint-jean-de-luz.port',
    'Tous les biens à vendre · Arcangues · Port (Saint-Jean-de-Luz)',
  ],
  [
    '/vente/?dpe=a,b&atouts=piscine&formule=viager',
    'Tous les biens à vendre · Viager · classe A, classe B · Piscine',
  ],
  [
    '/cession/?activite=salon-de-the&texte=vue+mer',
    'Tous les biens à reprendre · Salon de the · « vue mer »',
  ],
])('%s is told as "%s"', (address, told) => {
  expect(describeIn('fr', address)).toBe(told);
});

test('in English, too', () => {
  expect(describeIn('en', '/en/vente/?type=maison&prix-max=400000')).toBe(
    'Houses for sale · up to €400,000',
  );
});

test('there are words for every search', () => {
  const cases = arbitraryListings({}, { minLength: 1, maxLength: 5 }).chain(arbitrarySearch);
  fc.assert(
    fc.property(cases, fc.constantFrom('fr', 'en'), (search, language) => {
      expect(describeSearch(search, mailWords[language], towns)).not.toMatch(/undefined|\{|^$/);
    }),
  );
});
