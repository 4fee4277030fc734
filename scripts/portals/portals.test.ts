/** `pnpm portals`: whose id it writes, where it may write, and what it says. */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../brands.ts';
import { chooseAgencies } from './agencies.ts';
import { parseFolder } from './folder.ts';
import { formatReport } from './report.ts';

type Sites = Parameters<typeof chooseAgencies>[0];

const siteOf = (id: string, agency?: string): Sites[number] => ({
  id,
  brand: { name: id.toUpperCase() } as Sites[number]['brand'],
  portals: { ...(agency && { agency }) },
});

const choose = (sites: Sites, agency?: string, named: readonly string[] = []) =>
  Object.fromEntries(chooseAgencies(sites, { agency, named }));

test('each brand has the id of its own configuration', () => {
  expect(choose([siteOf('rosa', 'RC-100'), siteOf('bleue', '33079a')])).toEqual({
    rosa: 'RC-100',
    bleue: '33079a',
  });
});

test('what is typed for one brand wins over its configuration', () => {
  expect(choose([siteOf('rosa', 'RC-100')], 'hektor_1', ['rosa'])).toEqual({ rosa: 'hektor_1' });
});

test('brands without an id are told, all at once: none is made of their names', () => {
  expect(() => choose([siteOf('rosa'), siteOf('bleue', '33079a'), siteOf('verte')]))
    .toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 2 problems

    By which id portals know ROSA is not said.
      where: sites/rosa/site.config.ts
      fix:   Ask the portal for it, and write portals: { agency: '…' }; or for once: pnpm portals rosa --agency RC-100.

    By which id portals know VERTE is not said.
      where: sites/verte/site.config.ts
      fix:   Ask the portal for it, and write portals: { agency: '…' }; or for once: pnpm portals verte --agency RC-100.]
  `);
});

test('one id is never written for several brands', () => {
  const sites = [siteOf('rosa', 'RC-100'), siteOf('bleue', 'RC-200')];
  expect(() => choose(sites, 'RC-300', ['rosa', 'bleue'])).toThrowErrorMatchingInlineSnapshot(`
    [Problem: --agency is the id of one agency, and 2 brands were named.
      fix:   Name the one brand: pnpm portals <brand> --agency RC-100. Or write the id of each into its site.config.ts: portals: { agency: … }.]
  `);
  expect(() => choose(sites, 'RC-300')).toThrow('no brand was named');
  expect(() => choose(sites.slice(0, 1), 'RC-300')).toThrow('no brand was named');
});

test.each(['villa-rosa-biarritz', 'a/b', '../x', '=1', 'é'])('%j is no id of an agency', (id) => {
  expect(() => choose([siteOf('rosa')], id, ['rosa'])).toThrow(/^--agency is ".*": must be/);
});

test.each(['.', 'docs', 'scripts', 'dist', 'content/x', '.privates', '..foo', '.private/../docs'])(
  'the archive is not laid into %s of the repository',
  (folder) => {
    expect(() => parseFolder(join(root, folder), root)).toThrow('lies in the repository');
  },
);

test.each([join(root, '.private'), join(root, '.private/x'), join(root, '..'), tmpdir()])(
  'it may lie in %s',
  (folder) => {
    expect(parseFolder(folder, root)).toBe(folder);
  },
);

test('the first ten of what was left out and of the remarks are told in words', () => {
  const remarks = Array.from({ length: 12 }, (_, index) => ({
    reference: `RV_${index}`,
    column: index ? '20' : 'photos',
    message: 'Texte coupé.',
  }));
  const left = [{ reference: 'RV_99', why: 'Le prix manque.' }];
  const report = formatReport({ brandName: 'Rosa', sent: 12, left, remarks, files: ['a', 'b'] });
  expect(report).toMatchInlineSnapshot(`
    "Rosa: 12 listings sent, 1 left out, 12 remarks
        RV_99: Le prix manque.
        RV_0 (photos): Texte coupé.
        RV_1 (rang 20): Texte coupé.
        RV_2 (rang 20): Texte coupé.
        RV_3 (rang 20): Texte coupé.
        RV_4 (rang 20): Texte coupé.
        RV_5 (rang 20): Texte coupé.
        RV_6 (rang 20): Texte coupé.
        RV_7 (rang 20): Texte coupé.
        RV_8 (rang 20): Texte coupé.
        RV_9 (rang 20): Texte coupé.
        and 2 more
      → a
      → b"
  `);
});

test('from a shell nothing is written for brands that were not named', () => {
  const typed = [join(root, 'scripts/portals.ts'), '--agency', 'RC-100'];
  const { status, stderr } = spawnSync(process.execPath, typed, { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('--agency is the id of one agency, and no brand was named.');
});

test('two brands cannot have one id: each file would take the adverts of the other off the portal', () => {
  expect(() => choose([siteOf('rosa', 'RC-1'), siteOf('verte', 'RC-2'), siteOf('bleue', 'RC-1')]))
    .toThrowErrorMatchingInlineSnapshot(`
      [ProblemReport: 1 problem

      BLEUE has the id of another brand at portals: "RC-1".
        where: sites/bleue/site.config.ts
        fix:   Give each brand the id that the portal gave its own agency.]
    `);
});
