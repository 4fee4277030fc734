import { expect, test } from 'vitest';
import { now, search, villa } from './fixtures/things.ts';
import { chapters, type KeptListing } from './kept.ts';
import { Keeping } from './keeping.ts';

const other = { ...villa, key: 'zzzzzzz' };
const mine: KeptListing = {
  ...villa,
  ...{ amount: 550_000, since: 7, before: { amount: 565_000, photos: 8 } },
  note: { text: 'À revoir', at: now },
};

test('what is put back on the same page is what it was, in its place, and no younger', () => {
  const keeping = new Keeping();
  const left = keeping.takeBack<'favourites'>([other, mine], villa);
  expect(left).toEqual([other]);
  const back = keeping.keep('favourites', left, { ...villa, amount: 1, at: now + 1000 });
  expect(back).toEqual({ state: [other, mine] });
});

test('where another tab was first, or there is no room, what is there stays', () => {
  const keeping = new Keeping();
  keeping.takeBack<'favourites'>([mine], villa);
  const noted = { ...villa, note: { text: 'Autre onglet', at: now } };
  expect(keeping.keep('favourites', [noted], villa).state).toEqual([noted]);
  const many = Array.from({ length: chapters.favourites.most }, (_, place) => ({
    ...villa,
    key: `a${String(place).padStart(6, '0')}`,
  }));
  expect(keeping.keep('favourites', many, villa)).toEqual({ state: many, isFull: true });
});

test('what is saved again is compared with what it was compared with before', () => {
  const saved = { ...search, found: 'k3f9x2q-:1', before: '', since: 7 };
  const again = new Keeping().keep('searches', [saved], { ...search, found: 'k3f9x2q-:9' });
  expect(again.state).toEqual([saved]);
});

test('side by side it stands again only where there is room', () => {
  const keeping = new Keeping();
  const compared = { ...villa, compared: true as const };
  const others = ['a', 'b', 'c', 'd'].map((sign) => ({ ...compared, key: sign.repeat(7) }));
  keeping.takeBack<'favourites'>([compared], villa);
  const countIn = (things: readonly KeptListing[]) =>
    keeping.keep('favourites', [...things], villa).state.filter((each) => each.compared).length;
  expect([countIn(others.slice(1)), countIn(others)]).toEqual([4, 4]);
});

test('when everything is erased nothing of it comes back', () => {
  const keeping = new Keeping();
  keeping.takeBack<'favourites'>([mine], villa);
  keeping.forget();
  expect(keeping.keep('favourites', [], villa).state).toEqual([villa]);
});
