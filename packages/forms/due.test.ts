import { afterEach, expect, test, vi } from 'vitest';
import { listHolidays } from './due.ts';

afterEach(() => void vi.unstubAllEnvs());

/** Easter was on 28 March 2027. */
const of2027 = [
  '2027-01-01',
  '2027-03-29',
  '2027-05-01',
  '2027-05-06',
  '2027-05-08',
  '2027-05-17',
  '2027-07-14',
  '2027-08-15',
  '2027-11-01',
  '2027-11-11',
  '2027-12-25',
];

test('the eleven holidays of a year are known, in their order', () => {
  expect(listHolidays('2026-12-26').slice(0, 11)).toEqual(of2027);
});

test('they begin with the day itself and reach 14 months', () => {
  const holidays = listHolidays('2026-12-25');
  expect(holidays[0]).toBe('2026-12-25');
  expect(holidays.at(-1)).toBe('2028-01-01');
});

test.each(['America/Santiago', 'Pacific/Auckland', 'Europe/Paris', 'UTC', 'America/Los_Angeles'])(
  'they are the same where the clock is that of %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(listHolidays('2027-01-01').slice(0, 11)).toEqual(of2027);
  },
);
