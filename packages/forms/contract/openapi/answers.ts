/** The answers of an endpoint: their bodies, and what each status means. */
import type { JsonSchema } from '../shape.ts';

export const answerSchemas: Readonly<Record<string, JsonSchema>> = {
  Sent: {
    type: 'object',
    properties: {
      outcome: { const: 'sent' },
      submission: { type: 'string', format: 'uuid' },
      receivedAt: { type: 'string', format: 'date-time' },
    },
    required: ['outcome', 'submission', 'receivedAt'],
    additionalProperties: false,
  },
  Problem: {
    type: 'object',
    description: 'RFC 9457.',
    properties: {
      type: { type: 'string', format: 'uri-reference' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: {
        type: 'string',
        description: 'A sentence for people, in the language of the page.',
      },
      errors: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            pointer: {
              type: 'string',
              description:
                'JSON Pointer in a fragment: `#/fields/<name>`, `#/boxes/<name>`, or `#` for the whole form.',
            },
            detail: { type: 'string' },
          },
          required: ['pointer', 'detail'],
        },
      },
    },
    required: ['type', 'title', 'status', 'detail'],
  },
};

const html = { 'text/html': { schema: { type: 'string' } } };
const allowOrigin = {
  'Access-Control-Allow-Origin': {
    description: 'The origin of the page.',
    schema: { type: 'string' },
  },
};
const retryAfter = {
  'Retry-After': { description: 'Seconds.', schema: { type: 'integer', minimum: 1 } },
};

function problem(description: string, headers: JsonSchema = {}): JsonSchema {
  return {
    description,
    headers: { ...allowOrigin, ...headers },
    content: {
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      ...html,
    },
  };
}

function sent(description: string): JsonSchema {
  return {
    description,
    headers: allowOrigin,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Sent' } } },
  };
}

export const answers: Readonly<Record<string, JsonSchema>> = {
  '200': sent('It had arrived already: the first answer again.'),
  '201': sent('It has arrived, and is kept.'),
  '303': {
    description:
      'It has arrived, from a page without JavaScript: on to `_next` on the origin of the page.',
    headers: { Location: { schema: { type: 'string', format: 'uri' } } },
  },
  '400': problem('It cannot be read, or `_next` leads elsewhere.'),
  '403': problem('The origin is not one of the brand’s, or the token is not ours or too old.'),
  '404': problem('There is no such form, or no such version of it.'),
  '409': problem('The submission has arrived already, with other content.'),
  '413': problem('It is too large.'),
  '415': problem('It is neither JSON nor form-encoded.'),
  '422': problem('Something is missing or malformed: one sentence an answer.'),
  '429': problem('Too many from this address.', retryAfter),
  '500': problem('The endpoint failed; nothing is kept.'),
  '503': problem('It cannot be kept just now; nothing is kept.', retryAfter),
};
