/** What the judge adds to what a rule says; the rules themselves are tried in catalogue.test.ts. */
import type { Listing } from '@agency/listings';
import { expect, test } from 'vitest';
import { on } from './fixtures/circumstances.ts';
import { change, euros, flatForSale, flatToLet, saying } from './fixtures/listings.ts';
import { judge } from './judge.ts';

const today = '2026-11-22';
const grave = (listing: Listing) =>
  judge(listing, on(today))
    .filter(({ severity }) => severity !== 'INFO')
    .map(({ rule, severity }) => `${rule} ${severity}`);

test('a finding tells the agency what is wrong, what to do and where, and which law says so', () => {
  const listing = change(flatForSale, {
    fees: { payer: 'buyer', percent: 5, netPrice: euros(300_000) },
  });
  const findings = judge(listing, on(today)).filter(({ severity }) => severity === 'BLOCK');
  expect(findings).toMatchInlineSnapshot(`
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
        "where": {
          "ac3": "VENTE/MONTANT_HONO_ACQUEREUR et VENTE/PRIX_NET",
          "poliris": "rang 15",
        },
      },
    ]
  `);
});

test('what no software sends is said in the complement of the listing', () => {
  const listing = change(flatForSale, { mandate: { held: true, expiresOn: '2026-11-01' } });
  const [finding] = judge(listing, on(today)).filter(({ severity }) => severity === 'BLOCK');
  expect(finding?.where).toEqual({ complement: 'content/listings/complements/RV_1.mdx' });
});

/** A certificate and a mandate that ended, a price that went with the offer. */
const ended = change(flatForSale, {
  energy: { status: 'missing', reason: 'none' },
  mandate: { held: true, expiresOn: '2026-01-01' },
  price: euros(0),
});

test('what is on offer keeps every rule', () => {
  expect(grave(ended)).toEqual(['SAL-01 BLOCK', 'SAL-08 BLOCK', 'DPE-01 BLOCK']);
  expect(grave(change(ended, { state: 'under-offer' }))).toEqual([
    'SAL-01 BLOCK',
    'SAL-08 BLOCK',
    'DPE-01 BLOCK',
  ]);
});

test.each(['sold', 'let'] as const)('what is %s keeps those on what is said of it', (state) => {
  expect(grave(change(ended, { state }))).toEqual([]);
  const words = 'Logement réservé à un couple sans enfant.';
  expect(grave(change(saying(flatToLet, words), { state }))).toEqual(['OTH-01 BLOCK']);
});
