/** What the law says on a day, as figures, and the consumer mediator (rules MED-01 to MED-06). */
import { z } from 'zod';
import { daySchema, factSchema, provenance, localisedSchema } from './fact.ts';
import { durationSchema } from './privacy.ts';

const figure = z.number().nonnegative();

/** Each unit → what its values look like. */
const units = {
  /** @example 'P3Y' */
  duration: durationSchema,
  'euros-per-square-metre': figure,
  'square-metres': figure,
  years: figure,
  /** Months of rent. */
  months: figure,
  /** Tax, per cent. */
  percent: figure,
  /** Primary energy for one of final energy. */
  factor: figure,
  /** A day that a text of law speaks of. */
  day: daySchema,
  /** A letter of the energy scale. */
  letter: z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G']),
  /** First figure above each of the letters A to F: kWh, or kg of CO₂ equivalent, per m² and year. */
  'letter-limits': z.array(figure).length(6),
  /** What the rules do while the law is not settled, or a duty that began on a day. One of `options`. */
  switch: z.string().min(1),
} as const;

/** A figure set by law or by an authority; one `id` may stand several times, its days one after another. */
export const constantSchema = z
  .strictObject({
    /** @example 'prospect-retention' */
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    meaning: localisedSchema,
    value: z.union([z.string(), z.number(), z.array(z.number())]),
    /**
     * What a duration is to a retention: the least that the law has data kept, or the most that it lets them be. Left out
     * where it is neither.
     */
    kind: z.enum(['floor', 'ceiling']).optional(),
    /** Of a floor, the ids of the activities that it binds, whatever limit they name. @example ['mandates'] */
    activities: z
      .array(z.string().regex(/^[a-z][a-z0-9-]*$/))
      .min(1)
      .optional(),
    unit: z.enum(Object.keys(units) as [keyof typeof units, ...(keyof typeof units)[]]),
    /** The words that a switch may take. @example ['off', 'warn', 'block'] */
    options: z.array(z.string().min(1)).min(2).optional(),
    /** First day on which it holds. */
    from: daySchema,
    /** First day on which it no longer holds. */
    to: daySchema.optional(),
    ...provenance,
  })
  .superRefine(({ value, unit, options, kind, activities, from, to }, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const [fault] = units[unit].safeParse(value).error?.issues ?? [];
    if (fault) say('value', `not of the unit "${unit}": ${fault.message}`);
    if (unit === 'switch' && !options?.includes(String(value))) {
      say('value', `a switch takes one of its options: ${(options ?? ['none given']).join(', ')}`);
    }
    if (unit !== 'switch' && options) say('options', 'only a switch has options');
    if (kind && unit !== 'duration') say('kind', 'only a duration is a floor or a ceiling');
    if ((kind === 'floor') !== (activities !== undefined)) {
      say('activities', 'a floor names the activities that it binds, and nothing else does');
    }
    if (to !== undefined && to <= from) say('to', `it ends after it begins, not on ${to}`);
  });
export type Constant = z.output<typeof constantSchema>;

export const mediatorSchema = z.strictObject({
  name: factSchema(z.string().min(1)),
  legalName: factSchema(z.string().min(1)),
  street: factSchema(z.string().min(1)),
  postcode: factSchema(z.string().regex(/^\d{5}$/)),
  town: factSchema(z.string().min(1)),
  website: factSchema(z.url()),
  /** Last day of the agency's agreement with it: without one the name may not be relied on. */
  agreementValidUntil: factSchema(daySchema),
  /** Strings that no page may show any more. @example ['1 rue de l’Ancienne-Poste'] */
  previousAddresses: z.array(z.string().min(1)),
});
export type Mediator = z.output<typeof mediatorSchema>;

/** Somebody a visitor may turn to beside us. */
export const authoritySchema = z.strictObject({
  /** @example 'cnil' */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: localisedSchema,
  address: z.string().min(1),
  /** The page where one writes to it. */
  website: z.url(),
  ...provenance,
});
export type Authority = z.output<typeof authoritySchema>;
