import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '@agency/problem';
import { afterEach, expect, test } from 'vitest';
import { head, section, textFile } from './fixtures/texts.ts';
import { layHouse } from './fixtures/lay-texts.ts';
import {
  chooseToRecord,
  findClosed,
  findUnrecorded,
  judgePublished,
  loadPublished,
  recordFile,
  reopen,
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

test('which version a text replaces may be set right: no reader sees it', () => {
  const after = changed((source) =>
    source.replace('material:', "replaces: '2026-10-01'\nmaterial:"),
  );
  expect(judgePublished([after], record)).toEqual([]);
});

test('what is approved and still to come may be approved anew, or given up', () => {
  const own = textFile('cookies/2026-11-01/fr.villa-rosa', head() + section('quoi', 'Ici.'));
  const after = changed((source) => source.replace('Oui', 'Non'));
  const told = [[after], [], [text, own]].map((files) =>
    judgePublished(files, record, '2026-10-31').map(formatProblem),
  );
  expect(told.flat().join('\n')).toMatchInlineSnapshot(`
    "The text was changed after its version was approved.
      where: content/legal/cookies/2026-11-01/fr.mdx
      fix:   Take back from git what was approved, or have what is there now approved and run \`pnpm freeze 2026-11-01\`.
    The text was removed after its version was approved.
      where: content/legal/cookies/2026-11-01/fr.mdx
      fix:   Take back from git what was approved, or have what is there now approved and run \`pnpm freeze 2026-11-01\`.
    The text was added after its version was approved.
      where: content/legal/cookies/2026-11-01/fr.villa-rosa.mdx
      fix:   Take back from git what was approved, or have what is there now approved and run \`pnpm freeze 2026-11-01\`."
  `);
  const again = reopen(record, { days: ['2026-11-01'], today: '2026-10-31' });
  expect(judgePublished([text, own], again, '2026-10-31')).toEqual([]);
});

test.each([
  ['on its day', ['2026-11-01'], '2026-11-01'],
  ['unless it is named', [], '2026-10-31'],
])('a recorded version is not opened again %s', (_, days, today) => {
  expect(reopen(record, { days, today })).toEqual(record);
});

test.each<[string, string, string, boolean]>([
  ['a later version is in force', '2026-12-01/fr', '2026-12-01', true],
  ['it is still the one in force', '2026-12-01/fr', '2026-11-30', false],
  ['only one brand has a later one', '2026-12-01/fr.villa-rosa', '2026-12-01', false],
  ['the later one is an older one', '2026-10-01/fr', '2026-12-01', false],
])('a version as it was recorded is closed where %s: %4$s', (_, id, today, isClosed) => {
  const files = [text, textFile(`cookies/${id}`, head())];
  expect([...findClosed(files, record, today)]).toEqual(isClosed ? ['cookies/2026-11-01'] : []);
});

test('nothing is closed that is a draft’s predecessor, was changed, or is recorded in part', () => {
  const later = textFile('cookies/2026-12-01/fr', head());
  const draft = textFile('cookies/2026-12-01/fr', head({ draft: 'true' }));
  const english = textFile('cookies/2026-11-01/en', head());
  const after = changed((source) => source.replace('Oui', 'Non'));
  for (const files of [
    [text, draft],
    [after, later],
    [text, english, later],
  ]) {
    expect(findClosed(files, record, '2026-12-02').size).toBe(0);
  }
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
