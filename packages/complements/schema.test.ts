import { formatProblem } from '@agency/problem';
import { expect, test } from 'vitest';
import { formatFile } from './fixtures/complements.ts';
import { readComplement } from './read.ts';

const file = 'content/listings/complements/RV_10.mdx';
const problemsOf = (facts: string) =>
  readComplement(formatFile(facts), file).problems.map(formatProblem).join('\n');

test('every wrong value is told with its line and what stands there instead', () => {
  expect(
    problemsOf(`rent:
  deposit: 780 €
  cap: 0
  charges: -5
copro:
  procedure: non
  lots: 2.5
energy:
  energy: c
  on: 12/03/2024
  cost: { min: 900, max: 1260 }
offPlan: { developer: Rivage, delivery: juin 2027, vatPercent: 20 }
state: vendu
mandate: { held: false }
photos: [{ id: Le séjour }]
claims: []`),
  ).toMatchInlineSnapshot(`
    ""year" is missing.
      where: content/listings/complements/RV_10.mdx:15
      fix:   Add "year:" and its value.
    "state": invalid option: expected one of "under-offer"|"sold"|"let".
      where: content/listings/complements/RV_10.mdx:17
      fix:   Correct the value of "state".
    "mandate.held": expected true: without a mandate there is no advert.
      where: content/listings/complements/RV_10.mdx:18
      fix:   Correct the value of "mandate.held".
    "rent.charges": an amount is never negative.
      where: content/listings/complements/RV_10.mdx:8
      fix:   Correct the value of "rent.charges".
    "rent.deposit": expected euros as a plain number, such as 1240.50.
      where: content/listings/complements/RV_10.mdx:6
      fix:   Correct the value of "rent.deposit".
    "rent.cap": a cap is more than nothing.
      where: content/listings/complements/RV_10.mdx:7
      fix:   Correct the value of "rent.cap".
    "copro.lots": expected a whole number, such as 24.
      where: content/listings/complements/RV_10.mdx:11
      fix:   Correct the value of "copro.lots".
    "copro.procedure": expected true (oui) or false (non).
      where: content/listings/complements/RV_10.mdx:10
      fix:   Correct the value of "copro.procedure".
    "offPlan.delivery": expected a quarter, such as 2027-T3.
      where: content/listings/complements/RV_10.mdx:16
      fix:   Correct the value of "offPlan.delivery".
    "energy.energy": invalid option: expected one of "A"|"B"|"C"|"D"|"E"|"F"|"G".
      where: content/listings/complements/RV_10.mdx:13
      fix:   Correct the value of "energy.energy".
    "energy.on": expected a day, such as 2026-03-12.
      where: content/listings/complements/RV_10.mdx:14
      fix:   Correct the value of "energy.on".
    "claims": an empty list claims nothing.
      where: content/listings/complements/RV_10.mdx:20
      fix:   Correct the value of "claims".
    "photos[0].id": expected the 24 signs that stand in the address of the picture.
      where: content/listings/complements/RV_10.mdx:19
      fix:   Correct the value of "photos[0].id"."
  `);
});

test('an unknown key names the one that was meant', () => {
  expect(problemsOf('rent:\n  tenantFee: 560')).toMatchInlineSnapshot(`
    "Unknown key "rent.tenantFee".
      where: content/listings/complements/RV_10.mdx:6
      fix:   Write "tenantFees", or remove the key."
  `);
});

test.each([
  ['a certificate and why none is due', 'energy: { energy: C, climate: B, reason: unheated }'],
  ['a day without the state that holds from then on', 'stateSince: 2026-11-20'],
])('%s contradict each other', (_, facts) => {
  expect(problemsOf(facts)).not.toBe('');
});

test('who says so, since when and from where is never left out', () => {
  const source = '---\nfees:\n  payer: buyer\n---\n';
  expect(readComplement(source, file).problems.map(({ what }) => what)).toEqual([
    '"source" is missing.',
    '"by" is missing.',
    '"on" is missing.',
  ]);
});

test('the line of each fact is known, of a picture too', () => {
  const id = '3f8a0c1b2d4e5f60718293a4';
  const { complement } = readComplement(
    formatFile(
      `energy:\n  number: 2464E1234567A\nphotos:\n  - id: ${'a'.repeat(24)}\n  - id: ${id}\n    kind: plan`,
    ),
    file,
  );
  const lines = ['energy', 'energy.number', `photos.${id}`, `photos.${id}.kind`, 'rent'];
  expect(lines.map((path) => complement?.lineOf(path))).toEqual([5, 6, 9, 10, 1]);
});
