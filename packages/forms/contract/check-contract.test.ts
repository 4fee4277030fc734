import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '@agency/problem';
import type { Form } from '../definition.ts';
import { madeUpForm } from '../fixtures/made-up-form.ts';
import { checkContract, loadContract, loadForms, saveContract } from '../index.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'contract-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const path = (name: string) => join(root, 'content/forms/contract', name);
const tell = (...forms: Form[]) => checkContract(root, forms).map(formatProblem).join('\n\n');

/** The made-up form with one answer that may be longer: something else is asked. */
function asksMore(changes: Partial<Form> = {}): Form {
  const [group] = madeUpForm().groups;
  const fields = group?.fields.map((field) => ({ ...field, longest: 30 })) ?? [];
  return madeUpForm({ groups: [{ fields }], ...changes });
}

test('the contract of the house is what its definitions say', () => {
  expect(checkContract(repository, loadForms(repository))).toEqual([]);
});

test('what was written is not written again', () => {
  expect(saveContract(root, [madeUpForm()])).toEqual(['question.1.json', 'openapi.json']);
  expect(saveContract(root, [madeUpForm()])).toEqual([]);
  expect(tell(madeUpForm())).toBe('');
});

test('a form without contract is told', () => {
  saveContract(root, []);
  expect(tell(madeUpForm())).toMatchInlineSnapshot(`
    "The contract lacks question.1.json.
      where: content/forms/contract/question.1.json
      fix:   Run pnpm contract, and commit what it writes.

    openapi.json is not what the definitions give now: the same is asked, in other words or in another order.
      where: content/forms/contract/openapi.json
      fix:   Run pnpm contract, and commit what it writes."
  `);
});

test('what asks for something else under the same number is told, and not written', () => {
  saveContract(root, [madeUpForm()]);
  expect(tell(asksMore())).toMatchInlineSnapshot(`
    ""question" asks for something else than version 1 does, which pages may still send.
      where: content/forms/question.yaml
      fix:   Raise version: to 2 in content/forms/question.yaml, then pnpm contract. If no page with version 1 was ever published: pnpm contract --unpublished question."
  `);
  expect(() => saveContract(root, [asksMore()])).toThrow('asks for something else');
});

test('a version that no page was published with is written anew', () => {
  saveContract(root, [madeUpForm()]);
  expect(saveContract(root, [asksMore()], ['question'])).toContain('question.1.json');
  expect(tell(asksMore())).toBe('');
});

test('a form that is unpublished and unknown is told', () => {
  expect(() => saveContract(root, [madeUpForm()], ['qestion'])).toThrow('Write "question".');
});

test('with the next number both versions are understood', () => {
  saveContract(root, [madeUpForm()]);
  const before = readFileSync(path('question.1.json'), 'utf8');
  saveContract(root, [asksMore({ version: 2 })]);
  expect([...(loadContract(root).get('question')?.keys() ?? [])]).toEqual([1, 2]);
  expect(readFileSync(path('question.1.json'), 'utf8')).toBe(before);
  expect(tell(asksMore({ version: 2 }))).toBe('');
});

test('other words ask for no other number, and are told until they are written', () => {
  saveContract(root, [madeUpForm()]);
  const better = madeUpForm({ title: { fr: 'Demander', en: 'Ask away' } });
  expect(tell(better)).toMatchInlineSnapshot(`
    "question.1.json is not what the definitions give now: the same is asked, in other words or in another order.
      where: content/forms/contract/question.1.json
      fix:   Run pnpm contract, and commit what it writes.

    openapi.json is not what the definitions give now: the same is asked, in other words or in another order.
      where: content/forms/contract/openapi.json
      fix:   Run pnpm contract, and commit what it writes."
  `);
  expect(saveContract(root, [better])).toContain('question.1.json');
  expect(tell(better)).toBe('');
});

test('another order of the same questions asks for no other number', () => {
  saveContract(root, [madeUpForm()]);
  const [group] = madeUpForm().groups;
  const fields = group?.fields.toReversed().map((field) => ({
    ...field,
    ...(field.choices && { choices: field.choices.toReversed() }),
  }));
  const turned = madeUpForm({ groups: [{ fields: fields ?? [] }] });
  expect(saveContract(root, [turned])).toContain('question.1.json');
});

test('a question less is seen, though it is called as words of a schema are', () => {
  saveContract(root, [madeUpForm()]);
  const [group] = madeUpForm().groups;
  const fields = group?.fields.filter(({ name }) => name !== 'title') ?? [];
  expect(tell(madeUpForm({ groups: [{ fields }] }))).toContain('asks for something else');
});

test('a number below what is committed is told', () => {
  saveContract(root, [madeUpForm()]);
  saveContract(root, [asksMore({ version: 2 })]);
  expect(tell(madeUpForm())).toMatchInlineSnapshot(`
    ""question" is at version 1, and version 2 is committed.
      where: content/forms/question.yaml
      fix:   Write version: 2 if it asks what that one does, or else 3."
  `);
});

test('a number that skips one is told', () => {
  saveContract(root, [madeUpForm()]);
  expect(tell(asksMore({ version: 3 }))).toMatchInlineSnapshot(`
    ""question" is at version 3, and version 2 was never committed.
      where: content/forms/question.yaml
      fix:   Write version: 2, then pnpm contract."
  `);
});

test('an earlier version that was removed is told', () => {
  saveContract(root, [madeUpForm()]);
  saveContract(root, [asksMore({ version: 2 })]);
  rmSync(path('question.1.json'));
  expect(tell(asksMore({ version: 2 }))).toMatchInlineSnapshot(`
    "Version 1 of "question" is missing: a page that sends it would not be understood.
      where: content/forms/contract/question.1.json
      fix:   Bring the file back from the history of the repository."
  `);
});

test('an earlier version that was changed by hand is told', () => {
  saveContract(root, [madeUpForm()]);
  saveContract(root, [asksMore({ version: 2 })]);
  const before = readFileSync(path('question.1.json'), 'utf8');
  writeFileSync(path('question.1.json'), before.replace('"const": ""', '"type": "string"'));
  expect(() => checkContract(root, [asksMore({ version: 2 })])).toThrowErrorMatchingInlineSnapshot(`
      [ProblemReport: 1 problem

      question.1.json asks for something else than when it was written.
        where: content/forms/contract/question.1.json
        fix:   Take back what was changed by hand: git checkout content/forms/contract/question.1.json. The file is written by \`pnpm contract\`.]
    `);
  // Its words may be better.
  const better = before.replace('A field that people do not see', 'A field that nobody sees');
  expect(better).not.toBe(before);
  writeFileSync(path('question.1.json'), better);
  expect(tell(asksMore({ version: 2 }))).toBe('');
});

test('a form that is asked no more is still understood', () => {
  saveContract(root, [madeUpForm(), madeUpForm({ id: 'other' })]);
  saveContract(root, [madeUpForm()]);
  expect(tell(madeUpForm())).toBe('');
  expect(loadContract(root).has('other')).toBe(true);
  expect(readFileSync(path('openapi.json'), 'utf8')).toContain('"/other"');
});

test('an OpenAPI document that was changed by hand is told', () => {
  saveContract(root, [madeUpForm()]);
  writeFileSync(path('openapi.json'), '{}');
  expect(tell(madeUpForm())).toContain('openapi.json is not what the definitions give now');
});

test('files that are no contract are told together', () => {
  saveContract(root, [madeUpForm(), madeUpForm({ id: 'other' })]);
  writeFileSync(path('question.1.json'), '{ "properties": ');
  writeFileSync(path('other.2.json'), readFileSync(path('other.1.json')));
  expect(() => checkContract(root, [madeUpForm()])).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 2 problems

    The contract in other.2.json is that of version 1 of "other".
      where: content/forms/contract/other.2.json
      fix:   Take back what was changed by hand: git checkout content/forms/contract/other.2.json. The file is written by \`pnpm contract\`.

    question.1.json is not the contract of a form.
      where: content/forms/contract/question.1.json
      fix:   Take back what was changed by hand: git checkout content/forms/contract/question.1.json. The file is written by \`pnpm contract\`.]
  `);
});
