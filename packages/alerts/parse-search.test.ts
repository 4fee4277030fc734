import { emptySearch } from '@agency/search';
import { expect, test } from 'vitest';
import { parseSearch } from './parse-search.ts';

const houses = { ...emptySearch('sale'), chosen: { kind: ['maison'], town: ['ascain'] } };

test.each([
  '/vente/?type=maison&ville=ascain',
  '/vente/maison/ascain/',
  '/vente/maison/ascain/page-2/',
])('%s asks for the houses of a town', (address) => {
  expect(parseSearch(address)).toEqual({
    search: houses,
    language: 'fr',
    address: '/vente/?type=maison&ville=ascain',
  });
});

test('a page of a town, and one of a kind with a limit, are searches', () => {
  expect(parseSearch('/location/bayonne/')).toMatchObject({
    search: { purpose: 'rent', chosen: { town: ['bayonne'] } },
  });
  expect(parseSearch('/vente/maison/?prix-max=400000')).toMatchObject({
    search: { chosen: { kind: ['maison'] }, ranges: { price: { max: 400_000 } } },
  });
});

test('an English address is read as English, and stays so', () => {
  expect(parseSearch('/en/vente/?texte=sea+view')).toMatchObject({
    language: 'en',
    search: { text: 'sea view' },
    address: '/en/vente/?texte=sea+view',
  });
});

test('what follows a reader, and how the list was shown, is not in the address', () => {
  const asked = '/vente/?type=maison&utm_source=lettre&tri=prix&vue=nuage&page=3';
  expect(parseSearch(asked)).toMatchObject({ address: '/vente/?type=maison' });
});

test.each([
  ['/mon-espace/', ['"/mon-espace/" is the address of no search']],
  ['/vente/?pisc=oui', ['it has no criterion "pisc"']],
  [
    '/vente/?type=chateau&prix-max=1e9',
    ['"chateau" is no value of "type"', '"1e9" is no value of "prix-max"'],
  ],
  ['/vente/maison/?type=appartement', ['"type" is said by its path and by its query']],
  ['/vente/maison/ascain/bourg/', ['"bourg" of its path is not understood']],
  ['/vente/?pour=location', ['"location" is no value of "pour"']],
])('%s is not understood, and no part of it is served', (address, faults) => {
  expect(parseSearch(address)).toEqual({ faults });
});
