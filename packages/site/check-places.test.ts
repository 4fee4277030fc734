import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatProblem } from '@agency/problem';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPlaces } from './check-places.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'places-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const head = `---
title: 'Ascain'
lead: 'Un village.'
town: 'Ascain'
order: 1
---

`;

/** The problems of some texts, as whoever builds reads them. */
function check(texts: Record<string, string>): string {
  for (const [name, source] of Object.entries(texts)) {
    const path = join(root, 'content/places', `${name}.mdx`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  }
  const paths = new Set(['/contact/', '/en/contact/']);
  return checkPlaces(root, { brands: ['villa-rosa'], paths })
    .map(formatProblem)
    .join('\n');
}

test('a text in order has no problem, and may link to what its brand shows', () => {
  expect(
    check({
      'ascain/fr.villa-rosa': `${head}Voir [Sare](/lieux/sare/) et [nous](/contact/).`,
      'ascain/en.villa-rosa': `${head}See [Sare](/en/lieux/sare/) and [cookies](/en/cookies/).`,
      'sare/fr': `${head}Une grotte.`,
      'sare/en': `${head}A cave.`,
    }),
  ).toBe('');
});

test('every fault of every text is told at once', () => {
  expect(
    check({
      'ascain/fr': `${head.replace('title', 'titel')}Voir [Sare](/lieux/sare/) et <Mediator /> !`,
      'ascain/en': `${head.replace('order: 1', 'order: first')}A {village}.`,
      'sare/fr.villa-rosa': `${head}Une grotte.`,
      'sare/fr.villa-roza': 'Une grotte.',
      'sare/de': `${head}Eine Höhle.`,
    }),
  ).toMatchInlineSnapshot(`
    ""de" names no language.
      where: content/places/sare/de.mdx
      fix:   Name the file fr.mdx or en.mdx, or fr.<brand>.mdx for the words of one brand.
    "order": invalid input: expected number, received string.
      where: content/places/ascain/en.mdx:5
      fix:   Correct the value of "order".
    "{" would be read as code.
      where: content/places/ascain/en.mdx:8
      fix:   Leave it out: a text is Markdown and blocks, and holds no other code.
    "title" is missing.
      where: content/places/ascain/fr.mdx:1
      fix:   Add "title:" and its value.
    Unknown key "titel".
      where: content/places/ascain/fr.mdx:2
      fix:   Write "title", or remove the key.
    <Mediator> has no place here.
      where: content/places/ascain/fr.mdx:8
      fix:   Write Markdown: only a legal text holds blocks.
    There is no page "/lieux/sare/".
      where: content/places/ascain/fr.mdx:8
      fix:   Write "/lieux/ascain/".
    A plain space beside « » ; : ! or ?.
      where: content/places/ascain/fr.mdx:8
      fix:   Write a narrow no-break space (U+202F).
    content/places/sare/fr.villa-rosa.mdx has no text in "en".
      where: content/places/sare/en.villa-rosa.mdx
      fix:   Write it: the page is there in both languages, or in none.
    There is no brand "villa-roza".
      where: content/places/sare/fr.villa-roza.mdx
      fix:   Name the file after "villa-rosa".
    The text has no head.
      where: content/places/sare/fr.villa-roza.mdx:1
      fix:   Begin the file with ---, then title, lead, town, order, then ---.
    content/places/sare/fr.villa-roza.mdx has no text in "en".
      where: content/places/sare/en.villa-roza.mdx
      fix:   Write it: the page is there in both languages, or in none."
  `);
});
