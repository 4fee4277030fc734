import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyHouse, type House } from './copy-house.ts';

// What would be built wrongly is refused at the door: all at once, with file and line, before Astro reads anything.
let house: House;
beforeAll(async () => {
  house = await copyHouse();
  await house.run(['scripts/new.ts', 'brand', 'villa-rosa']);
  mkdirSync(join(house.root, 'content/places/jardin'));
  for (const language of ['fr', 'en']) {
    writeFileSync(join(house.root, `content/places/jardin/${language}.villa-rosa.mdx`), placeText);
  }
}, 60_000);
afterAll(() => house.remove());

const config = 'sites/villa-rosa/site.config.ts';
const place = 'content/places/jardin/fr.villa-rosa.mdx';
const text = 'content/legal/accessibilite/2026-11-01';
const placeText = `---
title: 'Jardin'
lead: 'Des arbres.'
town: 'Villeneuve'
order: 1
---

Des arbres.
`;

/** Changes some files, builds, and puts them back; what the build said, without the folder's own name. */
async function refuse(changes: Record<string, (source: string) => string | undefined>) {
  const sources = Object.keys(changes).map((file) => {
    const path = join(house.root, file);
    return [path, readFileSync(path, 'utf8')] as const;
  });
  for (const [index, change] of Object.values(changes).entries()) {
    const [path, source] = sources[index] ?? ['', ''];
    const changed = change(source);
    expect(changed).not.toBe(source);
    if (changed === undefined) rmSync(path);
    else writeFileSync(path, changed);
  }
  const { code, output } = await house.run(['scripts/build.ts', 'villa-rosa']);
  for (const [path, source] of sources) writeFileSync(path, source);
  expect(code).toBe(1);
  expect(existsSync(join(house.root, 'dist'))).toBe(false);
  return output.trim().replaceAll(house.root, '.');
}

test('links, blocks, heads, offices and agencies are told together', async () => {
  const said = await refuse({
    [config]: (source) =>
      source
        .replace(/offices: .*/, "offices: ['biaritz'],")
        .replace('take: []', "take: [{ agency: 'EX99' }]"),
    [place]: (source) => source.replace('title:', 'titel:').concat('\nVoir [ici](/nulle-part/).\n'),
    [`${text}/fr.mdx`]: (source) => source.replace('material:', 'materiel:'),
    [`${text}/en.mdx`]: (source) => source.concat('\n<Mediatr />\n'),
    'content/places/jardin/en.villa-rosa.mdx': () => undefined,
  });
  expect(said).toMatchInlineSnapshot(`
    "10 problems

    The brand names the office "biaritz", which no fact tells of.
      where: sites/villa-rosa/site.config.ts:10
      fix:   Write "biarritz". A new one goes into content/facts/offices.yaml.

    The brand takes the listings of the agency "EX99", which the feed does not know.
      where: sites/villa-rosa/site.config.ts:15
      fix:   Write one of: EX41, EX42, EX43.

    There is no block <Mediatr>.
      where: content/legal/accessibilite/2026-11-01/en.mdx:72
      fix:   Write <Mediator>.

    "material" is missing.
      where: content/legal/accessibilite/2026-11-01/fr.mdx:1
      fix:   Add "material:" and its value.

    Unknown key "materiel".
      where: content/legal/accessibilite/2026-11-01/fr.mdx:5
      fix:   Write "material", or remove the key.

    <Mediatr> has no counterpart in content/legal/accessibilite/2026-11-01/fr.mdx.
      where: content/legal/accessibilite/2026-11-01/en.mdx:72
      fix:   Give both languages the same sections and blocks, in the same order.

    "title" is missing.
      where: content/places/jardin/fr.villa-rosa.mdx:1
      fix:   Add "title:" and its value.

    Unknown key "titel".
      where: content/places/jardin/fr.villa-rosa.mdx:2
      fix:   Write "title", or remove the key.

    There is no page "/nulle-part/".
      where: content/places/jardin/fr.villa-rosa.mdx:10
      fix:   Write the address of a page as its visitors see it, such as /contact/.

    content/places/jardin/fr.villa-rosa.mdx has no text in "en".
      where: content/places/jardin/en.villa-rosa.mdx
      fix:   Write it: the page is there in both languages, or in none."
  `);
});

test('words that the law forbids, a fact that is stated, and a block that is lacking', async () => {
  const said = await refuse({
    'content/copy/home.fr.yaml': (source) =>
      source.replace(/^(\w+): .*$/m, "$1: 'En naviguant, vous acceptez.'"),
    [`${text}/fr.mdx`]: (source) =>
      source.replace('<AccessibilityState />', 'Nous répondons sous trois ans.'),
    [`${text}/en.mdx`]: (source) =>
      source.replace('<AccessibilityState />', 'We answer within three years.'),
  });
  // Whatever the text says besides.
  const marked = said.replace(/of: '[0-9a-f]{10}'/, "of: '(mark)'");
  expect(marked.replace(/[\u00a0\u202f]/g, ' ')).toMatchInlineSnapshot(`
    "6 problems

    content/legal/accessibilite/2026-11-01/fr.mdx has changed since it was translated.
      where: content/legal/accessibilite/2026-11-01/en.mdx:6
      fix:   Read both once more, mend the translation, then write of: '(mark)'.

    The text places no <AccessibilityState /> (ACC-03, ACC-05, ACC-06; Code de la consommation, art. D412-57 ; Loi n° 2005-102, art. 47 ; décret n° 2019-768 ; Arrêté du 20 septembre 2019).
      where: content/legal/accessibilite/2026-11-01/en.mdx
      fix:   Write <AccessibilityState /> in one of its sections.

    The text places no <AccessibilityState /> (ACC-03, ACC-05, ACC-06; Code de la consommation, art. D412-57 ; Loi n° 2005-102, art. 47 ; décret n° 2019-768 ; Arrêté du 20 septembre 2019).
      where: content/legal/accessibilite/2026-11-01/fr.mdx
      fix:   Write <AccessibilityState /> in one of its sections.

    "three years": a period is a fact.
      where: content/legal/accessibilite/2026-11-01/en.mdx:13
      fix:   Write <Duration of="prospect-retention" /> or <Duration of="opt-out-retention" /> or <Duration of="phone-consent-proof" />; another period goes into content/facts/constants.yaml first.

    "trois ans": a period is a fact.
      where: content/legal/accessibilite/2026-11-01/fr.mdx:12
      fix:   Write <Duration of="prospect-retention" /> or <Duration of="opt-out-retention" /> or <Duration of="phone-consent-proof" />; another period goes into content/facts/constants.yaml first.

    "En naviguant, vous acceptez": nobody agrees by browsing (PRV-08; RGPD, art. 4(11) et 7).
      where: content/copy/home.fr.yaml:1
      fix:   Tell what is done; ask for consent where consent is needed, by an act of its own."
  `);
});

test('a misspelled key and a value that is none of the list', async () => {
  expect(
    await refuse({
      [config]: (source) =>
        source.replace('audience:', 'audiance:').replace("fees: ['sale'", "fees: ['sail'"),
    }),
  ).toMatchInlineSnapshot(`
    "2 problems

    "brand.fees[0]" is "sail": invalid option: expected one of "sale"|"rental"|"management"|"valuation"|"business"|"holiday"|"prestige".
      where: sites/villa-rosa/site.config.ts:11
      fix:   Correct the value of "brand.fees[0]".

    Unknown key "audiance".
      where: sites/villa-rosa/site.config.ts:13
      fix:   Write "audience", or remove the key."
  `);
});

test('a configuration that is no TypeScript', async () => {
  expect(await refuse({ [config]: (source) => source.replace("'Villa Rosa',", "'Villa Rosa'") }))
    .toMatchInlineSnapshot(`
    "1 problem

    This is not TypeScript: Expected ',', got 'domain'.
      where: sites/villa-rosa/site.config.ts:7
      fix:   Mend the line: a value is followed by a comma, a text stands between quotes."
  `);
});

test('a fact that is missing', async () => {
  expect(
    await refuse({
      'content/facts/offices.yaml': (source) => source.replace(/^ {2}town: .*\n/m, ''),
    }),
  ).toMatchInlineSnapshot(`
    "1 problem

    "town" is missing.
      where: content/facts/offices.yaml:3
      fix:   Add "town:" and its value."
  `);
});

test('listings that are cut off', async () => {
  expect(
    await refuse({
      [config]: (source) => source.replace('take: []', 'take: [{}]'),
      'content/listings/exemple/portfolio.json': (source) =>
        source.split('\n').slice(0, 4000).join('\n'),
    }),
  ).toMatchInlineSnapshot(`
    "1 problem

    The file stops in the middle of a listing.
      where: ./content/listings/exemple/portfolio.json:3954
      fix:   Take the last good version from git, or import the feed again: pnpm listings <file>."
  `);
});
