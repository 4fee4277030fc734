import { formatProblem } from '@agency/problem';
import { expect, test } from 'vitest';
import { openComplements } from './find.ts';
import { readFacts as read } from './fixtures/complements.ts';
import { photo, rated, rented, sale } from './fixtures/listings.ts';
import { findNeedless, findUnfit } from './judge.ts';

test('each fact that does not go with its listing is told with its line', () => {
  const complements = openComplements(
    [
      ...read('RV_1', 'areas: { carrez: 63 }\nrent: { deposit: 0 }'),
      ...read('RV_2', 'fees: { netPrice: 300000 }\nenergy: { energy: C }'),
      ...read('RV_3', 'energy:\n  reason: unheated'),
      ...read('RV_4', 'energy: { energy: C, climate: B }'),
      ...read('RV_5', `photos:\n  - id: ${'a'.repeat(24)}\n    aiEdited: true`),
      ...read('RV_6', 'copro: { lots: 24 }'),
    ],
    '2026-11-22',
  );
  const problems = findUnfit(complements, [
    { ...sale, reference: 'RV_1' },
    { ...sale, reference: 'RV_2' },
    { ...sale, reference: 'RV_3', energy: rated },
    { ...sale, reference: 'RV_4', energy: { status: 'exempt' } },
    { ...sale, reference: 'RV_5', photos: [photo] },
    { ...sale, reference: 'RV_6' },
    { ...rented, reference: 'RV_7' },
  ]);
  expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
    ""rent" does not go with RV_1: sale of a flat.
      where: content/listings/complements/RV_1.mdx:6
      fix:   Remove it, or correct the transaction in the software.
    "fees.payer" is missing, and the feed does not give it for RV_2.
      where: content/listings/complements/RV_2.mdx:5
      fix:   Add it: buyer, seller or both.
    RV_2 has no certificate, and the complement gives only part of one.
      where: content/listings/complements/RV_2.mdx:6
      fix:   Add "energy" and "climate".
    The feed gives a certificate for RV_3, and the complement says that none is due.
      where: content/listings/complements/RV_3.mdx:6
      fix:   Remove it, or correct the certificate in the software: what the feed says prevails.
    The feed says that RV_4 needs no certificate, and the complement gives one.
      where: content/listings/complements/RV_4.mdx:5
      fix:   Remove it, or correct the certificate in the software: what the feed says prevails.
    RV_5 has no picture "aaaaaaaaaaaaaaaaaaaaaaaa".
      where: content/listings/complements/RV_5.mdx:6
      fix:   Copy the 24 signs from the address of the picture on the page of the listing."
  `);
});

test('what the feed gives by now is told by its path, but for what became of a listing', () => {
  const complements = openComplements(
    [
      ...read('RV_1', 'copro: { lots: 24, procedure: false }\nstate: sold'),
      ...read('RV_2', 'state: sold'),
      ...read('RV_3', 'copro: { lots: 24 }'),
    ],
    '2026-11-22',
  );
  const found = findNeedless(complements, [
    { ...sale, reference: 'RV_1', copro: { lots: 25 }, state: 'sold' },
    { ...sale, reference: 'RV_2', state: 'sold' },
    { ...sale, reference: 'RV_3' },
    { ...sale, reference: 'RV_4', copro: { lots: 24 } },
  ]);
  expect(found).toMatchObject([{ complement: { name: 'RV_1' }, paths: ['copro.lots'] }]);
});
