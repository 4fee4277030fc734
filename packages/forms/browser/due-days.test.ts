import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingDays, findDueDays } from './due-days.ts';

const holidays = ['2026-12-25', '2027-01-01', '2027-03-29', '2027-05-01', '2027-05-06'];
const rights = { kind: 'rights', legal: 'P1M', workingDays: 15, holidays } as const;

test('a request of a Saturday is due a month later by law, and on the fifteenth working day by promise', () => {
  expect(findDueDays(rights, '2026-11-28')).toEqual({
    legal: '2026-12-28',
    promised: '2026-12-18',
  });
});

test('where nothing is promised the law alone counts', () => {
  const { workingDays: _, ...byLaw } = rights;
  expect(findDueDays(byLaw, '2026-11-28')).toEqual({ legal: '2026-12-28' });
});

test('a holiday is no working day', () => {
  expect(findDueDays(rights, '2026-12-14').promised).toBe('2027-01-06');
});

test.each([
  ['a Saturday', '2026-12-09', '2027-01-11'],
  ['a Sunday', '2026-12-10', '2027-01-11'],
  ['a holiday', '2026-12-01', '2027-01-04'],
  ['a holiday before a weekend', '2026-11-25', '2026-12-28'],
  ['Easter Monday', '2027-02-28', '2027-03-30'],
])('a month that would end on %s ends on the next working day', (_, day, legal) => {
  expect(findDueDays(rights, day).legal).toBe(legal);
});

test('a complaint is due after days as they come', () => {
  expect(findDueDays({ kind: 'complaint', days: 30 }, '2026-11-28')).toEqual({
    promised: '2026-12-28',
  });
});

test('between a day and the last of n working days after it lie as many weekdays, less holidays', () => {
  const day = fc
    .date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2027-02-01T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (start, count) => {
      const end = addWorkingDays(start, count, holidays);
      let worked = 0;
      for (let time = Date.parse(start) + 86_400_000; time <= Date.parse(end); time += 86_400_000) {
        const [weekday, date] = [new Date(time).getUTCDay(), new Date(time).toISOString()];
        if (weekday !== 0 && weekday !== 6 && !holidays.includes(date.slice(0, 10))) worked++;
      }
      expect(worked).toBe(count);
      expect([0, 6]).not.toContain(new Date(end).getUTCDay());
    }),
  );
});
