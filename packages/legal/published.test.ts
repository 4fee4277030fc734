import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '@agency/problem';
import { afterEach, expect, test } from 'vitest';
import { head, section, textFile } from './fixtures/texts.ts';
import { layHouse } from './fixtures/lay-texts.ts';
import {
  chooseToRecord,
  findUnrecorded,
  judgePublished,
  loadPublished,
  recordFile,
  stampText,
  writePublished,
} from './published.ts';

const text = textFile('cookies/2026-11-01/fr', head() + section('quoi', 'Oui.'));
const record = { [text.id]: stampText(text) };
const changed = (by: (source: string) => string) => ({ ...text, source: by(text.source) });

let root = '';
afterEach(() => rmSync(root || '/nonexistent', { recursive: true, force: true }));

test('a published text that is as it was has no problem', () => {
  expect(judgePublished([text], record)).toEqual([]);
});

test('a published text that changed is told with the way to correct it', () => {
  const [problem] = judgePublished([changed((source) => source.replace('Oui', 'Non'))], record);
  expect(problem && formatProblem(problem)).toMatchInlineSnapshot(`
    "The text was changed after it was published.
      where: content/legal/cookies/2026-11-01/fr.mdx
      fix:   Take it back from git, and write the correction as a version of its own: \`pnpm new legal cookies <day>\`, with material: false for a mended typo."
  `);
});

test('a published text that is gone is told', () => {
  const [problem] = judgePublished([], record);
  expect(problem && formatProblem(problem)).toMatchInlineSnapshot(`
    "The published text "cookies/2026-11-01/fr" is gone.
      where: content/legal/cookies/2026-11-01/fr.mdx
      fix:   Take it back from git: what was told to visitors stays readable."
  `);
});

test('a brand gets no words of its own in a version that is published', () => {
  const own = textFile('cookies/2026-11-01/fr.villa-rosa', head() + section('quoi', 'Ici.'));
  const [problem] = judgePublished([text, own], record);
  expect(problem && formatProblem(problem)).toMatchInlineSnapshot(`
    "A brand gets words of its own in a version that is published without them.
      where: content/legal/cookies/2026-11-01/fr.villa-rosa.mdx
      fix:   Move it into a version of its own: \`pnpm new legal cookies <day>\`."
  `);
  expect(judgePublished([text, own], { ...record, [own.id]: stampText(own) })).toEqual([]);
});

test('a space that is another one is a change, the ends of lines of another system are none', () => {
  expect(
    judgePublished([changed((source) => source.replace('Oui.', 'Oui.\u00a0'))], record),
  ).toHaveLength(1);
  expect(judgePublished([changed((source) => source.replaceAll('\n', '\r\n'))], record)).toEqual(
    [],
  );
});

test('why a text is kept is written once it is replaced: that changes nothing of it', () => {
  const archived = changed((source) =>
    source.replace('material: true\n', "material: true\narchived: 'Remplacé.'\n"),
  );
  expect(judgePublished([archived], record)).toEqual([]);
  // The same words in the text itself are words of the text.
  const said = changed((source) => `${source}\narchived: oui\n`);
  expect(judgePublished([said], record)).toHaveLength(1);
});

test('texts that are not recorded are found', () => {
  const other = textFile('cookies/2026-11-01/en', head());
  expect(findUnrecorded([text, other], record)).toEqual([other]);
});

test.each([
  ['what came into force', {}, ['2026-11-01', '2026-11-27']],
  ['with all, also what comes', { all: true }, ['2026-11-01', '2026-11-27', '2027-01-15']],
  ['the days that are named', { days: ['2027-01-15'] }, ['2027-01-15']],
])('recorded is %s, and never a draft or what is recorded already', (_, choice, days) => {
  const files = [
    ...['2026-11-01', '2026-11-27', '2026-11-28', '2027-01-15'].map((day) =>
      textFile(`cookies/${day}/fr`, head(day === '2026-11-28' ? { draft: 'true' } : {})),
    ),
    textFile('conditions/2026-11-01/fr', head()),
  ];
  const chosen = chooseToRecord(
    files,
    { 'conditions/2026-11-01/fr': '' },
    { days: [], all: false, today: '2026-11-27', ...choice },
  );
  expect(chosen.map(({ id }) => id)).toEqual(days.map((day) => `cookies/${day}/fr`));
});

test('the record is sorted, one text a line', () => {
  root = layHouse([text]);
  writePublished(root, { b: 'f'.repeat(64), a: '0'.repeat(64) });
  expect(readFileSync(join(root, recordFile), 'utf8')).toBe(
    `{\n  "a": "${'0'.repeat(64)}",\n  "b": "${'f'.repeat(64)}"\n}\n`,
  );
  expect(loadPublished(root)).toEqual({ a: '0'.repeat(64), b: 'f'.repeat(64) });
});

test('without a record nothing was published, and one that cannot be read is told', () => {
  root = layHouse([text]);
  expect(loadPublished(root)).toEqual({});
  writeFileSync(join(root, recordFile), '{"a": 1}');
  expect(() => loadPublished(root)).toThrowErrorMatchingInlineSnapshot(`
    [Problem: The record of published texts cannot be read.
      where: content/legal/published.json
      fix:   Take its last good version from git: only \`pnpm freeze\` writes it.]
  `);
});
