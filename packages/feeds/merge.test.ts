/** What becomes of a listing from import to import: on the site, suspended, sold, moved, gone, forgotten. */
import { describe, expect, test } from 'vitest';
import type { Listing } from '@agency/listings';
import { formatBien, formatListepa } from './fixtures/ac3/bien.ts';
import { createBench, type Bench } from './fixtures/run-import.ts';
import { formatRow, formatRows, type Cells } from './fixtures/rows.ts';
import type { Imported } from './import.ts';
import type { Completer } from './judge-record.ts';

const [monday, tuesday, wednesday] = ['2026-11-16', '2026-11-17', '2026-11-18'] as const;

/** Stay as they are, so that no guard is alarmed. */
const others = formatRows(5, { 1: 'voisine' });
const withFlat = (cells: Cells = {}) => `${formatRow(cells)}\n${others}`;
/** Its kind is not understood. */
const broken: Cells = { 4: 'inconnu' };

const biens = [1, 2, 3, 4, 5].map((id) =>
  formatBien({ 'INFO_GENERALES/AFF_ID': `7200010${id}`, 'INFO_GENERALES/AFF_NUM': `40${id}` }),
);
const withBien = (status: string) =>
  formatListepa(formatBien({ 'INFO_GENERALES/STATUT': status }), ...biens);

const isFlat = ({ agency, reference }: { agency?: string; reference: string }) =>
  agency === 'RV' || reference === '312';
const named = (entries: readonly { reference: string }[]) =>
  entries.map(({ reference }) => reference);

type Day = readonly [today: string, feed: string, complements?: Completer];

interface Followed extends Imported {
  bench: Bench;
  flat: Listing | undefined;
  tombstone: object | undefined;
}

/** Takes in one feed after another, each on its day. */
async function follow(...days: readonly [Day, ...Day[]]): Promise<Followed> {
  const [[, first]] = days;
  const bench = createBench(first.startsWith('<') ? 'export.xml' : 'Annonces.csv');
  let imported: Imported | undefined;
  for (const [today, feed, complements] of days) {
    imported = await bench.take(feed, { today, exportedOn: today, complements });
  }
  if (!imported) throw new Error('unreachable: there is a first day');
  const { listings, withdrawn } = bench.portfolio();
  return { ...imported, bench, flat: listings.find(isFlat), tombstone: withdrawn.find(isFlat) };
}

/** Editors who say what has become of the flat. */
function tell(state: 'under-offer' | 'sold', stateSince: string): Completer {
  const stateOf: Completer['stateOf'] = (reference) =>
    reference === 'RV_101' ? { state, stateSince } : undefined;
  return {
    stateOf,
    complete: (listing) =>
      isFlat(listing)
        ? {
            listing: { ...listing, state, stateSince },
            file: 'RV_101.mdx',
            given: ['state'],
            needless: [],
          }
        : undefined,
  };
}

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

  test('stays when one of two equal records is enough', async () => {
    const { changes, flat } = await follow(
      [monday, withFlat()],
      [tuesday, `${formatRow()}\n${withFlat()}`],
    );
    expect(changes.suspended).toEqual([]);
    expect(flat).toBeDefined();
  });
});

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

  test('holds while the feed has the listing still', async () => {
    const { flat } = await follow([monday, withFlat()], [tuesday, withFlat(), sold]);
    expect(flat).toMatchObject({ state: 'sold', stateSince: '2026-11-14' });
  });

  test('may be given another day', async () => {
    const { flat } = await follow(
      [monday, withFlat()],
      [tuesday, withFlat(), sold],
      [wednesday, withFlat(), tell('sold', '2026-11-15')],
    );
    expect(flat).toMatchObject({ state: 'sold', stateSince: '2026-11-15' });
  });

  test('does not alarm the guard: what was sold is missed by nobody', async () => {
    const sixOfOne = formatRows(6);
    const allSold: Completer = { complete: () => undefined, stateOf: () => sold.stateOf('RV_101') };
    const { bench } = await follow(
      [monday, `${sixOfOne}\n${formatRows(40, { 1: 'voisine' })}`],
      [tuesday, `${formatRows(4)}\n${formatRows(40, { 1: 'voisine' })}`, allSold],
      [wednesday, `${formatRows(3)}\n${formatRows(40, { 1: 'voisine' })}`, allSold],
    );
    expect(bench.listings().filter(({ state }) => state === 'sold')).toHaveLength(3);
  });
});

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
