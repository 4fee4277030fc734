/** What becomes of a listing that leaves the feed, or of which the record can no longer be trusted. */
import { describe, expect, test } from 'vitest';
import {
  monday,
  tuesday,
  wednesday,
  others,
  withFlat,
  broken,
  withBien,
  named,
  follow,
} from './fixtures/follow.ts';
import { formatRow } from './fixtures/rows.ts';

describe('a listing that leaves the feed', () => {
  test('is withdrawn, and leaves a tombstone with its day and state', async () => {
    const { changes, flat, tombstone } = await follow([monday, withFlat()], [tuesday, others]);
    expect(named(changes.withdrawn)).toEqual(['RV_101']);
    expect(flat).toBeUndefined();
    expect(tombstone).toEqual({
      key: expect.stringMatching(/^\w{7}$/) as string,
      reference: 'RV_101',
      agency: 'RV',
      kind: 'flat',
      transaction: 'sale',
      prestige: false,
      place: { town: 'Anglet', postcode: '64600' },
      state: 'available',
      on: tuesday,
    });
  });

  test('keeps its tombstone as it is in later imports', async () => {
    const { tombstone, changes } = await follow(
      [monday, withFlat()],
      [tuesday, others],
      [wednesday, others],
    );
    expect(tombstone).toMatchObject({ on: tuesday });
    expect(changes.withdrawn).toEqual([]);
  });

  test('is on the site again when it comes back, and its tombstone is gone', async () => {
    const { changes, flat, tombstone } = await follow(
      [monday, withFlat()],
      [tuesday, others],
      [wednesday, withFlat()],
    );
    expect(named(changes.added)).toEqual(['RV_101']);
    expect(flat).toBeDefined();
    expect(tombstone).toBeUndefined();
  });

  test('keeps its tombstone when only a record that cannot be trusted comes back', async () => {
    const { tombstone } = await follow(
      [monday, withFlat()],
      [tuesday, others],
      [wednesday, withFlat(broken)],
    );
    expect(tombstone).toMatchObject({ on: tuesday });
  });

  test('is forgotten after two years', async () => {
    const until = (day: string) => follow([monday, withFlat()], [tuesday, others], [day, others]);
    expect((await until('2028-11-16')).tombstone).toBeDefined();
    expect((await until('2028-11-17')).tombstone).toBeUndefined();
  });

  test('is withdrawn too when its record remains with a status that is shown to nobody', async () => {
    const { changes, ledger, tombstone } = await follow(
      [monday, withBien('En cours')],
      [tuesday, withBien('Archivé')],
    );
    expect(ledger.counts).toMatchObject({ withheldByStatus: 1 });
    expect(changes).toMatchObject({ withdrawn: [{ reference: '312' }], suspended: [] });
    expect(tombstone).toMatchObject({ state: 'available', on: tuesday });
  });
});

describe('a listing of which the record can no longer be trusted', () => {
  const days = [
    [monday, withFlat()],
    [tuesday, withFlat(broken)],
  ] as const;

  test('is suspended and not withdrawn', async () => {
    const { bench, changes, flat, tombstone } = await follow(...days);
    expect(changes).toMatchObject({ withdrawn: [], suspended: [{ reference: 'RV_101' }] });
    expect(flat).toBeUndefined();
    expect(tombstone).toBeUndefined();
    expect(bench.portfolio().suspended).toMatchObject([{ reference: 'RV_101', on: tuesday }]);
  });

  test('is told once, and remembered', async () => {
    const { bench, changes } = await follow(...days, [wednesday, withFlat(broken)]);
    expect(changes.suspended).toEqual([]);
    expect(bench.portfolio().suspended).toMatchObject([{ on: tuesday }]);
  });

  test('is on the site again when it is mended', async () => {
    const { bench, changes, flat } = await follow(...days, [wednesday, withFlat()]);
    expect(named(changes.added)).toEqual(['RV_101']);
    expect(flat).toBeDefined();
    expect(bench.portfolio().suspended).toBeUndefined();
  });

  test('leaves a tombstone when it then leaves the feed', async () => {
    const { bench, changes, tombstone } = await follow(...days, [wednesday, others]);
    expect(named(changes.withdrawn)).toEqual(['RV_101']);
    expect(tombstone).toMatchObject({ state: 'available', on: wednesday });
    expect(bench.portfolio().suspended).toBeUndefined();
  });

  test('is suspended with its twin when both bear one id', async () => {
    const { changes } = await follow(
      [monday, withFlat()],
      [tuesday, `${formatRow({ 2: 'RV_900' })}\n${withFlat()}`],
    );
    expect(named(changes.suspended)).toEqual(['RV_101']);
  });

  test.each([
    ['a record names nobody', '"ou"!#"pas"', ['RV_101'], []],
    ['a row is empty', '""!#""', [], ['RV_101']],
  ])('is suspended or withdrawn where %s', async (_, row, suspended, withdrawn) => {
    const { changes } = await follow([monday, withFlat()], [tuesday, `${row}\n${others}`]);
    expect(named(changes.suspended)).toEqual(suspended);
    expect(named(changes.withdrawn)).toEqual(withdrawn);
  });

  test('waits on while a record names nobody', async () => {
    const unnamed = `"ou"!#"pas"\n${others}`;
    const { bench, changes } = await follow(...days, [wednesday, unnamed]);
    expect(changes).toMatchObject({ suspended: [], withdrawn: [] });
    expect(bench.portfolio().suspended).toMatchObject([{ reference: 'RV_101', on: tuesday }]);
  });

  test('stays when one of two equal records is enough', async () => {
    const { changes, flat } = await follow(
      [monday, withFlat()],
      [tuesday, `${formatRow()}\n${withFlat()}`],
    );
    expect(changes.suspended).toEqual([]);
    expect(flat).toBeDefined();
  });
});
