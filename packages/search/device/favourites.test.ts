import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitCompared, setCompared, setNote } from './favourites.ts';
import { arbitraryListing, now, villa } from './fixtures/things.ts';
import { longestNote, mostCompared, type KeptListing } from './kept.ts';
import { identityOf } from './parse.ts';

const keys = ['aaaaaaa', 'bbbbbbb', 'ccccccc', 'ddddddd', 'eeeeeee'];
const five = keys.map((key) => ({ ...villa, key }));

test('a note is the visitor’s own words, in their lines, without what steers', () => {
  const { state } = setNote([villa], villa, ' Vue\u202e au sud.\nÀ revoir \u0007', now);
  expect(state).toEqual([{ ...villa, note: { text: 'Vue au sud.\nÀ revoir', at: now } }]);
});

test('a note is cut where it is too long, and between two signs', () => {
  const { state } = setNote([villa], villa, `${'a'.repeat(longestNote - 1)}😀`, now);
  expect(state[0]?.note?.text).toBe('a'.repeat(longestNote - 1));
});

test('a note that is taken back leaves the day on which it was', () => {
  const { state } = setNote([villa], villa, '  ', now);
  expect(state[0]?.note).toEqual({ text: '', at: now });
});

test('a note to what is not there changes nothing', () => {
  expect(setNote([villa], { ...villa, key: 'zzzzzzz' }, 'x', now).state).toEqual([villa]);
});

test('four are compared at most, and the fifth is refused without changing anything', () => {
  let favourites = five;
  for (const each of five.slice(0, mostCompared))
    favourites = setCompared(favourites, each, true).state as typeof five;
  const [, , , , fifth = villa] = favourites;
  expect(setCompared(favourites, fifth, true)).toEqual({ state: favourites, isFull: true });
  const [first = villa] = favourites;
  expect(setCompared(favourites, first, true).isFull).toBeUndefined();
  const freed = setCompared(favourites, first, false).state;
  expect(freed[0]).toEqual(five[0]);
  expect(setCompared(freed, fifth, true).isFull).toBeUndefined();
});

test('what is withdrawn takes nobody’s room', () => {
  const compared = five
    .slice(0, mostCompared)
    .map((each) => ({ ...each, compared: true as const }));
  const [gone = villa] = compared;
  const [fifth = villa] = five.slice(mostCompared);
  const canStand = (each: KeptListing) => each.key !== gone.key;
  const { state, isFull } = setCompared([...compared, fifth], fifth, true, canStand);
  expect(isFull).toBeUndefined();
  expect(state.filter((each) => each.compared).map(({ key }) => key)).toEqual(keys.slice(1));
});

test('of more than have room side by side the first stay, and all stay favourites', () => {
  const compared = five.map((each) => ({ ...each, compared: true as const }));
  const limited = limitCompared(compared);
  expect(limited.map(identityOf)).toEqual(compared.map(identityOf));
  expect(limited.map((each) => each.compared)).toEqual([true, true, true, true, undefined]);
  expect('compared' in (limited[4] ?? {})).toBe(false);
});

test('to tick and to untick leaves a favourite as it was', () => {
  fc.assert(
    fc.property(arbitraryListing, (listing) => {
      const { state } = setCompared([listing], listing, true);
      expect(setCompared(state, listing, false).state).toEqual([listing]);
    }),
  );
});
