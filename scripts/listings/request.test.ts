/** What is typed behind `pnpm listings` is checked before anything is read. */
import { expect, test } from 'vitest';
import { findFaultOfSource, parseRequest } from './request.ts';

function refusalOf(...typed: string[]): string {
  try {
    parseRequest(typed);
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken';
}

test('a file alone is enough', () => {
  expect(parseRequest(['feed.zip'])).toEqual({
    from: 'feed.zip',
    source: undefined,
    today: undefined,
    exportedOn: undefined,
    into: undefined,
    store: undefined,
    acceptShrink: undefined,
    maxAgeHours: undefined,
    photosFolder: undefined,
    wantsPhotos: true,
    replay: false,
    json: false,
  });
});

test('everything may be said', () => {
  const typed =
    '- --source ac3 --today 2026-11-22 --exported 2026-11-21 --into out --store safe --accept-shrink why --max-age 48 --photos-dir p --no-photos --json';
  expect(parseRequest(typed.split(' '))).toEqual({
    from: '-',
    source: 'ac3',
    today: '2026-11-22',
    exportedOn: '2026-11-21',
    into: 'out',
    store: 'safe',
    acceptShrink: 'why',
    maxAgeHours: 48,
    photosFolder: 'p',
    wantsPhotos: false,
    replay: false,
    json: true,
  });
});

test('an unknown option is answered with the nearest', () => {
  expect(refusalOf('feed.csv', '--acept-shrink=x')).toMatchInlineSnapshot(`
    "1 problem

    Unknown option --acept-shrink.
      fix:   Write --accept-shrink."
  `);
});

test('a file too many', () => {
  expect(refusalOf('feed.csv', 'other.csv')).toContain('"other.csv" is one word too many.');
});

test('a day that the calendar lacks', () => {
  expect(refusalOf('feed.csv', '--today', '2026-02-30')).toMatchInlineSnapshot(`
    ""2026-02-30" is not a day.
      fix:   Write it as --today 2026-11-22."
  `);
});

test('a day of the export that is none', () => {
  expect(refusalOf('feed.csv', '--exported', 'yesterday')).toContain('--exported 2026-11-22');
});

test('an age that is no number', () => {
  expect(refusalOf('feed.csv', '--max-age', 'two')).toMatchInlineSnapshot(`
    ""two" is not a number above zero.
      fix:   Write it in digits: --max-age 48."
  `);
});

test('a reason that says nothing', () => {
  expect(refusalOf('feed.csv', '--accept-shrink', '  ')).toMatchInlineSnapshot(`
    "1 problem

    --accept-shrink has no reason.
      fix:   Say why so many listings are gone: --accept-shrink "mandats transmis"."
  `);
});

test('a replay of a file', () => {
  expect(refusalOf('feed.csv', '--replay')).toMatchInlineSnapshot(`
    "1 problem

    --replay takes in the last feed again, and "feed.csv" was named as well.
      fix:   Leave out one of the two."
  `);
});

test('a source without a file', () => {
  expect(refusalOf('--source', 'ac3')).toMatchInlineSnapshot(`
    "1 problem

    --source ac3 says what a file is, and no file was named.
      fix:   Name the file; or leave out --source: each feed of a site.config.ts has its own."
  `);
});

test('several at once', () => {
  expect(refusalOf('feed.csv', '--replay', '--accept-shrink', ' ')).toMatch(/^2 problems/);
});

test.each(['complements', '../exemple', 'Exemple', 'a b', ''])(
  'the source "%s" can be none',
  (source) => {
    expect(findFaultOfSource(source)?.what).toBe(`"${source}" cannot be the name of a source.`);
  },
);
