/** A form’s contract: the JSON Schema of what its page sends, with the words that an endpoint needs to answer in. */
import { localisedSchema } from '@agency/facts';
import { z } from 'zod';
import { failures } from '../definition.ts';

/** JSON Schema 2020-12, as far as nobody has to look into it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * What beside the standard’s own keywords stands in a contract. None asks for anything: a validator lets them be, and two
 * contracts that differ in nothing else ask the same.
 */
export const contractAnnotations = [
  'x-title',
  'x-activity',
  'x-about',
  'x-due',
  'x-label',
  'x-sentences',
  'x-box',
  'x-asks',
] as const;

const annotatedField = z.looseObject({
  'x-label': localisedSchema,
  /** Said when the answer is missing, has not the form that is asked for, or is too long. */
  'x-sentences': z.record(z.enum(failures), localisedSchema),
});

/** What of a contract is read, and not only compiled. */
const formContractSchema = z.looseObject({
  $id: z.string(),
  /** Fingerprint of what is asked for: what is published stays as it was. */
  'x-asks': z.string(),
  'x-title': localisedSchema,
  /** Which processing activity the answers serve: how long they may be kept hangs on it. */
  'x-activity': z.string(),
  'x-about': z.enum(['listing', 'search']).optional(),
  'x-sentences': z.strictObject({
    trap: localisedSchema,
    elapsed: localisedSchema,
    unknown: localisedSchema,
    otherwise: localisedSchema,
  }),
  properties: z.looseObject({
    form: z.looseObject({ const: z.string() }),
    version: z.looseObject({ const: z.int().min(1) }),
    fields: z.looseObject({
      properties: z.record(z.string(), annotatedField),
      required: z.array(z.string()),
    }),
    boxes: z.looseObject({
      allOf: z
        .array(z.looseObject({ 'x-box': z.string(), 'x-label': localisedSchema.optional() }))
        .optional(),
    }),
  }),
});
export type FormContract = z.output<typeof formContractSchema>;

/** Throws zod’s error. What is given back is what came in: zod would set its keys in another order. */
export function parseContract(raw: unknown): FormContract {
  formContractSchema.parse(raw);
  return raw as FormContract;
}

/** Every version that a page may still send, by form and by number. */
export type Contract = ReadonlyMap<string, ReadonlyMap<number, FormContract>>;

/** The boxes that a version has, in its order. */
export function boxNamesOf({ properties }: FormContract): string[] {
  return [...new Set((properties.boxes.allOf ?? []).map((each) => each['x-box']))];
}
