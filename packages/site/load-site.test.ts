import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { listBrands, loadSite } from './load-site.ts';

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })));

const whole = `export default {
  brand: {
    name: 'Villa Rosa',
    domain: 'villa-rosa.example',
    tagline: { fr: 'Des maisons', en: 'Houses' },
    theme: { color: '#884422', background: '#ffffff' },
    offices: ['ici'],
    fees: ['sale'],
  },
  audience: 'consumer',
  navigation: ['sale', 'contact'],
  listings: { source: 'exemple', take: [] },
};
`;

const ownFiles = { 'theme.css': '', 'content.config.ts': '', 'public/favicon.svg': '' };

/** A repository with one brand of that configuration. */
function makeRoot(config: string): string {
  const root = mkdtempSync(join(tmpdir(), 'sites-'));
  roots.push(root);
  mkdirSync(join(root, 'sites/villa-rosa/public'), { recursive: true });
  const files = { 'site.config.ts': config, ...ownFiles };
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(root, 'sites/villa-rosa', file), text);
  }
  return root;
}

async function messageOf(config: string, id = 'villa-rosa'): Promise<string> {
  return loadSite(makeRoot(config), id).then(
    () => 'no problem',
    (error: Error) => error.message,
  );
}

test('a folder with a configuration is a brand, any other is not', () => {
  const root = makeRoot(whole);
  mkdirSync(join(root, 'sites/nothing-here'));
  expect(listBrands(root)).toEqual(['villa-rosa']);
});

test('a whole configuration is loaded with its defaults', async () => {
  const site = await loadSite(makeRoot(whole), 'villa-rosa');
  expect(site).toMatchObject({
    id: 'villa-rosa',
    languages: ['fr', 'en'],
    slots: {},
    listings: { perPage: 12 },
  });
});

test('an unknown brand is answered with those that exist', async () => {
  expect(await messageOf(whole, 'vila-rosa')).toMatchInlineSnapshot(`
    "There is no brand "vila-rosa".
      where: sites/
      fix:   Write "villa-rosa", or one of: villa-rosa. A new one: pnpm new brand <id>."
  `);
});

test('a brand without a theme colour is told with its line', async () => {
  expect(await messageOf(whole.replace("color: '#884422', ", ''))).toMatchInlineSnapshot(`
    "1 problem

    "brand.theme.color" is missing.
      where: sites/villa-rosa/site.config.ts:6
      fix:   Add it: a colour such as #1d4f3c."
  `);
});

test('mistyped keys name the right ones, all at once', async () => {
  const config = whole.replace('audience:', 'audiance:').replace('offices:', 'ofices:');
  expect(await messageOf(config)).toMatchInlineSnapshot(`
    "2 problems

    Unknown key "brand.ofices".
      where: sites/villa-rosa/site.config.ts:7
      fix:   Write "offices", or remove the key.

    Unknown key "audiance".
      where: sites/villa-rosa/site.config.ts:10
      fix:   Write "audience", or remove the key."
  `);
});

test('a slot whose file is missing is told with its line', async () => {
  const config = whole.replace('};\n', "  slots: { Home: './components/Home.astro' },\n};\n");
  expect(await messageOf(config)).toMatchInlineSnapshot(`
    "1 problem

    The slot Home names "./components/Home.astro", which does not exist.
      where: sites/villa-rosa/site.config.ts:13
      fix:   Create sites/villa-rosa/components/Home.astro, or remove the line."
  `);
});

test('a file that every brand has of its own is told when it is missing', async () => {
  const root = makeRoot(whole);
  rmSync(join(root, 'sites/villa-rosa/theme.css'));
  await expect(loadSite(root, 'villa-rosa')).rejects.toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 1 problem

    The brand lacks its theme.css.
      where: sites/villa-rosa/theme.css
      fix:   Take that of another brand as a pattern.]
  `);
});

test('an id of an agency that portals would cut is told with its line', async () => {
  const config = whole.replace('};\n', "  portals: { agency: 'villa-rosa-biarritz' },\n};\n");
  expect(await messageOf(config)).toMatchInlineSnapshot(`
    "1 problem

    "portals.agency" is "villa-rosa-biarritz": must be 1 to 16 of A to Z, a to z, 0 to 9, dot, hyphen and underscore, the first a letter or a digit.
      where: sites/villa-rosa/site.config.ts:13
      fix:   Correct the value of "portals.agency"."
  `);
});

test('a folder of photographs that git would see is told with its line', async () => {
  const config = whole.replace('};\n', "  photographs: { folder: 'photos', host: [] },\n};\n");
  expect(await messageOf(config)).toMatchInlineSnapshot(`
    "2 problems

    "photographs.folder" is "photos": must be a folder outside the repository, such as /mnt/photographs, or .photos.
      where: sites/villa-rosa/site.config.ts:13
      fix:   Correct the value of "photographs.folder".

    Unknown key "photographs.host".
      where: sites/villa-rosa/site.config.ts:13
      fix:   Remove the key. Known keys: folder, privateHosts."
  `);
});

const withMap = (map: string) => whole.replace('};\n', `  map: ${map},\n};\n`);

test('tiles in public, or without somebody to be named for them, are told', async () => {
  expect(await messageOf(withMap("{ tiles: './public/coast.pmtiles' }"))).toMatchInlineSnapshot(`
    "2 problems

    "map.tiles" is "./public/coast.pmtiles": must be the path of a .pmtiles file, and not in public/: it would be served twice.
      where: sites/villa-rosa/site.config.ts:13
      fix:   Correct the value of "map.tiles".

    "map.credit" is missing.
      where: sites/villa-rosa/site.config.ts:13
      fix:   Add it: string."
  `);
});

test('tiles that cannot be drawn are told when the brand is loaded', async () => {
  const root = makeRoot(withMap("{ tiles: './coast.pmtiles', credit: '© Les Arpenteurs' }"));
  writeFileSync(join(root, 'sites/villa-rosa/coast.pmtiles'), 'PMTiles');
  await expect(loadSite(root, 'villa-rosa')).rejects.toThrow(
    '"./coast.pmtiles" is no PMTiles archive of version 3.',
  );
});
