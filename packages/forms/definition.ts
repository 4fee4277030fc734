/** What a form is: a definition that is data. Fields and boxes are defined once, and each form names those that it needs. */
import { dataKinds, localisedSchema } from '@agency/facts';
import { z } from 'zod';
import { formatNames } from './formats.ts';

/** Stands in HTML, in payloads and in names of files. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected lower case letters, digits and hyphens');

/** What may be wrong with what somebody typed. */
export const failures = ['missing', 'malformed', 'too-long'] as const;
export type Failure = (typeof failures)[number];

/** A sentence for each failure: it says what to do, and blames nobody. */
const sentences = z.partialRecord(z.enum(failures), localisedSchema);

const choice = z.strictObject({ value: idSchema, label: localisedSchema });

/** Tokens of HTML § 4.10.18.7.1 that a form of ours has a use for (WCAG 2.2, 1.3.5). */
const autocompletes = [
  'name',
  'email',
  'tel',
  'street-address',
  'postal-code',
  'address-level2',
  'organization',
] as const;

export const fieldSchema = z
  .strictObject({
    /** How it is asked for. `listing` and `search` are filled in by the page: what the form is about. */
    type: z.enum(['text', 'email', 'tel', 'long-text', 'choice', 'listing', 'search']),
    /** Which piece of data it is: an activity has to say that it is collected. */
    data: z.enum(dataKinds),
    /** What browsers may fill in; left out where the answer is not the visitor’s own. */
    autocomplete: z.enum(autocompletes).optional(),
    label: localisedSchema,
    /** Read before the answer is typed. */
    hint: localisedSchema.optional(),
    /** Characters, counted as HTML does: in UTF-16 code units. */
    longest: z.int().min(1).max(10_000),
    format: z.enum(formatNames).optional(),
    /** What the number counts, behind the field. @example 'm²' */
    unit: z.string().optional(),
    choices: z.array(choice).min(2).optional(),
    sentences,
  })
  .refine(({ type, choices }) => (type === 'choice') === (choices !== undefined), {
    path: ['choices'],
    error: 'a choice has choices, and nothing else has',
  })
  .refine(
    ({ choices = [] }) => new Set(choices.map(({ value }) => value)).size === choices.length,
    {
      path: ['choices'],
      error: 'each choice has a value of its own',
    },
  )
  .refine(({ type, format, sentences: said }) => !(format || type === 'email') || said.malformed, {
    path: ['sentences', 'malformed'],
    error: 'a field with a format says what to do when it is not kept',
  })
  .refine(
    ({ type, sentences: said }) =>
      ['choice', 'listing', 'search'].includes(type) || said['too-long'] !== undefined,
    { path: ['sentences', 'too-long'], error: 'says what to do when the text is too long' },
  );

export const boxSchema = z.strictObject({
  /** The activity that it is an agreement to. */
  activity: idSchema,
  /** By which way people are written to or called: a box speaks of one alone (FRM-06). Absent: it is no marketing. */
  channel: z.enum(['email', 'sms', 'phone']).optional(),
  /** What somebody agrees to, word for word: it is sent with the answer. `{company}` and `{brand}` are put in. */
  sentence: localisedSchema,
  /** The field without which the agreement cannot be used. @example 'phone' */
  needs: idSchema.optional(),
  /** Only for the terms of a service: nobody is answered without. FRM-03 allows no other. */
  required: z.literal(true).optional(),
  sentences,
});

const usedField = z.strictObject({
  /** Id in fields.yaml. */
  field: idSchema,
  required: z.literal(true).optional(),
  /** Said in place of the field’s own. */
  label: localisedSchema.optional(),
  hint: localisedSchema.optional(),
});

const group = z.strictObject({
  /** What the fields have in common; a form with one group needs none. */
  legend: localisedSchema.optional(),
  fields: z.array(usedField).min(1),
});

/** A sentence that a rule wants in the form. */
const notice = z.strictObject({
  /** @example 'FRM-11' */
  rule: z.string().regex(/^[A-Z]{2,3}-\d{2}$/),
  text: localisedSchema,
});

export const formSchema = z.strictObject({
  /** Goes up by one with each change of what is asked: pages that stand somewhere still send the one before. */
  version: z.int().min(1),
  /** Id in content/facts/activities.yaml: what the answers are for. */
  activity: idSchema,
  /** Address of its page in French; left out where it stands on the pages of what it is about. @example '/estimer/' */
  path: z
    .string()
    .regex(/^\/[a-z0-9-]+\/$/, 'expected an address such as /estimer/')
    .optional(),
  /** What its page fills in. */
  about: z.enum(['listing', 'search']).optional(),
  /** Whose question it is; every brand’s unless said. */
  audience: z.enum(['consumer', 'professional']).optional(),
  title: localisedSchema,
  /** Below the title: what happens with an answer. */
  lead: localisedSchema,
  /** In the description of its page. */
  description: localisedSchema,
  /** On the button: a verb. */
  button: localisedSchema,
  /** What comes next, once it was sent. */
  sent: z.strictObject({ title: localisedSchema, text: localisedSchema }),
  groups: z.array(group).min(1),
  /** Ids in boxes.yaml, in their order. */
  boxes: z.array(idSchema).default([]),
  /** One of these boxes must be ticked: without any, there is nothing to agree to. */
  needsOne: z.strictObject({ of: z.array(idSchema).min(2), sentence: localisedSchema }).optional(),
  notices: z.array(notice).default([]),
  /** A request about rights or a complaint has an answer due: the receipt says when. */
  due: z.enum(['rights', 'complaint']).optional(),
});

export type FieldDefinition = z.output<typeof fieldSchema>;
export type BoxDefinition = z.output<typeof boxSchema>;
export type FormDefinition = z.output<typeof formSchema>;

/** A field of a form, as it is asked there. */
export type Field = FieldDefinition & { name: string; required: boolean };
export type Box = BoxDefinition & { name: string };

/** A form with its fields and boxes put in. */
export type Form = Omit<FormDefinition, 'groups' | 'boxes'> & {
  id: string;
  groups: ReadonlyArray<{ legend?: FormDefinition['groups'][number]['legend']; fields: Field[] }>;
  boxes: Box[];
};

export function fieldsOf({ groups }: Pick<Form, 'groups'>): Field[] {
  return groups.flatMap(({ fields }) => fields);
}
