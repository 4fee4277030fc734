import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { fieldsOf } from './definition.ts';
import { loadForms } from './load.ts';
import { locateForms } from './locate.ts';

const fixture = fileURLToPath(new URL('fixtures/house', import.meta.url));
const house = fileURLToPath(new URL('../..', import.meta.url));
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'forms-'));
  cpSync(fixture, root, { recursive: true });
});

function change(file: string, from: string, to: string): void {
  const path = join(root, 'content/forms', file);
  const source = readFileSync(path, 'utf8');
  if (!source.includes(from)) throw new Error(`no "${from}" in ${file}`);
  writeFileSync(path, source.replace(from, to));
}

test('a form has its fields and boxes put in', () => {
  const [form] = loadForms(root);
  expect(form?.id).toBe('question');
  expect(form && fieldsOf(form).map(({ name, required }) => [name, required])).toEqual([
    ['email', true],
    ['phone', false],
    ['message', true],
  ]);
  expect(form?.boxes.map(({ name, channel }) => [name, channel])).toEqual([['calls', 'phone']]);
});

test('a form may call a field by a name of its own', () => {
  change(
    'question.yaml',
    '{ field: phone }',
    '{ field: phone, label: { fr: Portable, en: Mobile } }',
  );
  const [form] = loadForms(root);
  expect(form && fieldsOf(form)[1]?.label.fr).toBe('Portable');
});

test('a house without forms has none', () => {
  const empty = mkdtempSync(join(tmpdir(), 'forms-'));
  mkdirSync(join(empty, 'content'));
  expect(loadForms(empty)).toEqual([]);
});

test('the forms of the house load', () => {
  expect(loadForms(house).length).toBeGreaterThan(8);
});

test('all faults of all files are told at once, each with its line', () => {
  change('fields.yaml', 'type: email', 'type: mail');
  change('boxes.yaml', 'channel: phone', 'channel: fax');
  change('question.yaml', 'version: 1', 'version: one');
  expect(() => loadForms(root)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 3 problems

    "email.type": invalid option: expected one of "text"|"email"|"tel"|"long-text"|"choice"|"listing"|"search".
      where: content/forms/fields.yaml:2
      fix:   Correct the value of "email.type".

    "calls.channel": invalid option: expected one of "email"|"sms"|"phone".
      where: content/forms/boxes.yaml:3
      fix:   Correct the value of "calls.channel".

    "version": invalid input: expected number, received string.
      where: content/forms/question.yaml:1
      fix:   Correct the value of "version".]
  `);
});

const choice = '{ value: a, label: { fr: A, en: A } }';

test.each<[what: string, file: string, from: string, to: string, told: string]>([
  [
    'a field that does not exist',
    'question.yaml',
    'field: email',
    'field: emial',
    'No field has the id "emial".',
  ],
  [
    'a field twice',
    'question.yaml',
    'field: phone',
    'field: email',
    'The field "email" is asked for twice.',
  ],
  ['a box that does not exist', 'question.yaml', '[calls]', '[call]', 'No box has the id "call".'],
  [
    'a box without the field that it needs',
    'question.yaml',
    '      - { field: phone }\n',
    '',
    'The box "calls" needs the field "phone", which the form does not ask for.',
  ],
  [
    'no sentence for what may be missing',
    'fields.yaml',
    '    missing: { fr: Écrivez., en: Write. }\n',
    '',
    '"message" may be missing here, and has no sentence that says so.',
  ],
  [
    'a format without a sentence',
    'fields.yaml',
    '    malformed: { fr: En chiffres., en: In figures. }\n',
    '',
    '"malformed" is missing.',
  ],
  [
    'a field whose name would stand for something else in what is sent',
    'fields.yaml',
    'email:',
    '_token:',
    '"_token": invalid key in record.',
  ],
  [
    'two choices of one value',
    'fields.yaml',
    '  type: long-text\n',
    `  type: choice\n  choices: [${choice}, ${choice}]\n`,
    'each choice has a value of its own',
  ],
  [
    'an address of two parts, for which there is no page',
    'question.yaml',
    'path: /question/',
    'path: /une/question/',
    'expected an address such as /estimer/',
  ],
  [
    'a form about something that none of its fields says',
    'question.yaml',
    'version: 1',
    'version: 1\nabout: search',
    'The form is about a search, and has no field that says which.',
  ],
  [
    'a field that no page fills in',
    'fields.yaml',
    '  type: long-text\n',
    '  type: listing\n',
    'The form has a field of the type "listing", which no page fills in.',
  ],
  ['a form without a page', 'question.yaml', 'path: /question/\n', '', 'The form has no page.'],
  [
    'a form about a listing with a page of its own',
    'question.yaml',
    'version: 1',
    'version: 1\nabout: listing',
    'No listing is at /question/.',
  ],
  [
    'a plain space in French',
    'question.yaml',
    'Une question\u202f?',
    'Une question ?',
    'A plain space beside « » ; : ! or ?.',
  ],
])('%s is told', (_, file, from, to, told) => {
  change(file, from, to);
  expect(() => loadForms(root)).toThrow(told);
});

test('a file that is not there is told, and a form whose name is no part of an address', () => {
  const folder = join(root, 'content/forms');
  rmSync(join(folder, 'boxes.yaml'));
  renameSync(join(folder, 'question.yaml'), join(folder, 'Question 2.yaml'));
  expect(() => loadForms(root)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 2 problems

    "Question 2" is no id of a form.
      where: content/forms/Question 2.yaml
      fix:   Name the file in lower case letters, digits and hyphens, such as contact.yaml.

    A file of forms is missing.
      where: content/forms/boxes.yaml
      fix:   Create it; where no form needs anything of it, it holds {}.]
  `);
});

test('what is found later is sent to the line', () => {
  const locate = locateForms(root);
  expect(locate('question', ['boxes', 0])).toBe('content/forms/question.yaml:18');
  expect(locate('boxes', ['calls', 'channel'])).toBe('content/forms/boxes.yaml:3');
  expect(locate('nowhere', [])).toBe('content/forms/');
});
