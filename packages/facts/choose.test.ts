import { expect, test } from 'vitest';
import { chooseFeeSchedule, findConstant, findMaximumFee } from './index.ts';
import type { Constant, FeeSchedule, FeeService } from './index.ts';

const schedule = (validFrom: string): FeeSchedule => ({
  validFrom,
  source: 'Barème',
  verifiedOn: null,
  services: [],
});
const schedules = [schedule('2026-01-01'), schedule('2027-01-01')];

test.each([
  ['2026-12-31', '2026-01-01'],
  ['2027-01-01', '2027-01-01'],
  ['2027-01-02', '2027-01-01'],
])('on %s the schedule of %s is in force', (today, validFrom) => {
  expect(chooseFeeSchedule(schedules, today).validFrom).toBe(validFrom);
});

test('a day before the first schedule has none, and says so', () => {
  expect(() => chooseFeeSchedule(schedules, '2025-12-31')).toThrowErrorMatchingInlineSnapshot(`
    [Problem: No fee schedule is in force on 2025-12-31.
      where: content/facts/fees/
      fix:   Add a schedule whose file name is a day not after 2025-12-31.]
  `);
});

const cap: Constant = {
  id: 'tenant-fee-tense',
  meaning: { fr: 'Zone tendue', en: 'Tense area' },
  value: 10.09,
  unit: 'euros-per-square-metre',
  from: '2026-01-01',
  to: '2027-01-01',
  source: 'Arrêté',
  verifiedOn: null,
};

test.each([
  ['2025-12-31', undefined],
  ['2026-01-01', 10.09],
  ['2026-12-31', 10.09],
  ['2027-01-01', undefined],
])('on %s the cap is %s', (today, value) => {
  expect(findConstant([cap], 'tenant-fee-tense', today)?.value).toBe(value);
});

const sale = {
  id: 'home-sale',
  family: 'sale',
  name: { fr: 'Vente', en: 'Sale' },
  payer: 'seller',
  tax: 'TTC',
  basis: 'percent',
  of: 'sale-price',
  cumulative: false,
  minimum: 7_500,
  tiers: [
    { from: 0, to: 200_000, percent: 8 },
    { from: 200_000, to: null, percent: 6 },
  ],
} satisfies FeeService;

test.each([
  [50_000, 7_500],
  [199_999, 15_999.92],
  [200_000, 12_000],
  [400_000, 24_000],
])('for a price of %i the most is %d', (price, fee) => {
  expect(findMaximumFee(sale, price)).toBeCloseTo(fee, 2);
});

test('cumulative tiers each bear on their own part', () => {
  expect(findMaximumFee({ ...sale, cumulative: true }, 300_000)).toBe(22_000);
});
