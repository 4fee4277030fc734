import { expect, test } from 'vitest';
import { sizeOf } from './index.ts';

const of = (value: number | undefined) =>
  value === undefined ? null : { value, year: 2025, source: 'Bilan', verifiedOn: null };

test.each([
  [9, 2_000_000, 5_000_000, 'micro'],
  [9, 5_000_000, 2_000_000, 'micro'],
  [9, 2_000_001, 2_000_001, 'larger'],
  [10, 1, 1, 'larger'],
  [10, undefined, undefined, 'larger'],
  [undefined, 1, 1, 'unknown'],
  [9, undefined, undefined, 'unknown'],
  [9, 2_000_001, undefined, 'unknown'],
  [9, 1, undefined, 'micro'],
])('%s people, turnover %s, balance sheet %s: %s', (people, turnover, balance, size) => {
  expect(sizeOf({ headcount: of(people), turnover: of(turnover), balanceSheet: of(balance) })).toBe(
    size,
  );
});
