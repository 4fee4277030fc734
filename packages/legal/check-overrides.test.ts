import { rmSync } from 'node:fs';
import { facts } from '@agency/facts/fixtures/facts.ts';
import { formatProblem } from '@agency/problem';
import { expect, test } from 'vitest';
import { head, override, passage, section, textFile, twins } from './fixtures/texts.ts';
import { layHouse } from './fixtures/lay-texts.ts';
import { checkTexts } from './index.ts';
import type { TextFile } from './load.ts';

const day = 'cookies/2026-11-01';
const words = 'Ceci est dit de tous.';
const shared = twins(day, section('quoi', passage('accord', words)));

function check(files: readonly TextFile[]): string {
  const root = layHouse(files);
  const paths = new Set<string>();
  const { problems } = checkTexts(root, { facts, brands: ['villa-rosa'], paths });
  rmSync(root, { recursive: true });
  return problems.map(formatProblem).join('\n');
}

/** What is told of the French text of a brand; the English one has the same overrides. */
function checkOwn(body: string, base: readonly TextFile[] = shared): string {
  const none = { title: undefined, description: undefined, change: undefined, material: undefined };
  const told = check([...base, ...twins(`${day}.villa-rosa`, body, { ...none, title: "'Ici'" })]);
  return told
    .split(/\n(?! )/)
    .filter((problem) => !problem.includes('en.villa-rosa'))
    .join('\n');
}

test('an override of a passage as it stands is in order', () => {
  expect(checkOwn(override('accord', 'replace', words, 'Ceci est dit ici.'))).toBe('');
});

test('once the passage changes, both texts are told and the mark to write', () => {
  const later = twins(day, section('quoi', passage('accord', 'Ceci est dit de presque tous.')));
  expect(checkOwn(override('accord', 'replace', words, 'Ceci est dit ici.'), later))
    .toMatchInlineSnapshot(`
    "The passage "accord" has changed since the brand overrode it (a35a7d2424).
      the passage now, content/legal/cookies/2026-11-01/fr.mdx:10:
        Ceci est dit de presque tous.
      the override:
        Ceci est dit ici.
      where: content/legal/cookies/2026-11-01/fr.villa-rosa.mdx:5
      fix:   Read both, mend the override if need be, then write base="464e978940"."
  `);
});

test('lines that are broken elsewhere are no change', () => {
  const later = twins(day, section('quoi', passage('accord', 'Ceci est\ndit de tous.')));
  expect(checkOwn(override('accord', 'replace', words, 'Ceci est dit ici.'), later)).toBe('');
});

test('a passage that does not exist is told with the nearest one', () => {
  expect(checkOwn(override('acord', 'drop', words))).toMatchInlineSnapshot(`
    "There is no passage "acord" in content/legal/cookies/2026-11-01/fr.mdx.
      where: content/legal/cookies/2026-11-01/fr.villa-rosa.mdx:5
      fix:   Write of="accord"."
  `);
});

test('a way that does not exist is told with the nearest one', () => {
  expect(checkOwn(override('accord', 'replaces', words, 'Non.'))).toMatchInlineSnapshot(`
    "An override cannot "replaces".
      where: content/legal/cookies/2026-11-01/fr.villa-rosa.mdx:5
      fix:   Write how="replace"."
  `);
});

test('words outside every override would be shown nowhere', () => {
  expect(checkOwn(`Chez nous.\n\n${override('accord', 'drop', words)}`)).toMatchInlineSnapshot(`
    ""Chez nous." stands outside every <Override>.
      where: content/legal/cookies/2026-11-01/fr.villa-rosa.mdx:5
      fix:   Move it into an override, or write the whole text of the brand, without <Override>."
  `);
});

test('a passage is overridden once in each way', () => {
  const body = override('accord', 'replace', words, 'Non.') + override('accord', 'drop', words);
  expect(checkOwn(body)).toMatchInlineSnapshot(`
    "The passage "accord" is overridden twice ("drop").
      where: content/legal/cookies/2026-11-01/fr.villa-rosa.mdx:10
      fix:   Write one override of it."
  `);
});

test('what is dropped has no words, what is replaced has some', () => {
  const full = `<Override of="accord" how="drop" base="">\n\nNon.\n\n</Override>\n`;
  expect(checkOwn(full).split('\n')[0]).toBe('What is dropped has no words of its own.');
  const empty = `<Override of="accord" how="after" base="">\n</Override>\n`;
  expect(checkOwn(empty).split('\n')[0]).toBe('The override of "accord" says nothing.');
});

test('a fault in the words of a brand is told where they were written, one of the shared words once', () => {
  const base = twins(day, section('quoi', `L'avis.\n\n${passage('accord', words)}`));
  expect(checkOwn(override('accord', 'after', words, "L'autre, <Mediatr />"), base))
    .toMatchInlineSnapshot(`
    "A straight apostrophe.
      where: content/legal/cookies/2026-11-01/en.mdx:11
      fix:   Write ’.
    A straight apostrophe.
      where: content/legal/cookies/2026-11-01/fr.mdx:10
      fix:   Write ’.
    There is no block <Mediatr>.
      where: content/legal/cookies/2026-11-01/fr.villa-rosa.mdx:7
      fix:   Write <Mediator>.
    A straight apostrophe.
      where: content/legal/cookies/2026-11-01/fr.villa-rosa.mdx:7
      fix:   Write ’."
  `);
});

test('a link to a section that the brand drops is told', () => {
  const base = twins(
    day,
    `${section('quoi', 'Voir [là](#ou).')}\n${passage('lieu', section('ou', 'Là.').trimEnd())}`,
  );
  const dropped = override('lieu', 'drop', section('ou', 'Là.').trimEnd());
  expect(checkOwn(dropped, base)).toMatchInlineSnapshot(`
    "There is no section "#ou" in content/legal/cookies/2026-11-01/fr.villa-rosa.mdx.
      where: content/legal/cookies/2026-11-01/fr.mdx:10
      fix:   Write one of: quoi."
  `);
});

test('both languages have the same overrides', () => {
  const own = (language: string, body: string) =>
    textFile(`${day}/${language}.villa-rosa`, `---\ntitle: 'Ici'\n---\n\n${body}`);
  const told = check([
    ...shared,
    own('fr', override('accord', 'after', words, 'Ici.')),
    own('en', override('accord', 'before', words, 'Ici.')),
  ]);
  expect(told).toContain('<Override of="accord" how="after"> of');
});

test('an override without a shared text lies over nothing', () => {
  const [french] = twins(`${day}.villa-rosa`, override('accord', 'drop', words));
  expect(
    check(french ? [french] : [])
      .split('\n')
      .slice(0, 3)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "There is no content/legal/cookies/2026-11-01/fr.mdx to say otherwise.
      where: content/legal/cookies/2026-11-01/fr.villa-rosa.mdx
      fix:   Write it, or write the whole text of the brand, without <Override>."
  `);
});

test('a passage lies within a section, or holds whole ones', () => {
  const crossing = `<Passage id="a">\n\n<Section id="quoi" title="Quoi">\n\nOui.\n\n</Passage>\n\n</Section>\n`;
  const [french] = twins(day, crossing);
  expect(check(french ? [french, textFile(`${day}/en`, head() + crossing)] : [])).toContain(
    'The section "quoi" goes on past </Passage>.\n  where: content/legal/cookies/2026-11-01/fr.mdx:14',
  );
});

test('a passage begins on a line of its own', () => {
  const inline = section('quoi', 'Ceci <Passage id="accord">est dit</Passage> de tous.');
  expect(check(twins(day, inline))).toContain(
    '<Passage> shares its line.\n  where: content/legal/cookies/2026-11-01/fr.mdx:10',
  );
});
