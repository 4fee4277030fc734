/** Each rule on a listing that keeps it, on one that breaks it, and on both sides of its date. */
import type { Energy, Listing } from '@agency/listings';
import { describe, expect, test } from 'vitest';
import { rules } from './catalogue.ts';
import {
  change,
  euros,
  flatForSale,
  flatToLet,
  goodListings,
  holidayLet,
  leaseTransfer,
  omit,
  saying,
  shopToLet,
} from './fixtures/listings.ts';
import { judge } from './judge.ts';

const today = '2026-11-22';
type Fees = NonNullable<Listing['fees']>;
type CommercialRent = NonNullable<Listing['commercialRent']>;
type Rent = NonNullable<Listing['rent']>;
type Rated = Extract<Energy, { status: 'rated' }>;

/** "SAL-02 BLOCK", one a finding. */
function verdicts(listing: Listing, on = today): string[] {
  return judge(listing, { today: on }).map(({ rule, severity }) => `${rule} ${severity}`);
}

const withFees = (fees: Partial<Fees>) =>
  change(flatForSale, { fees: { ...(flatForSale.fees as Fees), ...fees } });
const withRent = (rent: Partial<Rent>, changes: Partial<Listing> = {}) =>
  change(flatToLet, { rent: { ...(flatToLet.rent as Rent), ...rent }, ...changes });
const rated = (energy: Partial<Rated>): Rated => ({ ...(flatForSale.energy as Rated), ...energy });
const without = (listing: Listing, key: 'price' | 'fees') => omit(listing, key) as Listing;

test.each(Object.entries(goodListings))('%s keeps every rule', (_, listing) => {
  expect(verdicts(listing)).toEqual([]);
});

describe('a sale', () => {
  test.each<[string, Listing, string[]]>([
    ['without a price', without(flatForSale, 'price'), ['SAL-01 BLOCK']],
    ['with a price on demand', saying(flatForSale, 'Prix sur demande.'), ['SAL-01 BLOCK']],
    ['that does not say who pays', without(flatForSale, 'fees'), ['SAL-02 BLOCK']],
    ['with a percentage that does not fit', withFees({ percent: 5 }), ['SAL-03 BLOCK']],
    ['with a percentage that is rounded', withFees({ percent: 4.04 }), []],
    [
      'without the price before fees',
      change(flatForSale, { fees: { payer: 'buyer', percent: 4 } }),
      ['SAL-03 BLOCK'],
    ],
    ['at the seller’s charge', change(flatForSale, { fees: { payer: 'seller' } }), []],
    [
      'at the seller’s charge that says "FAI"',
      saying(change(flatForSale, { fees: { payer: 'seller' } }), 'Prix FAI.'),
      ['SAL-04 BLOCK'],
    ],
    ['at the buyer’s charge that says "FAI"', saying(flatForSale, 'Prix FAI.'), []],
    [
      'of a lot without its number of lots',
      change(flatForSale, { copro: { yearlyCharges: euros(900), procedure: false } }),
      ['SAL-06 BLOCK'],
    ],
    [
      'of a lot without its charges',
      change(flatForSale, { copro: { lots: 24, procedure: false } }),
      ['SAL-06 BLOCK'],
    ],
    [
      'of a lot that is silent on procedures',
      change(flatForSale, { copro: { lots: 24, yearlyCharges: euros(900) } }),
      ['SAL-06 WARN'],
    ],
  ])('%s', (_, listing, expected) => {
    expect(verdicts(listing)).toEqual(expected);
  });
});

describe('the energy certificate', () => {
  const none: Energy = { status: 'missing', reason: 'none' };
  const blank: Energy = { status: 'missing', reason: 'blank' };
  const undated = omit(rated({}), 'on');
  const costless = omit(rated({}), 'cost');
  test.each<[string, Listing, string[]]>([
    ['missing', change(flatForSale, { energy: none }), ['DPE-01 BLOCK']],
    ['missing on a shop', change(shopToLet, { energy: none }), ['DPE-01 BLOCK']],
    ['missing on a holiday let', change(holidayLet, { energy: none }), ['DPE-01 WARN']],
    ['blank', change(flatForSale, { energy: blank }), ['DPE-06 BLOCK']],
    ['not due on a home', change(flatForSale, { energy: { status: 'exempt' } }), ['DPE-06 WARN']],
    ['not due on a shop', change(shopToLet, { energy: { status: 'exempt' } }), []],
    ['without costs', change(flatForSale, { energy: costless }), ['DPE-02 BLOCK']],
    ['without costs on a shop', change(shopToLet, { energy: costless }), []],
    [
      'with costs upside down',
      change(flatForSale, { energy: rated({ cost: { min: 900, max: 800, year: 2024 } }) }),
      ['DPE-02 BLOCK'],
    ],
    ['without a date', change(flatForSale, { energy: undated }), ['DPE-04 BLOCK']],
    [
      'of the day before the reform',
      change(flatForSale, { energy: rated({ on: '2021-06-30' }) }),
      ['DPE-04 BLOCK'],
    ],
    ['of the day of the reform', change(flatForSale, { energy: rated({ on: '2021-07-01' }) }), []],
    ['of tomorrow', change(flatForSale, { energy: rated({ on: '2026-11-23' }) }), ['DPE-04 BLOCK']],
  ])('%s', (_, listing, expected) => {
    expect(verdicts(listing)).toEqual(expected);
  });

  test.each([
    ['2034-03-11', []],
    ['2034-03-12', ['DPE-04 BLOCK']],
  ])('of ten years ago, on %s', (day, expected) => {
    expect(verdicts(flatForSale, day)).toEqual(expected);
  });
});

describe('a home to let', () => {
  test.each<[string, Listing, string[]]>([
    ['whose parts do not make the rent', withRent({ monthly: euros(900) }), ['RNT-01 BLOCK']],
    ['with a flat charge, unfurnished', withRent({ chargesMode: 'flat' }), ['RNT-02 BLOCK']],
    ['with a flat charge, furnished', withRent({ chargesMode: 'flat', furnished: true }), []],
    ['with two months of deposit', withRent({ deposit: euros(1600) }), ['RNT-03 BLOCK']],
    ['with two months, furnished', withRent({ deposit: euros(1600), furnished: true }), []],
    ['whose inventory costs more than all', withRent({ tenantFees: euros(100) }), ['RNT-05 BLOCK']],
    [
      'with fees at the cap of the zone',
      withRent({ tenantFees: euros(656), inventoryFees: euros(151.5) }),
      [],
    ],
    ['with fees above it', withRent({ tenantFees: euros(660) }), ['RNT-06 BLOCK']],
    ['with an inventory above its cap', withRent({ inventoryFees: euros(160) }), ['RNT-06 BLOCK']],
    [
      'with the same fees outside the tense zone',
      withRent({}, { place: { town: 'Mauléon-Licharre', insee: '64371', postcode: '64130' } }),
      ['RNT-06 BLOCK'],
    ],
    ['without its area', change(flatToLet, { areas: {} }), ['RNT-07 BLOCK']],
    [
      'above the reference rent',
      withRent({ cap: { referencePerSquareMetre: 15 } }),
      ['RNT-08 BLOCK'],
    ],
    [
      'in class F with a supplement',
      withRent({ supplement: euros(50), monthly: euros(925) }, { energy: rated({ energy: 'F' }) }),
      ['RNT-09 BLOCK'],
    ],
  ])('%s', (_, listing, expected) => {
    expect(verdicts(listing)).toEqual(expected);
  });

  test('how charges are settled must be said', () => {
    const rent = omit(flatToLet.rent as Rent, 'chargesMode');
    expect(verdicts(change(flatToLet, { rent }))).toEqual(['RNT-02 BLOCK']);
  });

  test('a parking is not under the law on homes', () => {
    const parking = change(flatToLet, { kind: 'parking', energy: { status: 'exempt' }, areas: {} });
    expect(verdicts(parking)).toEqual([]);
  });
});

describe('dates of the law', () => {
  const uncapped = change(flatToLet, { rent: omit(flatToLet.rent as Rent, 'cap') });
  const inClass = (energy: Rated['energy']) =>
    change(flatToLet, { energy: rated({ energy, on: '2024-12-01' }) });
  const unregistered = change(holidayLet, { holiday: { guests: 6 } });
  const dear = withRent({ tenantFees: euros(654), inventoryFees: euros(150) });
  const only = (listing: Listing, on: string, rule: string) =>
    verdicts(listing, on).filter((verdict) => verdict.startsWith(rule));

  test.each<[string, Listing, string, string, string[]]>([
    ['class G, the eve', inClass('G'), '2024-12-31', 'DPE-07', []],
    ['class G, from the day', inClass('G'), '2025-01-01', 'DPE-07', ['DPE-07 BLOCK']],
    ['class F, the eve', inClass('F'), '2027-12-31', 'DPE-07', []],
    ['class F, from the day', inClass('F'), '2028-01-01', 'DPE-07', ['DPE-07 BLOCK']],
    ['class E, the eve', inClass('E'), '2033-12-31', 'DPE-07', []],
    ['class E, from the day', inClass('E'), '2034-01-01', 'DPE-07', ['DPE-07 BLOCK']],
    ['rent control, the eve', uncapped, '2024-11-24', 'RNT-08', []],
    ['rent control, first day', uncapped, '2024-11-25', 'RNT-08', ['RNT-08 BLOCK']],
    ['rent control, last day', uncapped, '2026-11-25', 'RNT-08', ['RNT-08 BLOCK']],
    ['rent control, its end not confirmed', uncapped, '2026-11-26', 'RNT-08', ['RNT-08 WARN']],
    ['holiday register, the eve', unregistered, '2026-05-19', 'TOU-01', []],
    ['holiday register, from the day', unregistered, '2026-05-20', 'TOU-01', ['TOU-01 BLOCK']],
    ['fees under the caps of 2025', dear, '2025-12-31', 'RNT-06', ['RNT-06 BLOCK']],
    ['the same fees under those of 2026', dear, '2026-01-01', 'RNT-06', []],
    [
      'old certificates, the eve',
      change(flatForSale, { energy: rated({ on: '2019-05-05' }) }),
      '2024-12-31',
      'DPE-04',
      [],
    ],
    [
      'old certificates, from the day',
      change(flatForSale, { energy: rated({ on: '2019-05-05' }) }),
      '2025-01-01',
      'DPE-04',
      ['DPE-04 BLOCK'],
    ],
  ])('%s', (_, listing, on, rule, expected) => {
    expect(only(listing, on, rule)).toEqual(expected);
  });
});

describe('business', () => {
  const chargeless = omit(shopToLet.commercialRent as CommercialRent, 'yearlyCharges');
  test.each<[string, Listing, string[]]>([
    [
      'premises without charges',
      change(shopToLet, { commercialRent: chargeless }),
      ['COM-02 WARN'],
    ],
    [
      'premises with charges in the rent',
      change(shopToLet, { commercialRent: { ...chargeless, chargesIncluded: true } }),
      [],
    ],
    [
      'a lease without its rent',
      change(leaseTransfer, { business: { activities: [] } }),
      ['COM-03 WARN'],
    ],
  ])('%s', (_, listing, expected) => {
    expect(verdicts(listing)).toEqual(expected);
  });
});

describe('words', () => {
  test.each<[string, string[]]>([
    ['Logement réservé à un couple sans enfant.', ['OTH-01 BLOCK']],
    ['Garant en France exigé, pas d’APL.', ['OTH-01 BLOCK']],
    ['Refus des dossiers CAF.', ['OTH-01 BLOCK']],
    ['Exclusivement européens.', ['OTH-01 BLOCK']],
    ['Résidence réservée aux étudiants.', ['OTH-01 WARN']],
    ['Chambre d’enfants, sans vis-à-vis ; espace enfants.', []],
    ['Chemin réservé, sans traverser : les enfants y jouent.', []],
    ['Sans travaux, enfants bienvenus.', []],
    ['Une cuisine garantie deux ans.', []],
  ])('%s', (words, expected) => {
    expect(verdicts(saying(flatToLet, words))).toEqual(expected);
  });
});

test('a number of another commune is doubted', () => {
  const listing = change(holidayLet, { holiday: { registration: '64024990056ZZ' } });
  expect(verdicts(listing)).toEqual(['TOU-01 WARN']);
});

test('a finding tells the agency what is wrong, what to do, and which law says so', () => {
  expect(judge(withFees({ percent: 5 }), { today })).toMatchInlineSnapshot(`
    [
      {
        "field": "fees.percent",
        "fix": "Corrigez le prix, le prix hors honoraires ou le pourcentage.",
        "law": {
          "from": "2017-04-01",
          "source": "Arrêté du 10 janvier 2017, art. 3",
        },
        "message": "Les honoraires annoncés (5 %) ne mènent pas de 300 000 € à 312 000 € (4 %).",
        "rule": "SAL-03",
        "severity": "BLOCK",
      },
    ]
  `);
});

test('days are told in words', () => {
  const energy = rated({ energy: 'G', on: '2021-06-30' });
  const messages = judge(change(flatToLet, { energy }), { today }).map(({ message }) => message);
  expect(messages).toEqual([
    'Le DPE du 30 juin 2021 n’est plus valable.',
    'Un logement de classe G ne peut plus être loué comme résidence principale depuis le 1er janvier 2025.',
  ]);
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s has a source and a first day',
  (_, { law }) => {
    expect(law.source).not.toBe('');
    expect(law.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  },
);

test('no two rules share an id', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
