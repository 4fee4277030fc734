import { chooseUse } from '@agency/consent';
import { brand, registry } from '@agency/consent/fixtures/registry.ts';
import { expect, test } from 'vitest';
import { listStates } from './states.ts';

const told = (vendors: typeof brand.consent.vendors, from = registry) =>
  listStates(chooseUse(from, { ...brand, consent: { vendors } })).map(
    ({ id, running }) => `${id}: ${running.join(', ')}`,
  );

test('each purpose is accepted alone, and what needs no consent runs beside it', () => {
  expect(told(brand.consent.vendors)).toEqual([
    'fresh: mesure',
    'refused: ',
    'purpose-audience: compteur, mesure',
    'purpose-video: ecran, mesure',
    'accepted: compteur, ecran, mesure',
    'objected: ',
    'withdrawn: compteur, ecran, mesure',
    'refused-later: ',
    'accepted-later: compteur, ecran, mesure',
    'revised: ',
    'not-followed: ',
    'scriptless: ',
  ]);
});

test('where a purpose has several vendors, each is accepted alone too', () => {
  const vendors = registry.vendors.map((vendor) => ({ ...vendor, purpose: 'video' }));
  expect(told({ compteur: {}, ecran: {} }, { ...registry, vendors })).toEqual(
    expect.arrayContaining([
      'purpose-video: compteur, ecran',
      'vendor-compteur: compteur',
      'vendor-ecran: ecran',
    ]),
  );
});

test.each([
  ['uses nobody', {}, ['fresh: ', 'scriptless: ']],
  [
    'asks nothing',
    { mesure: {} },
    ['fresh: mesure', 'objected: ', 'not-followed: ', 'scriptless: '],
  ],
])('a brand that %s is proved in fewer states', (_, vendors, states) => {
  expect(told(vendors)).toEqual(states);
});
