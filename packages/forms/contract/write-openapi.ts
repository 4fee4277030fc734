/** Writes the OpenAPI document of an endpoint: every form in every version, the alerts, and the duties in words. */
import { alertPaths, writeSubscription } from './openapi/alert-paths.ts';
import { answers, answerSchemas } from './openapi/answers.ts';
import { duties } from './openapi/duties.ts';
import { nameAnswer, nameEncoded, writeEncoded, writeFormPath } from './openapi/form-paths.ts';
import type { Contract, JsonSchema } from './shape.ts';

export function writeOpenapi(contract: Contract): JsonSchema {
  const forms = [...contract].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    openapi: '3.1.1',
    info: {
      title: 'Endpoint of the forms',
      summary: 'What a receiver of forms and alerts takes and answers.',
      description: duties,
      // Of these words; each form has a number of its own.
      version: '1.0.0',
      license: { name: 'Proprietary', identifier: 'LicenseRef-Proprietary' },
    },
    servers: [
      {
        url: 'https://{host}',
        description: 'Each brand names its own in its site.config.ts.',
        variables: { host: { default: 'formulaires.example' } },
      },
    ],
    security: [],
    paths: {
      ...Object.fromEntries(
        forms.map(([id, versions]) => [`/${id}`, writeFormPath(id, [...versions.values()])]),
      ),
      ...alertPaths,
    },
    components: {
      schemas: {
        ...answerSchemas,
        Subscription: writeSubscription(),
        ...Object.fromEntries(
          forms.flatMap(([id, versions]) => {
            const last = [...versions.values()].at(-1);
            return last ? [[nameEncoded(id), writeEncoded(last)]] : [];
          }),
        ),
      },
      responses: Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [nameAnswer(status), answer]),
      ),
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
    },
  };
}
