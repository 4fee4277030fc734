import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { facts } from '@agency/facts/fixtures/facts.ts';
import { formatProblem } from '@agency/problem';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintForTranslators } from './fingerprint.ts';
import { checkTexts } from './index.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'legal-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const head = `---
title: 'Titre'
description: 'Description'
change: 'Première version'
material: true
---
`;
const cookies = 'cookies/2026-11-01';

function section(body: string): string {
  return `<Section id="quoi" title="Quoi">\n\n${body}\n\n</Section>\n`;
}

/** The problems of some texts, as whoever builds reads them. The body is line 9 of a French text, 10 of an English one. */
function check(texts: Record<string, string>): string {
  for (const [id, source] of Object.entries(texts)) {
    const path = join(root, 'content/legal', `${id}.mdx`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, translate(id, source, texts));
  }
  const paths = new Set(['/contact/', '/en/contact/']);
  const { problems } = checkTexts(root, { facts, brands: ['villa-rosa'], paths });
  return problems.map(formatProblem).join('\n');
}

/** An English text that was compared with the French one. */
function translate(id: string, source: string, texts: Record<string, string>): string {
  const french = texts[id.replace('/en', '/fr')];
  if (!id.includes('/en') || !french || source.includes('\nof: ')) return source;
  return source.replace(/\n---\n/, `\nof: '${fingerprintForTranslators(french)}'\n---\n`);
}

/** The same body in both languages, so that nothing else is wrong. */
function checkBody(fr: string, en = fr): string {
  return check({ [`${cookies}/fr`]: head + section(fr), [`${cookies}/en`]: head + section(en) });
}

test('a text in order has no problem', () => {
  expect(
    checkBody(
      'Délai\u202f: <Duration of="rights-reply" />. Voir [Contact](/contact/) ou [plus haut](#quoi).',
      'Time: <Duration of="rights-reply" />. See [Contact](/en/contact/) or [above](#quoi).',
    ),
  ).toBe('');
});

test('three faults in three heads are told together, each with its line', () => {
  expect(
    check({
      [`${cookies}/fr`]: head.replace('material: true', 'materiel: true') + section('Oui.'),
      [`${cookies}/en`]: head.replace("'Titre'", '12') + section('Yes.'),
      'conditions/2026-11-01/fr': section('Oui.'),
      'conditions/2026-11-01/en': head + section('Yes.'),
    }),
  ).toMatchInlineSnapshot(`
    "The text has no head.
      where: content/legal/conditions/2026-11-01/fr.mdx:1
      fix:   Begin the file with ---, then title, description, change, material, then ---.
    "title": invalid input: expected string, received number.
      where: content/legal/cookies/2026-11-01/en.mdx:2
      fix:   Correct the value of "title".
    "material" is missing.
      where: content/legal/cookies/2026-11-01/fr.mdx:1
      fix:   Add "material:" and its value.
    Unknown key "materiel".
      where: content/legal/cookies/2026-11-01/fr.mdx:5
      fix:   Write "material", or remove the key."
  `);
});

test('an unknown block is told with the one that was probably meant', () => {
  expect(checkBody('<Mediateur />')).toMatchInlineSnapshot(`
    "There is no block <Mediateur>.
      where: content/legal/cookies/2026-11-01/en.mdx:10
      fix:   Write <Mediator>.
    There is no block <Mediateur>.
      where: content/legal/cookies/2026-11-01/fr.mdx:9
      fix:   Write <Mediator>."
  `);
});

test('a fact that does not exist is told', () => {
  expect(checkBody('<Fact name="processors.hosting.phon" />')).toMatchInlineSnapshot(`
    "<Fact> names "processors.hosting.phon", which is no fact.
      where: content/legal/cookies/2026-11-01/en.mdx:10
      fix:   Write name="processors.hosting.phone".
    <Fact> names "processors.hosting.phon", which is no fact.
      where: content/legal/cookies/2026-11-01/fr.mdx:9
      fix:   Write name="processors.hosting.phone"."
  `);
});

test('a block without its attribute is told', () => {
  expect(checkBody('<Duration />')).toMatchInlineSnapshot(`
    "<Duration> lacks "of".
      where: content/legal/cookies/2026-11-01/en.mdx:10
      fix:   Write <Duration of="…">.
    <Duration> lacks "of".
      where: content/legal/cookies/2026-11-01/fr.mdx:9
      fix:   Write <Duration of="…">."
  `);
});

test('what is left open would be read as code', () => {
  expect(checkBody('Le <Mediator est {ici.')).toMatchInlineSnapshot(`
    ""<" would be read as code.
      where: content/legal/cookies/2026-11-01/en.mdx:10
      fix:   Close the block as <Name />, with its values between straight quotes.
    "<" would be read as code.
      where: content/legal/cookies/2026-11-01/fr.mdx:9
      fix:   Close the block as <Name />, with its values between straight quotes."
  `);
});

test('a block that is not closed is told', () => {
  expect(checkBody('<Mediator>')).toMatchInlineSnapshot(`
    "<Mediator> is not closed.
      where: content/legal/cookies/2026-11-01/en.mdx:10
      fix:   Write <Mediator />.
    <Mediator> is not closed.
      where: content/legal/cookies/2026-11-01/fr.mdx:9
      fix:   Write <Mediator />."
  `);
});

test('a section that is not closed is told where it begins', () => {
  const open = `${head}<Section id="quoi" title="Quoi">\n\nOui.\n`;
  expect(check({ [`${cookies}/fr`]: open, [`${cookies}/en`]: head + section('Yes.') }))
    .toMatchInlineSnapshot(`
    "The section "quoi" is not closed.
      where: content/legal/cookies/2026-11-01/fr.mdx:7
      fix:   Write </Section> on a line of its own where it ends."
  `);
});

test('an anchor is written once, in plain letters', () => {
  const twice = head + section('Oui.') + section('Non.') + section('Si.').replace('"quoi"', '"Où"');
  expect(check({ [`${cookies}/fr`]: twice, [`${cookies}/en`]: twice })).toMatchInlineSnapshot(`
    "Two sections are called "quoi".
      where: content/legal/cookies/2026-11-01/en.mdx:13
      fix:   Give this one another id.
    "Où" is no anchor.
      where: content/legal/cookies/2026-11-01/en.mdx:18
      fix:   Write lower-case letters without accents, joined by hyphens.
    Two sections are called "quoi".
      where: content/legal/cookies/2026-11-01/fr.mdx:12
      fix:   Give this one another id.
    "Où" is no anchor.
      where: content/legal/cookies/2026-11-01/fr.mdx:17
      fix:   Write lower-case letters without accents, joined by hyphens."
  `);
});

test('a link to a page that does not exist is told with the nearest one', () => {
  expect(checkBody('[Contact](/contacts/)', '[Contact](/en/contact/)')).toMatchInlineSnapshot(`
    "There is no page "/contacts/".
      where: content/legal/cookies/2026-11-01/fr.mdx:9
      fix:   Write "/contact/"."
  `);
});

test('an anchor that does not exist is told', () => {
  expect(checkBody('[Là](/cookies/#quoy)', '[There](#quoi)')).toMatchInlineSnapshot(`
    "There is no section "#quoy" in content/legal/cookies/2026-11-01/fr.mdx.
      where: content/legal/cookies/2026-11-01/fr.mdx:9
      fix:   Write "#quoi"."
  `);
});

test('an English text does not lead into French pages', () => {
  expect(checkBody('[Contact](/contact/)')).toMatchInlineSnapshot(`
    ""/contact/" leads into another language.
      where: content/legal/cookies/2026-11-01/en.mdx:10
      fix:   Write the address of the page in the language of the text."
  `);
});

test('a missing language is told with the file to write', () => {
  expect(check({ [`${cookies}/fr.villa-rosa`]: head + section('Oui.') })).toMatchInlineSnapshot(`
    "content/legal/cookies/2026-11-01/fr.villa-rosa.mdx has no text in "en".
      where: content/legal/cookies/2026-11-01/en.villa-rosa.mdx
      fix:   Write it with the same sections and the same blocks."
  `);
});

test('a translation that lacks a section is told', () => {
  const two = section('Oui.') + section('Non.').replace('"quoi"', '"pourquoi"');
  expect(check({ [`${cookies}/fr`]: head + two, [`${cookies}/en`]: head + section('Yes.') }))
    .toMatchInlineSnapshot(`
      "<Section id="pourquoi"> of content/legal/cookies/2026-11-01/fr.mdx:12 is missing here.
        where: content/legal/cookies/2026-11-01/en.mdx:13
        fix:   Give both languages the same sections and blocks, in the same order."
    `);
});

test('a brand that does not exist is told with the nearest one', () => {
  expect(
    check({
      [`${cookies}/fr.villa-roza`]: head + section('Oui.'),
      [`${cookies}/en.villa-roza`]: head + section('Yes.'),
    }),
  ).toMatchInlineSnapshot(`
    "There is no brand "villa-roza".
      where: content/legal/cookies/2026-11-01/en.villa-roza.mdx
      fix:   Name the file after "villa-rosa".
    There is no brand "villa-roza".
      where: content/legal/cookies/2026-11-01/fr.villa-roza.mdx
      fix:   Name the file after "villa-rosa"."
  `);
});

test('French is set as French', () => {
  expect(checkBody('L\'avis : "oui"', 'Advice')).toMatchInlineSnapshot(`
    "A straight apostrophe.
      where: content/legal/cookies/2026-11-01/fr.mdx:9
      fix:   Write ’.
    English quotation marks.
      where: content/legal/cookies/2026-11-01/fr.mdx:9
      fix:   Write « … », with narrow no-break spaces inside.
    A plain space beside « » ; : ! or ?.
      where: content/legal/cookies/2026-11-01/fr.mdx:9
      fix:   Write a narrow no-break space (U+202F)."
  `);
});
