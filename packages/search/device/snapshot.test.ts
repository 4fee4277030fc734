import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compare,
  departures,
  mostFollowed,
  readSnapshot,
  writeSnapshot,
  type Followed,
} from './snapshot.ts';

const followed = fc.record<Followed>({
  key: fc.stringMatching(/^[ab01]{2}$/).map((end) => `aaaaa${end}`),
  amount: fc.option(
    fc.oneof(
      fc.integer({ min: 0, max: 500 }).map((cents) => cents / 100),
      fc.nat(90_000_000),
      fc.nat(900_000_000).map((cents) => cents / 100),
    ),
  ),
  photos: fc.nat(3),
});
const some = fc.uniqueArray(followed, { selector: ({ key }) => key, maxLength: 14 });

test('what is written is read again', () => {
  fc.assert(
    fc.property(some, (things) => {
      expect(readSnapshot(writeSnapshot(things) ?? '')).toEqual(things);
    }),
  );
});

test('what has changed is what somebody finds who compares each with each', () => {
  fc.assert(
    fc.property(some, some, (before, now) => {
      const pairs = now.flatMap((thing) =>
        before.filter(({ key }) => key === thing.key).map((old) => ({ thing, old })),
      );
      const moved = (sign: number) =>
        pairs.flatMap(({ thing, old }) =>
          thing.amount !== null &&
          old.amount !== null &&
          Math.sign(thing.amount - old.amount) === sign
            ? [{ thing, from: old.amount, to: thing.amount }]
            : [],
        );
      expect(compare(before, now)).toEqual({
        added: now.filter(({ key }) => !before.some((old) => old.key === key)),
        cheaper: moved(-1),
        dearer: moved(1),
        morePhotos: pairs
          .filter(({ thing, old }) => thing.photos > old.photos)
          .map(({ thing, old }) => ({ thing, more: thing.photos - old.photos })),
      });
    }),
  );
});

test('withdrawn is what nobody offers any more; of the rest the price of today is known', () => {
  fc.assert(
    fc.property(some, some, fc.func(fc.boolean()), (before, portfolio, matches) => {
      const now = portfolio.filter(matches);
      const find = (things: readonly Followed[], key: string) =>
        things.find((each) => each.key === key);
      const { withdrawn, offered, cheaper, dearer } = departures(before, now, (key) =>
        find(portfolio, key),
      );
      const left = portfolio.filter(({ key }) => find(before, key) && !find(now, key));
      expect(withdrawn).toEqual(before.filter(({ key }) => !find(portfolio, key)));
      expect(new Set(offered)).toEqual(new Set(left));
      const moved = (sign: number) =>
        left.filter(({ key, amount }) => {
          const from = find(before, key)?.amount ?? null;
          return amount !== null && from !== null && Math.sign(amount - from) === sign;
        });
      expect(new Set(cheaper)).toEqual(new Set(moved(-1)));
      expect(new Set(dearer)).toEqual(new Set(moved(1)));
    }),
  );
});

test('two thousand take 30 kB, and more are not followed', () => {
  const many = Array.from({ length: mostFollowed }, (_, place) => ({
    key: `k${String(place).padStart(6, '0')}`,
    amount: 90_000 + place * 1500,
    photos: place % 50,
  }));
  expect((writeSnapshot(many) ?? '').length).toBeLessThan(30_000);
  expect(writeSnapshot([...many, { key: 'zzzzzzz', amount: 1, photos: 1 }])).toBeUndefined();
});

test('a part of a cent is no change of price', () => {
  const things = [{ key: 'aaaaaaa', amount: 1234.5678, photos: 1 }];
  const { cheaper, dearer } = compare(readSnapshot(writeSnapshot(things) ?? ''), things);
  expect([cheaper, dearer]).toEqual([[], []]);
});

test.each([
  '',
  'x',
  'aaaaaaa',
  'aaaaaaa-:',
  '<script>',
  'aaaaaaaZ:1',
  `aaaaaaa1:${'z'.repeat(12)}`,
])('of "%s" nothing was found', (text) => {
  expect(readSnapshot(text)).toEqual([]);
});
