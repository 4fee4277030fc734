import { expect, test } from 'vitest';
import { now, search, villa } from './fixtures/things.ts';
import { goOn, pause, rebase } from './visit.ts';

test.each([
  ['at once', 1, false],
  ['at the end of the pause', pause, false],
  ['after the pause', pause + 1, true],
  ['with a clock that was set back an hour', -3_600_000, true],
  ['with a clock that was set back a second', -1000, false],
])('who does something %s begins another visit: %#', (_, later, isNew) => {
  const { visit, isNew: begins } = goOn({ at: now, previous: 7 }, now + later);
  expect(begins).toBe(isNew);
  expect(visit.previous).toBe(isNew ? Math.min(now, now + later) : 7);
});

test('a clock that was set back a little does not shorten the visit', () => {
  expect(goOn({ at: now, previous: null }, now - 1000).visit.at).toBe(now);
});

test('the first visit has none before it', () => {
  expect(goOn({ at: 0, previous: null }, now)).toEqual({
    visit: { at: now, previous: null },
    isNew: true,
  });
});

test('with a visit, what was seen becomes what is compared with', () => {
  const { favourites, searches } = rebase([villa], [{ ...search, found: 'k3f9x2q-:1' }, search]);
  expect(favourites[0]?.before).toEqual({ amount: 565_000, photos: 8 });
  expect(searches.map(({ before }) => before)).toEqual(['k3f9x2q-:1', undefined]);
});
