/** One path a form: what it takes, by every way that a browser sends it. */
import { boxNamesOf, type FormContract, type JsonSchema } from '../shape.ts';
import { answers } from './answers.ts';

/** @param versions All that are understood, the oldest first. */
export function writeFormPath(id: string, versions: readonly FormContract[]): JsonSchema {
  const last = versions.at(-1);
  const schemas = versions.map((contract) => ({ $ref: contract.$id }));
  const encoded = { schema: { $ref: `#/components/schemas/${nameEncoded(id)}` } };
  return {
    options: {
      operationId: `preflight-${id}`,
      summary: 'CORS preflight',
      responses: { '204': { description: 'What the origin may send.' } },
    },
    post: {
      operationId: `send-${id}`,
      summary: last?.['x-title'].en ?? id,
      parameters: [
        {
          name: 'Origin',
          in: 'header',
          required: false,
          description:
            'One of the origins of the brand; a form without JavaScript may have `Referer` alone.',
          schema: { type: 'string' },
        },
      ],
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: schemas.length > 1 ? { oneOf: schemas } : schemas[0] },
          'application/x-www-form-urlencoded': encoded,
          'multipart/form-data': encoded,
        },
      },
      responses: Object.fromEntries(
        Object.keys(answers).map((status) => [
          status,
          { $ref: `#/components/responses/${nameAnswer(status)}` },
        ]),
      ),
    },
  };
}

/** A name of a component cannot be mistaken for a status. @example nameAnswer('201') // 'Answer201' */
export function nameAnswer(status: string): string {
  return `Answer${status}`;
}

/** @example nameEncoded('contact') // 'contact.encoded' */
export function nameEncoded(id: string): string {
  return `${id}.encoded`;
}

/** The names that the form itself has, for the version that pages are built with. */
export function writeEncoded(contract: FormContract): JsonSchema {
  const at = (path: string) => ({ $ref: `${contract.$id}#/properties/${path}` });
  const { fields } = contract.properties;
  const required = fields.required;
  return {
    type: 'object',
    description: `As version ${contract.properties.version.const} sends it; what is asked is in ${contract.$id}.`,
    properties: {
      _form: at('form'),
      _version: { type: 'string', pattern: '^[1-9][0-9]*$' },
      _brand: at('brand'),
      _page: at('page'),
      _language: at('language'),
      _notice: at('notice/properties/id'),
      '_notice-sha256': at('notice/properties/sha256'),
      _token: at('token'),
      _trap: at('trap'),
      _next: {
        type: 'string',
        description: 'Path on the site that thanks; begins with exactly one "/".',
      },
      _submission: at('submission'),
      '_sent-at': at('sentAt'),
      _elapsed: { type: 'string', pattern: '^[0-9]+(\\.[0-9]+)?$' },
      ...Object.fromEntries(
        Object.keys(fields.properties).map((name) => [name, at(`fields/properties/${name}`)]),
      ),
      ...Object.fromEntries(
        boxNamesOf(contract).map((name) => [
          `box.${name}`,
          {
            type: 'string',
            description: 'The sentence of the box; absent when it was not ticked.',
          },
        ]),
      ),
    },
    required: [
      ...['_form', '_version', '_brand', '_page', '_language'],
      ...['_notice', '_notice-sha256', '_token'],
      ...required,
    ],
  };
}
