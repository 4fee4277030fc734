/** What is remembered of addresses, and that the same makes the same. */
import { describe, expect, test } from 'vitest';
import {
  monday,
  tuesday,
  wednesday,
  others,
  withFlat,
  broken,
  follow,
  tell,
} from './fixtures/follow.ts';

describe('an address', () => {
  const anglet = withFlat();
  const bayonne = withFlat({ 5: '64100', 6: 'Bayonne' });

  test('of a listing that is in another town now leads to the new one', async () => {
    const { bench, flat } = await follow([monday, anglet], [tuesday, bayonne]);
    const key = flat?.key ?? '';
    expect(bench.portfolio().moved).toEqual([
      { slug: `appartement-anglet-${key}`, key, on: tuesday },
    ]);
  });

  test('is led on from as long as the listing is there', async () => {
    const { bench } = await follow([monday, anglet], [tuesday, bayonne], [wednesday, bayonne]);
    expect(bench.portfolio().moved).toMatchObject([{ on: tuesday }]);
  });

  test('to which the listing has come back is led on from no more', async () => {
    const { bench, flat } = await follow([monday, anglet], [tuesday, bayonne], [wednesday, anglet]);
    expect(bench.portfolio().moved).toEqual([
      { slug: `appartement-bayonne-${flat?.key}`, key: flat?.key, on: wednesday },
    ]);
  });

  test('that was left twice is led on from once', async () => {
    const { bench, flat } = await follow(
      [monday, anglet],
      [tuesday, bayonne],
      [wednesday, anglet],
      ['2026-11-19', bayonne],
    );
    expect(bench.portfolio().moved).toEqual([
      { slug: `appartement-anglet-${flat?.key}`, key: flat?.key, on: '2026-11-19' },
    ]);
  });

  test('is forgotten with the listing', async () => {
    const { bench } = await follow([monday, anglet], [tuesday, bayonne], [wednesday, others]);
    expect(bench.portfolio().moved).toEqual([]);
  });

  test('is remembered while the listing is suspended', async () => {
    const { bench } = await follow(
      [monday, anglet],
      [tuesday, bayonne],
      [wednesday, withFlat(broken)],
    );
    expect(bench.portfolio().moved).toMatchObject([{ on: tuesday }]);
  });

  test('is remembered when the listing is sold and has left the feed', async () => {
    const { bench } = await follow(
      [monday, anglet],
      [tuesday, bayonne],
      [wednesday, others, tell('sold', wednesday)],
    );
    expect(bench.portfolio().moved).toMatchObject([{ on: tuesday }]);
  });

  test('is forgotten after two years', async () => {
    const until = (day: string) => follow([monday, anglet], [tuesday, bayonne], [day, bayonne]);
    expect((await until('2028-11-16')).bench.portfolio().moved).toHaveLength(1);
    expect((await until('2028-11-17')).bench.portfolio().moved).toEqual([]);
  });
});

describe('the same', () => {
  test('feed on the same day makes the same bytes', async () => {
    const days = [
      [monday, withFlat()],
      [tuesday, withFlat(broken)],
    ] as const;
    const [one, other] = [await follow(...days), await follow(...days)];
    expect(one.bench.bytes()).toBe(other.bench.bytes());
  });

  test('feed in another order makes the same listings', async () => {
    const reversed = others.split('\n').reverse().join('\n');
    const one = await follow([monday, withFlat()], [tuesday, others]);
    const other = await follow([monday, withFlat()], [tuesday, reversed]);
    const { run, feed, ...portfolio } = one.bench.portfolio();
    expect(other.bench.portfolio()).toEqual({
      ...portfolio,
      run: expect.not.stringContaining(run) as string,
      feed: { ...feed, sha256: expect.not.stringContaining(feed.sha256) as string },
    });
    expect(one.changes).toEqual(other.changes);
  });

  test('feed once more on the same day changes nothing', async () => {
    const { bench } = await follow([monday, withFlat()], [tuesday, withFlat(broken)]);
    const before = bench.bytes();
    const { changes } = await bench.take(withFlat(broken), { today: tuesday, exportedOn: tuesday });
    expect(bench.bytes()).toBe(before);
    expect(changes).toEqual({
      since: tuesday,
      added: [],
      changed: [],
      withdrawn: [],
      suspended: [],
    });
    expect(bench.stored()).toHaveLength(2);
  });

  test('feed on another day changes only the day', async () => {
    const { bench } = await follow([monday, withFlat()]);
    const before = bench.bytes();
    await bench.take(withFlat(), { today: tuesday, exportedOn: monday });
    expect(bench.bytes().replaceAll(tuesday, monday)).toBe(before);
  });
});
