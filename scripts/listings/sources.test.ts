/** Which feeds a run takes in: the named one, or one for each source of the brands. */
import { expect, test } from 'vitest';
import type { Site } from '@agency/site';
import { parseRequest } from './request.ts';
import { chooseSources } from './sources.ts';

interface Feed {
  from: string;
  maxAgeHours?: number;
  smallestShare?: number;
}

function site(id: string, source: string, feed?: Feed): Site {
  return { id, listings: { source, take: [], ...(feed && { feed }) } } as unknown as Site;
}

const crm = { from: 'https://crm.example.com/${CRM_KEY}/export.xml?user=${CRM_USER}' };

function choose(sites: readonly Site[], typed: readonly string[] = [], env = {}) {
  return chooseSources(parseRequest(typed), sites, env);
}

function refusalOf(...given: Parameters<typeof choose>): string {
  try {
    choose(...given);
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken';
}

test('a named feed is of the sample unless it is said otherwise', () => {
  expect(choose([site('rivage', 'ac3', crm)], ['feed.csv'])).toEqual([
    { source: 'exemple', from: 'feed.csv' },
  ]);
  expect(choose([], ['feed.csv', '--source', 'ac3'])).toMatchObject([{ source: 'ac3' }]);
});

test('without a name the feeds of the brands are taken, one for each source', () => {
  const local = { from: 'delivery/' };
  const sites = [site('rivage', 'a', local), site('dune', 'a', local), site('pic', 'b', local)];
  expect(choose(sites)).toMatchObject([
    { source: 'a', from: 'delivery/' },
    { source: 'b', from: 'delivery/' },
  ]);
});

test('of two brands of one feed the stricter is heard', () => {
  const sites = [
    site('rivage', 'a', { from: 'x', maxAgeHours: 48, smallestShare: 0.5 }),
    site('dune', 'a', { from: 'x', maxAgeHours: 24, smallestShare: 0.7 }),
    site('pic', 'a', { from: 'x' }),
  ];
  expect(choose(sites)).toMatchObject([{ maxAgeHours: 24, smallestShare: 0.7 }]);
});

test('secrets come from the environment, encoded, and are known as such', () => {
  const env = { CRM_KEY: 'a/b', CRM_USER: 'me' };
  expect(choose([site('rivage', 'a', crm)], [], env)).toMatchObject([
    { from: 'https://crm.example.com/a%2Fb/export.xml?user=me', secrets: ['a/b', 'me'] },
  ]);
});

test('secrets that the environment lacks', () => {
  expect(refusalOf([site('rivage', 'a', crm)])).toMatchInlineSnapshot(`
    "2 problems

    The environment variable CRM_KEY is not set.
      where: sites/rivage/site.config.ts
      fix:   Set it to the secret of the feed: CRM_KEY=… pnpm listings.

    The environment variable CRM_USER is not set.
      where: sites/rivage/site.config.ts
      fix:   Set it to the secret of the feed: CRM_USER=… pnpm listings."
  `);
});

test('two feeds of one source', () => {
  const sites = [site('rivage', 'a', { from: 'x' }), site('dune', 'a', { from: 'y' })];
  expect(refusalOf(sites)).toMatchInlineSnapshot(`
    "1 problem

    The brands rivage and dune name different feeds of the source "a".
      where: sites/dune/site.config.ts
      fix:   Name the same one, or give the other a source of its own."
  `);
});

test('no feed at all', () => {
  expect(refusalOf([site('rivage', 'a')])).toMatchInlineSnapshot(`
    "No file was named, and no brand names a feed.
      fix:   Write pnpm listings <file, folder or address>; or name it in a site.config.ts: listings.feed.from."
  `);
});

test('a source that cannot be a folder', () => {
  expect(refusalOf([site('rivage', 'complements', { from: 'x' })])).toMatchInlineSnapshot(`
    "1 problem

    "complements" cannot be the name of a source.
      fix:   Use small letters, digits and hyphens, and not "complements": --source exemple."
  `);
});

test('several feeds into one folder', () => {
  const sites = [site('rivage', 'a', { from: 'x' }), site('dune', 'b', { from: 'y' })];
  expect(refusalOf(sites, ['--into', 'out'])).toMatchInlineSnapshot(`
    "--into names one folder, and the brands name 2 feeds.
      fix:   Leave it out; or name the feed: pnpm listings <file, folder or address>."
  `);
});
