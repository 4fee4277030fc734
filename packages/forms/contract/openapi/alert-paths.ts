/** What becomes of an alert after it was asked for: confirmed, changed, ended, exported. */
import { z } from 'zod';
import {
  alertPages,
  alertsPath,
  exportPath,
  tokenParameter,
  type AlertPurpose,
} from '../../alert-links.ts';
import { frequencies, subscriptionSchema } from '../../subscription.ts';
import type { JsonSchema } from '../shape.ts';

/** One entry of the export, a line of JSON each. */
export function writeSubscription(): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(subscriptionSchema, { target: 'draft-2020-12' });
  return {
    ...schema,
    description:
      'An alert as it is exported; `confirmedAt` is there when, and only when, it was confirmed.',
  };
}

const pathOf = (purpose: AlertPurpose) => alertsPath + alertPages[purpose];
const token = {
  name: tokenParameter,
  in: 'query',
  required: true,
  description: 'Signed for this purpose alone.',
  schema: { type: 'string', maxLength: 300 },
};
const page = (description: string) => ({
  description,
  content: { 'text/html': { schema: { type: 'string' } } },
});
const refusals = {
  '403': page('The token is not ours, is for another purpose, or too old.'),
  '404': page('The alert is not known any more.'),
};

function encoded(schema: JsonSchema): JsonSchema {
  return {
    required: true,
    content: {
      'application/x-www-form-urlencoded': { schema },
      'multipart/form-data': { schema },
    },
  };
}

export const alertPaths: Readonly<Record<string, JsonSchema>> = {
  [pathOf('confirm')]: {
    parameters: [token],
    get: {
      operationId: 'show-confirm',
      summary: 'A page with a button; confirms nothing',
      responses: { '200': page('A page with a button.'), ...refusals },
    },
    post: {
      operationId: 'confirm',
      summary: 'Confirms an alert; again is the same',
      responses: { '200': page('It is confirmed.'), ...refusals, '410': page('It was ended.') },
    },
  },
  [pathOf('manage')]: {
    parameters: [token],
    get: {
      operationId: 'show-manage',
      summary: 'A page to change or end an alert',
      responses: { '200': page('A page with what can be changed.'), ...refusals },
    },
    post: {
      operationId: 'manage',
      summary: 'Changes how often somebody is told, or ends the alert',
      requestBody: encoded({
        type: 'object',
        properties: {
          action: { enum: ['change', 'end'] },
          frequency: { enum: frequencies, description: 'With `change`.' },
        },
        required: ['action'],
      }),
      responses: {
        '200': page('It is changed.'),
        '400': page('It cannot be read.'),
        ...refusals,
        '410': page('It was ended.'),
      },
    },
  },
  [pathOf('unsubscribe')]: {
    parameters: [token],
    get: {
      operationId: 'show-unsubscribe',
      summary: 'A page with a button; ends nothing',
      responses: { '200': page('A page with a button.'), ...refusals },
    },
    post: {
      operationId: 'unsubscribe',
      summary: 'Ends an alert at once (RFC 8058); again is the same',
      description:
        'Sent by mail programs: without `Origin`, without cookies, with nothing but the token to go by.',
      requestBody: encoded({
        type: 'object',
        properties: { 'List-Unsubscribe': { const: 'One-Click' } },
        required: ['List-Unsubscribe'],
      }),
      responses: { '200': page('It is ended.'), '400': page('It cannot be read.'), ...refusals },
    },
  },
  [exportPath]: {
    get: {
      operationId: 'export-alerts',
      summary: 'All alerts, a line of JSON each',
      security: [{ key: [] }],
      responses: {
        '200': {
          description: 'JSON Lines, in the order in which they were asked for.',
          content: {
            'application/jsonl': { schema: { $ref: '#/components/schemas/Subscription' } },
          },
        },
        '401': { description: 'The key is missing or wrong.' },
      },
    },
  },
};
