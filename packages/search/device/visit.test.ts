import { expect, test } from 'vitest';
import { now } from './fixtures/things.ts';
import { dayOf, goOn, isOver, pause, stayOn } from './visit.ts';

test.each([
  ['at once', 1, false],
  ['at the end of the pause', pause, false],
  ['after the pause', pause + 1, true],
  ['with a clock that was set back an hour', -3_600_000, true],
  ['with a clock that was set back a second', -1000, false],
])('who opens the space %s begins another visit: %#', (_, later, isNew) => {
  const last = { at: now, previous: 7 };
  expect(isOver(last, now + later)).toBe(isNew);
  // The last one ended before this one began, whatever the clock says.
  const previous = isNew ? Math.min(now, now + later - 1) : 7;
  expect(goOn(last, now + later)).toEqual({
    at: isNew ? now + later : Math.max(now, now + later),
    previous,
  });
});

test('the first visit has none before it', () => {
  expect(goOn({ at: 0, previous: null }, now)).toEqual({ at: now, previous: null });
});

test('what is done elsewhere makes a visit longer, and begins none', () => {
  const last = { at: now, previous: 7 };
  expect(stayOn(last, now + pause)).toEqual({ at: now + pause, previous: 7 });
  expect(stayOn(last, now + pause + 1)).toEqual(last);
  expect(stayOn({ at: 0, previous: null }, now)).toEqual({ at: 0, previous: null });
});

test('the day is the one of the visitor’s calendar', () => {
  const { TZ } = process.env;
  process.env['TZ'] = 'Europe/Paris';
  expect(dayOf(Date.UTC(2026, 10, 5, 23, 30))).toBe('2026-11-06');
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});
