/** What becomes of a listing that is under offer, sold or let, by the feed or by an editor. */
import { describe, expect, test } from 'vitest';
import { formatBien, formatListepa } from './fixtures/ac3/bien.ts';
import {
  monday,
  tuesday,
  wednesday,
  others,
  withFlat,
  biens,
  withBien,
  named,
  follow,
  tell,
} from './fixtures/follow.ts';
import { formatRows } from './fixtures/rows.ts';
import type { Completer } from './judge-record.ts';

describe('a state that the feed gives', () => {
  test('is of no interest where the listing was never on the site', async () => {
    const { changes, flat, ledger, tombstone } = await follow([monday, withBien('Vendu')]);
    expect(ledger.counts).toMatchObject({ withheldByStatus: 1 });
    expect(named(changes.added)).not.toContain('312');
    expect([flat, tombstone]).toEqual([undefined, undefined]);
  });

  test('is told on the page of a listing that was', async () => {
    const { changes, flat } = await follow(
      [monday, withBien('En cours')],
      [tuesday, withBien('Vendu')],
    );
    expect(flat).toMatchObject({ state: 'sold', stateSince: tuesday });
    expect(changes.changed).toMatchObject([{ reference: '312', what: ['state'] }]);
  });

  test('holds since the first day', async () => {
    const { changes, flat } = await follow(
      [monday, withBien('En cours')],
      [tuesday, withBien('Vendu')],
      [wednesday, withBien('Vendu')],
    );
    expect(flat).toMatchObject({ state: 'sold', stateSince: tuesday, updatedOn: tuesday });
    expect(changes.changed).toEqual([]);
  });

  test('has another day when it is another one', async () => {
    const { flat } = await follow(
      [monday, withBien('En cours')],
      [tuesday, withBien('Sous compromis')],
      [wednesday, withBien('Vendu')],
    );
    expect(flat).toMatchObject({ state: 'sold', stateSince: wednesday });
  });

  test('may be taken back', async () => {
    const { flat } = await follow(
      [monday, withBien('En cours')],
      [tuesday, withBien('Sous compromis')],
      [wednesday, withBien('En cours')],
    );
    expect(flat).not.toHaveProperty('state');
    expect(flat).not.toHaveProperty('stateSince');
  });

  test('keeps the page for a year, and a tombstone after it', async () => {
    const until = (day: string) =>
      follow(
        [monday, withBien('En cours')],
        [tuesday, withBien('Vendu')],
        [day, withBien('Vendu')],
      );
    expect((await until('2027-11-17')).flat).toMatchObject({ state: 'sold', stateSince: tuesday });
    const after = await until('2027-11-18');
    expect(after.flat).toBeUndefined();
    expect(after.tombstone).toMatchObject({ state: 'sold', on: '2027-11-18' });
    expect(named(after.changes.withdrawn)).toEqual(['312']);
  });

  test('leaves the tombstone alone that it has come to', async () => {
    const { changes, flat, tombstone } = await follow(
      [monday, withBien('En cours')],
      [tuesday, withBien('Vendu')],
      ['2027-11-18', withBien('Vendu')],
      ['2027-11-19', withBien('Vendu')],
    );
    expect(tombstone).toMatchObject({ on: '2027-11-18' });
    expect(flat).toBeUndefined();
    expect(changes.withdrawn).toEqual([]);
  });

  test('keeps the page of a listing that was suspended before it was sold', async () => {
    const { flat } = await follow(
      [monday, withBien('En cours')],
      [tuesday, formatListepa(formatBien({ 'VENTE/PRIX': '' }), ...biens)],
      [wednesday, withBien('Vendu')],
    );
    expect(flat).toMatchObject({ state: 'sold', stateSince: wednesday });
  });

  test('"under offer" ends with the record', async () => {
    const { flat, tombstone } = await follow(
      [monday, withBien('En cours')],
      [tuesday, withBien('Sous compromis')],
      [wednesday, formatListepa(...biens)],
    );
    expect(flat).toBeUndefined();
    expect(tombstone).toMatchObject({ state: 'under-offer', on: wednesday });
  });
});

describe('a state that an editor gives', () => {
  const sold = tell('sold', '2026-11-14');

  test('keeps a page when the feed has let go of the listing', async () => {
    const { changes, flat, tombstone } = await follow(
      [monday, withFlat()],
      [tuesday, others, sold],
    );
    expect(flat).toMatchObject({ state: 'sold', stateSince: '2026-11-14', updatedOn: tuesday });
    expect(changes).toMatchObject({ withdrawn: [], changed: [{ what: ['state'] }] });
    expect(tombstone).toBeUndefined();
  });

  test('is told once', async () => {
    const { changes, flat } = await follow(
      [monday, withFlat()],
      [tuesday, others, sold],
      [wednesday, others, sold],
    );
    expect(changes).toMatchObject({ changed: [], withdrawn: [] });
    expect(flat).toMatchObject({ updatedOn: tuesday });
  });

  test('keeps the page for a year, and a tombstone of its state after it', async () => {
    const until = (day: string) =>
      follow([monday, withFlat()], [tuesday, others, sold], [day, others, sold]);
    expect((await until('2027-11-14')).flat).toBeDefined();
    const { flat, tombstone } = await until('2027-11-15');
    expect(flat).toBeUndefined();
    expect(tombstone).toMatchObject({ state: 'sold', on: '2027-11-15' });
  });

  test('is left to the build while the feed has the listing still', async () => {
    const { changes, flat } = await follow([monday, withFlat()], [tuesday, withFlat(), sold]);
    expect(flat).not.toHaveProperty('state');
    expect(changes.changed).toEqual([]);
  });

  test('holds when the editor has taken it back and the feed has no record any more', async () => {
    const { flat } = await follow(
      [monday, withFlat()],
      [tuesday, others, sold],
      [wednesday, others],
    );
    expect(flat).toMatchObject({ state: 'sold', stateSince: '2026-11-14' });
  });

  test('does not alarm the guard: what was sold is missed by nobody', async () => {
    const sixOfOne = formatRows(6);
    const allSold: Completer = {
      complete: () => undefined,
      stateOf: ({ key }) => sold.stateOf({ key, reference: 'RV_101' }),
    };
    const { bench } = await follow(
      [monday, `${sixOfOne}\n${formatRows(40, { 1: 'voisine' })}`],
      [tuesday, `${formatRows(4)}\n${formatRows(40, { 1: 'voisine' })}`, allSold],
      [wednesday, `${formatRows(3)}\n${formatRows(40, { 1: 'voisine' })}`, allSold],
    );
    expect(bench.listings().filter(({ state }) => state === 'sold')).toHaveLength(3);
  });
});
