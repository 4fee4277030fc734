import { rmSync } from 'node:fs';
import { facts } from '@agency/facts/fixtures/facts.ts';
import { formatProblem, type ProblemDetails } from '@agency/problem';
import { expect, test } from 'vitest';
import { head, section, textFile, twins } from './fixtures/texts.ts';
import { layHouse } from './fixtures/lay-texts.ts';
import { checkTexts, stampText, type PublishedRecord } from './index.ts';
import type { TextFile } from './load.ts';

const body = section('quoi', 'Oui.');
const first = twins('cookies/2026-11-01', body);

function checkAll(files: readonly TextFile[], today?: string, record?: PublishedRecord) {
  const root = layHouse(files);
  const house = { facts, brands: ['villa-rosa'], paths: new Set<string>(), today, record };
  const faults = checkTexts(root, house);
  rmSync(root, { recursive: true });
  const tell = (problems: readonly ProblemDetails[]) => problems.map(formatProblem).join('\n');
  return { problems: tell(faults.problems), ofDrafts: tell(faults.ofDrafts) };
}

const check = (files: readonly TextFile[], today?: string) => checkAll(files, today).problems;

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
      fix:   Write draft: true in both languages, or in none of the two."
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
  const [french, english] = twins('cookies/2026-11-01', body, { archived: "'Remplacé.'" });
  const before = textFile('cookies/2026-11-01/fr', head() + body);
  expect(check([before, ...(french && english ? [english] : [])])).toBe('');
});

test('whether a change is material is said alike in both languages', () => {
  const [, english] = first;
  const french = textFile('cookies/2026-11-01/fr', head({ material: 'false' }) + body);
  expect(check([french, ...(english ? [english] : [])])).toMatchInlineSnapshot(`
    "The change is not material in French, and here it is.
      where: content/legal/cookies/2026-11-01/en.mdx:5
      fix:   Write material: false in both languages."
  `);
});

test('a brand’s words are settled with the shared ones, or neither are', () => {
  const own = twins('cookies/2026-11-01.villa-rosa', body, { draft: 'true' });
  expect(
    check([...first, ...own])
      .split('\n')
      .slice(0, 3)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "content/legal/cookies/2026-11-01/en.villa-rosa.mdx is a draft, and content/legal/cookies/2026-11-01/en.mdx is none.
      where: content/legal/cookies/2026-11-01/en.mdx:1
      fix:   Write draft: true in the text of the brand and in the shared one, or in none of the two."
  `);
});

test('what is wrong with a draft stops nothing, and is told beside', () => {
  const draft = twins('cookies/2027-01-15', body, { draft: 'true', change: "''" });
  const [french] = draft;
  expect(checkAll([...first, ...draft])).toMatchObject({
    problems: '',
    ofDrafts: expect.stringContaining('"change"'),
  });
  expect(checkAll([...first, ...(french ? [french] : [])])).toMatchObject({
    problems: '',
    ofDrafts: expect.stringContaining('has no text in "en"'),
  });
});

test('a published text that is made a draft is gone for its readers: that stops a build', () => {
  const drafts = twins('cookies/2026-11-01', body, { draft: 'true' });
  const record = Object.fromEntries(first.map((file) => [file.id, stampText(file)]));
  expect(checkAll(drafts, undefined, record).problems).toContain('changed after it was published');
});

test('what was published and is over is judged no more: nobody may mend it', () => {
  const old = twins('cookies/2026-11-01', section('quoi', 'Voir [là](/nulle-part/).'));
  const files = [...old, ...twins('cookies/2027-01-15', body, { replaces: '2026-11-01' })];
  const record = Object.fromEntries(old.map((file) => [file.id, stampText(file)]));
  expect(checkAll(files, '2027-01-14', record).problems).toContain('/nulle-part/');
  expect(checkAll(files, '2027-01-15', record).problems).not.toContain('/nulle-part/');
  expect(checkAll(files, '2027-01-15', {}).problems).toContain('/nulle-part/');
});

test('a version has an address of its own once another has replaced it', () => {
  const link = section('quoi', 'Voir [là](/cookies/2026-11-01/).');
  const files = [
    ...first,
    ...twins('cookies/2027-01-15', body, { replaces: '2026-11-01' }),
    ...twins('conditions/2026-11-01', link),
  ];
  expect(check(files, '2027-01-14')).toContain('There is no page "/cookies/2026-11-01/"');
  expect(check(files, '2027-01-15')).not.toContain('fr.mdx:9');
});

test('a section that only a draft has is not there yet', () => {
  const draft = section('plus-tard', 'Oui.');
  const files = [
    ...first,
    ...twins('cookies/2027-01-15', draft, { replaces: '2026-11-01', draft: 'true' }),
    ...twins('conditions/2026-11-01', section('quoi', 'Voir [là](/cookies/#plus-tard).')),
  ];
  expect(check(files)).toContain('There is no section "#plus-tard"');
});

test('a document of which a brand has no text on the day is told', () => {
  const told = check([...first], '2026-10-31');
  expect(told.split('\n').filter((line) => line.startsWith('No text of "cookies"'))).toEqual([
    'No text of "cookies" is in force on 2026-10-31.',
  ]);
  expect(check([...first], '2026-11-01')).not.toContain('"cookies"');
});
