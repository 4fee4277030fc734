import { rmSync } from 'node:fs';
import { facts } from '@agency/facts/fixtures/facts.ts';
import { formatProblem } from '@agency/problem';
import { expect, test } from 'vitest';
import { head, section, textFile, twins } from './fixtures/texts.ts';
import { layHouse } from './fixtures/lay-texts.ts';
import { checkTexts } from './index.ts';
import type { TextFile } from './load.ts';

const body = section('quoi', 'Oui.');
const first = twins('cookies/2026-11-01', body);

function check(files: readonly TextFile[], today?: string): string {
  const root = layHouse(files);
  const house = { facts, brands: ['villa-rosa'], paths: new Set<string>(), today };
  const problems = checkTexts(root, house);
  rmSync(root, { recursive: true });
  return problems.map(formatProblem).join('\n');
}

test('a version that says which one it replaces, and what changes, is in order', () => {
  expect(check([...first, ...twins('cookies/2027-01-15', body, { replaces: '2026-11-01' })])).toBe(
    '',
  );
});

test('a change that is not written is told', () => {
  const [french] = twins('cookies/2027-01-15', body, { replaces: '2026-11-01', change: "''" });
  expect(check([...first, ...(french ? [french] : [])])).toContain(`"change"`);
});

test('each version replaces the one before it, and the first one none', () => {
  expect(
    check([
      ...twins('cookies/2026-11-01', body, { replaces: '2026-01-01' }),
      ...twins('cookies/2027-01-15', body),
      ...twins('cookies/2027-03-01', body, { replaces: '2026-11-01' }),
    ])
      .split(/\n(?! )/)
      .filter((problem) => problem.includes('/fr.mdx'))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "The first version replaces "2026-01-01".
      where: content/legal/cookies/2026-11-01/fr.mdx:6
      fix:   Leave "replaces" out: nothing comes before the first version.
    The text does not say which version it replaces.
      where: content/legal/cookies/2027-01-15/fr.mdx:1
      fix:   Write replaces: 2026-11-01.
    "2026-11-01" is not the day of the version before.
      where: content/legal/cookies/2027-03-01/fr.mdx:6
      fix:   Write replaces: 2027-01-15."
  `);
});

test('a brand’s own version replaces the last one that the brand had', () => {
  expect(
    check([
      ...first,
      ...twins('cookies/2027-01-15.villa-rosa', body, { replaces: '2026-11-01' }),
      ...twins('cookies/2027-03-01', body, { replaces: '2026-11-01' }),
      ...twins('cookies/2027-03-01.villa-rosa', body, { replaces: '2027-01-15' }),
    ]),
  ).toBe('');
});

test('a draft is passed over by those that replace', () => {
  expect(
    check([
      ...first,
      ...twins('cookies/2027-01-15', body, { replaces: '2026-11-01', draft: 'true' }),
      ...twins('cookies/2027-03-01', body, { replaces: '2026-11-01' }),
    ]),
  ).toBe('');
});

test('a draft is one in both languages', () => {
  const [french, english] = twins('cookies/2026-11-01', body);
  if (!french || !english) return;
  const draft = textFile(french.id, head({ draft: 'true' }) + body);
  expect(check([draft, english])).toMatchInlineSnapshot(`
    "content/legal/cookies/2026-11-01/fr.mdx is a draft, and content/legal/cookies/2026-11-01/en.mdx is none.
      where: content/legal/cookies/2026-11-01/en.mdx:1
      fix:   Write draft: true in both languages, or in none."
  `);
});

test('a translation that fell behind is told with the mark to write', () => {
  const [, english] = first;
  const french = textFile('cookies/2026-11-01/fr', head() + section('quoi', 'Non.'));
  expect(check([french, ...(english ? [english] : [])])).toMatchInlineSnapshot(`
    "content/legal/cookies/2026-11-01/fr.mdx has changed since it was translated.
      where: content/legal/cookies/2026-11-01/en.mdx:6
      fix:   Read both once more, mend the translation, then write of: 'fc45922a11'."
  `);
});

test('a translation that does not say what it translates is told', () => {
  const [french] = first;
  const english = textFile('cookies/2026-11-01/en', head() + body);
  expect(check([...(french ? [french] : []), english])).toMatchInlineSnapshot(`
    "The translation does not say which state of content/legal/cookies/2026-11-01/fr.mdx it translates.
      where: content/legal/cookies/2026-11-01/en.mdx:1
      fix:   Read both once more, mend the translation, then write of: '60ed18238d'."
  `);
});

test('what is no word to translate leaves the translation as it is', () => {
  const [, english] = first;
  const french = textFile('cookies/2026-11-01/fr', head({ material: 'false' }) + body);
  expect(check([french, ...(english ? [english] : [])])).toBe('');
});

test('a document of which a brand has no text on the day is told', () => {
  const told = check([...first], '2026-10-31');
  expect(told.split('\n').filter((line) => line.startsWith('No text of "cookies"'))).toEqual([
    'No text of "cookies" is in force on 2026-10-31.',
  ]);
  expect(check([...first], '2026-11-01')).not.toContain('"cookies"');
});
