import { describe, expect, test } from 'vitest';
import { findOrphans, openComplements } from './find.ts';
import { readFacts, signFacts, type Chapters } from './fixtures/complements.ts';
import { rented, sale } from './fixtures/listings.ts';
import type { Complement } from './schema.ts';

function complementOf(name: string, chapters: Chapters = {}): Complement {
  return {
    file: `content/listings/complements/${name}.mdx`,
    name,
    facts: signFacts(chapters),
    hasText: false,
    lineOf: () => 1,
  };
}

const listings = [
  { key: 'k3f9x2q', reference: 'RV/101' },
  { key: '0b7c1d8', reference: 'rv_102' },
];
const withdrawn = [{ key: 'zz81m0p', reference: 'RV_200', on: '2026-11-20' }];
const orphansOf = (...complements: Complement[]) => findOrphans(complements, listings, withdrawn);

test.each(['RV-101', 'RV_102', 'k3f9x2q'])('%s has its listing', (name) => {
  expect(orphansOf(complementOf(name))).toEqual([]);
});

test.each(['RV_200', 'zz81m0p'])('%s is told: its listing left the feed that day', (name) => {
  const complement = complementOf(name);
  expect(orphansOf(complement)).toEqual([{ complement, goneOn: '2026-11-20' }]);
});

test('one that says what became of a withdrawn listing still serves', () => {
  expect(orphansOf(complementOf('RV_200', { state: 'sold' }))).toEqual([]);
});

test.each([
  ['RV_103', 'rv_102'],
  ['k3f9x2g', 'k3f9x2q'],
  ['MAISON-BLEUE', undefined],
])('%s was never there, and %s was meant', (name, nearest) => {
  const complement = complementOf(name, { state: 'sold' });
  expect(orphansOf(complement)).toEqual([{ complement, ...(nearest && { nearest }) }]);
});

const monday = '2026-11-23';
const keyed = { ...sale, key: 'k3f9x2q', reference: 'RV_10' };
const twin = { ...sale, key: '0b7c1d8', reference: 'rv_10' };
const lots = (name: string, count: number) => readFacts(name, `copro: { lots: ${count} }`);

describe('a complement is found', () => {
  test.each([
    ['by the reference', ['RV_10'], 'RV_10'],
    ['by the key', ['k3f9x2q'], 'k3f9x2q'],
    ['by the key, if there is one of each', ['RV_10', 'k3f9x2q'], 'k3f9x2q'],
    ['not by the key of another', ['0b7c1d8'], undefined],
  ])('%s', (_, names, found) => {
    const complements = openComplements(
      names.flatMap((name) => lots(name, 24)),
      monday,
    );
    expect(complements.find(keyed)?.name).toBe(found);
  });
});

describe('where two listings bear one reference', () => {
  test('the complement of the reference serves neither', () => {
    const complements = openComplements(lots('RV_10', 24), monday).among([keyed, twin]);
    expect([keyed, twin].map((listing) => complements.complete(listing))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('each has its own by its key', () => {
    const all = [...lots('RV_10', 24), ...lots('k3f9x2q', 8), ...lots('0b7c1d8', 9)];
    const complements = openComplements(all, monday).among([keyed, twin]);
    expect(complements.complete(keyed)?.listing.copro).toEqual({ lots: 8 });
    expect(complements.complete(twin)?.listing.copro).toEqual({ lots: 9 });
  });

  test('nor does one that is the key of one and the reference of the other', () => {
    const stranger = { ...twin, reference: 'K3F9X2Q' };
    const complements = openComplements(lots('k3f9x2q', 8), monday).among([keyed, stranger]);
    expect([keyed, stranger].flatMap((listing) => complements.find(listing) ?? [])).toEqual([]);
  });

  test('the others keep theirs', () => {
    const other = { ...sale, key: 'zz81m0p', reference: 'RV_11' };
    const all = [...lots('RV_10', 24), ...lots('RV_11', 7)];
    const complements = openComplements(all, monday).among([keyed, twin, other]);
    expect(complements.complete(other)?.listing.copro).toEqual({ lots: 7 });
  });
});

describe('where the software has given a reference again', () => {
  // The head says 22 November.
  const complements = openComplements(lots('RV_10', 24), '2026-12-01');
  const gone = (on: string) => [{ key: '0b7c1d8', reference: 'RV_10', on }];

  test.each([
    ['that was written while the other home bore it serves nobody', '2026-11-23', undefined],
    ['that was written on its last day serves nobody', '2026-11-22', undefined],
    ['that was written since is of the new home', '2026-11-21', { lots: 24 }],
  ])('a complement %s', (_, on, copro) => {
    expect(complements.among([keyed], gone(on)).complete(keyed)?.listing.copro).toEqual(copro);
  });

  test('the day of a listing that came back says nothing', () => {
    const itself = [{ key: keyed.key, reference: 'RV_10', on: '2026-11-23' }];
    expect(complements.among([keyed], itself).complete(keyed)).toBeDefined();
  });

  test('a complement by key is of its home, whoever had the reference', () => {
    const byKey = openComplements(lots('k3f9x2q', 8), '2026-12-01');
    expect(byKey.among([keyed], gone('2026-11-23')).complete(keyed)).toBeDefined();
  });

  test('it is told, with the key of the new home', () => {
    const found = findOrphans(complements.all, [keyed], gone('2026-11-23'));
    expect(found).toMatchObject([{ goneOn: '2026-11-23', heir: 'k3f9x2q' }]);
    expect(findOrphans(complements.all, [keyed], gone('2026-11-21'))).toEqual([]);
  });
});

describe('a state counts from its day on', () => {
  const signedOnMonday = readFacts(
    'RV_10',
    `state: sold\nstateSince: ${monday}\ncopro: { lots: 24 }`,
  );
  // The head says 22 November.
  const writtenOnSunday = readFacts('RV_10', 'state: sold\ncopro: { lots: 24 }');

  test.each([
    ['the eve', signedOnMonday, '2026-11-22', undefined],
    ['the day', signedOnMonday, monday, monday],
    ['the day after', signedOnMonday, '2026-11-24', monday],
    ['the eve of the day of writing', writtenOnSunday, '2026-11-21', undefined],
    ['the day of writing', writtenOnSunday, '2026-11-22', '2026-11-22'],
  ])('%s', (_, all, today, since) => {
    const complements = openComplements(all, today);
    const state = since && { state: 'sold', stateSince: since };
    expect(complements.stateOf(keyed)).toEqual(state);
    const { listing, given } = complements.complete(keyed) ?? {};
    expect(listing).toEqual({ ...keyed, copro: { lots: 24 }, ...(state ?? {}) });
    expect(given).toEqual([...(state ? ['state'] : []), 'copro.lots']);
  });

  test('and does not go with a home to let, whatever the day', () => {
    const { faults } = openComplements(signedOnMonday, '2026-11-22').complete({ ...rented, reference: 'RV_10' }) ?? {}; // prettier-ignore
    expect(faults).toContainEqual({ path: 'state', kind: 'elsewhere' });
  });
});
