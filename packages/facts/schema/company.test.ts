import { expect, test } from 'vitest';
import { company } from '../fixtures/company.ts';
import { companySchema, type Company } from './company.ts';

function messages(changes: Partial<Record<keyof Company, unknown>>): string[] {
  const result = companySchema.safeParse({ ...company, ...changes });
  return result.success ? [] : result.error.issues.map(({ message }) => message);
}
const from = { source: 'Extrait Kbis', verifiedOn: null };

test('a company all of whose facts are known passes', () => {
  expect(messages({})).toEqual([]);
});

test('a key without a value is a fact that nobody knows', () => {
  const { siren } = companySchema.parse({ ...company, siren: null, vat: null });
  expect(siren).toEqual({ value: null, source: null, verifiedOn: null });
});

test('a SIREN with a wrong digit is refused', () => {
  expect(
    messages({
      siren: { value: '732829321', ...from },
      vat: null,
    }),
  ).toEqual(['this SIREN fails its check digit (Luhn)']);
});

test('a VAT number belongs to its SIREN', () => {
  expect(messages({ vat: { value: 'FR45732829320', ...from } })).toEqual([
    'FR45732829320 does not belong to SIREN 732829320, whose VAT number is FR44732829320',
  ]);
});

test('a publication director has a first and a last name', () => {
  expect(messages({ publicationDirector: { value: 'Gérance', ...from } })).toEqual([
    'a first and a last name are needed',
  ]);
});

test.each([
  ['no last day', {}],
  ['a last day that is none', { validUntil: '2027-02-30' }],
])('a guarantee with %s is refused', (_, changes) => {
  const value = { guarantor: 'Garant', address: '1 rue du Garant', amount: 110_000, ...changes };
  const { guarantee } = company;
  expect(messages({ guarantee: { ...guarantee, sales: { value, ...from } } })).toHaveLength(1);
});

test('the size of the company may stay unknown, and is a figure of a year where it is told', () => {
  const seven = { value: 7, ...from };
  expect(messages({ headcount: null, turnover: null, balanceSheet: null })).toEqual([]);
  expect(messages({ headcount: { ...seven, year: 2025 } })).toEqual([]);
  expect(messages({ headcount: seven })).toHaveLength(1);
});
