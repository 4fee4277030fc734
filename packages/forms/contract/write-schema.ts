/** Writes a form’s contract: the JSON Schema of what its page sends. */
import { fieldsOf, type Form } from '../definition.ts';
import { fingerprintAsked } from './asked.ts';
import { withAllOf, writeBoxes, writeNeeds } from './box-schema.ts';
import { writeField } from './field-schema.ts';
import { wholeFormSentences } from './sentences.ts';
import { parseContract, type FormContract, type JsonSchema } from './shape.ts';

/** Nobody reads and answers a form in less: `elapsed`, in milliseconds. */
export const shortestTime = 3000;

export function writeSchema(form: Form): FormContract {
  const schema: JsonSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: nameContract(form.id, form.version),
    title: form.title.en,
    description: form.description.en,
    'x-title': form.title,
    'x-activity': form.activity,
    ...(form.about && { 'x-about': form.about }),
    ...(form.due && { 'x-due': form.due }),
    'x-sentences': wholeFormSentences,
    type: 'object',
    properties: {
      form: { const: form.id },
      version: { const: form.version },
      ...envelope(form.id),
      fields: {
        type: 'object',
        properties: Object.fromEntries(
          fieldsOf(form).map((field) => [field.name, writeField(field, form.about)]),
        ),
        required: fieldsOf(form)
          .filter(({ required }) => required)
          .map(({ name }) => name),
        additionalProperties: false,
      },
      boxes: writeBoxes(form),
    },
    required: [
      ...['form', 'version', 'submission', 'brand', 'page', 'language'],
      ...['token', 'notice', 'fields', 'boxes'],
    ],
    additionalProperties: false,
    ...withAllOf(writeNeeds(form.boxes)),
  };
  return parseContract({ ...schema, 'x-asks': fingerprintAsked(schema) });
}

/** @example nameContract('contact', 1) // 'contact.1.json' */
export function nameContract(form: string, version: number): string {
  return `${form}.${version}.json`;
}

/** What every page sends beside the answers. */
function envelope(form: string): JsonSchema {
  return {
    submission: {
      type: 'string',
      description:
        'UUID (version 4) that the page makes for this content: sent again, it is the same submission.',
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
    },
    brand: {
      type: 'string',
      description: 'Id of the brand whose site the page belongs to.',
      pattern: '^[a-z0-9-]{1,40}$',
    },
    page: {
      type: 'string',
      description: 'Path of the page.',
      maxLength: 2000,
      pattern: '^\\/(?![\\/\\\\])[^\\s\\\\\\u0000-\\u001f]*$',
    },
    language: { enum: ['fr', 'en'], description: 'Of the page, and of the answer.' },
    sentAt: {
      type: 'string',
      format: 'date-time',
      description: 'By the visitor’s clock; a page without JavaScript does not say it.',
    },
    elapsed: {
      type: 'number',
      minimum: shortestTime,
      description:
        'Milliseconds since the form could first be used; a page without JavaScript does not say it.',
    },
    token: {
      type: 'string',
      description: 'Signed when the page was built; tells its age.',
      minLength: 1,
      maxLength: 300,
    },
    trap: { const: '', description: 'A field that people do not see, and machines fill in.' },
    notice: {
      type: 'object',
      description: 'The notice on data that stood above the button, and the hash of its words.',
      properties: {
        id: { type: 'string', pattern: `^${form}\\.[a-z]{2}$` },
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      },
      required: ['id', 'sha256'],
      additionalProperties: false,
    },
  };
}
