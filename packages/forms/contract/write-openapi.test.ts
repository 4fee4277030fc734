import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { madeUpForm } from '../fixtures/made-up-form.ts';
import { gatherContract, writeSchema } from '../index.ts';
import { writeOpenapi } from './write-openapi.ts';

const folder = fileURLToPath(new URL('../../../content/forms/contract/', import.meta.url));

const made = writeOpenapi(
  gatherContract([madeUpForm(), madeUpForm({ version: 2 })].map((form) => writeSchema(form))),
);

test('what is committed is OpenAPI 3.1, and each reference leads somewhere', async () => {
  const validator = new Validator();
  for (const name of readdirSync(folder).filter((file) => /\.\d+\.json$/.test(file))) {
    await validator.addSpecRef(JSON.parse(readFileSync(folder + name, 'utf8')), name);
  }
  const document: Record<string, unknown> = JSON.parse(
    readFileSync(`${folder}openapi.json`, 'utf8'),
  );
  expect(await validator.validate(document)).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('a form takes each version that pages may send', () => {
  expect(made).toHaveProperty(
    ['paths', '/question', 'post', 'requestBody', 'content', 'application/json', 'schema'],
    { oneOf: [{ $ref: 'question.1.json' }, { $ref: 'question.2.json' }] },
  );
});

test('a form without JavaScript is taken under the names that it has in a page', () => {
  expect(made).toHaveProperty(
    ['components', 'schemas', 'question.encoded', 'required'],
    expect.arrayContaining(['_form', '_token', 'name']),
  );
});
