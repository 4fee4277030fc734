/** What the brands of one source say of its photographs. */
import { photographsChapter } from '@agency/photographs';
import type { Site } from '@agency/site';
import { expect, test } from 'vitest';
import { choosePhotographsConfig } from './photographs-config.ts';

function site(id: string, source: string, photographs = {}): Site {
  const chapter = photographsChapter.parse(photographs);
  return { id, listings: { source }, photographs: chapter } as unknown as Site;
}

test('the brands of the source decide, the others do not', () => {
  const sites = [
    site('pic', 'b', { folder: '/mnt/b' }),
    site('rivage', 'a', { folder: '/mnt/a', privateHosts: ['crm.lan', '10.0.0.4'] }),
    site('dune', 'a', { folder: '/mnt/a', privateHosts: ['10.0.0.4', 'crm.lan'] }),
  ];
  expect(choosePhotographsConfig(sites, 'a')).toEqual({
    folder: '/mnt/a',
    privateHosts: ['crm.lan', '10.0.0.4'],
  });
});

test('of a source that no brand shows nothing is configured', () => {
  expect(choosePhotographsConfig([], 'a')).toEqual({ folder: '.photos', privateHosts: [] });
});

test('brands of one source that differ, one of them by its silence', () => {
  const sites = [
    site('rivage', 'a', { privateHosts: ['crm.lan'] }),
    site('dune', 'a', { folder: '/mnt/a', privateHosts: ['crm.lan'] }),
    site('pic', 'a'),
  ];
  expect(() => choosePhotographsConfig(sites, 'a')).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 2 problems

    The brands rivage and dune share the source "a" and differ about its photographs.
      where: sites/dune/site.config.ts
      fix:   Write the same "photographs" in both; or give the other a source of its own.

    The brands rivage and pic share the source "a" and differ about its photographs.
      where: sites/pic/site.config.ts
      fix:   Write the same "photographs" in both; or give the other a source of its own.]
  `);
});
