/** The offices that receive visitors and the people who work there (rules ML-09, ML-10). */
import { z } from 'zod';
import { factSchema, localisedSchema } from './fact.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case words joined by hyphens');

/** Made up to show the site. Real data leaves the key out; a release refuses it. */
const sample = z.literal(true).optional();

export const officeSchema = z.strictObject({
  /** What a brand's configuration names. @example 'bayonne' */
  id,
  sample,
  /** @example 'Agence des Arènes' */
  name: z.string().min(1),
  street: z.string().min(1),
  postcode: z.string().regex(/^\d{5}$/),
  town: z.string().min(1),
  /** Postcodes of the places around that it looks after. @example ['64240', '64250'] */
  serves: z.array(z.string().regex(/^\d{5}$/)).default([]),
  phone: z.string().min(1),
  email: z.email(),
  /** Who runs it: the id of a person. @example 'rosa-martin' */
  director: id,
  /** When one may knock. @example { fr: 'Du lundi au vendredi, 9 h – 18 h', en: 'Monday to Friday, 9 am – 6 pm' } */
  hours: localisedSchema,
  /** What an illustration of it shows. @example 'sea' */
  photoSetting: z.enum(['sea', 'town', 'country']),
});
export type Office = z.output<typeof officeSchema>;

/** ISO 639-1: Basque is eu. */
const spoken = z.enum(['fr', 'en', 'es', 'eu', 'de', 'it', 'pt', 'nl']);

export const personSchema = z
  .strictObject({
    id,
    sample,
    name: z.string().min(1),
    role: localisedSchema,
    /** The id of an office. @example 'bayonne' */
    office: id,
    languages: z.array(spoken).min(1),
    phone: z.string().min(1),
    email: z.email(),
    /** An independent agent is listed in a register of commercial agents and never called "agent immobilier". */
    status: z.enum(['employee', 'independent-agent']),
    /** City and number in that register. @example 'Bayonne 000 000 000' */
    rsac: factSchema(z.string().regex(/^\D+ \d{3} \d{3} \d{3}$/)).optional(),
    /** A sentence in which one recognises somebody. */
    introduction: localisedSchema,
  })
  .superRefine(({ status, rsac }, context) => {
    if ((status === 'independent-agent') === (rsac !== undefined)) return;
    const message =
      status === 'independent-agent'
        ? 'an independent agent has a key "rsac", empty while the number is not known'
        : 'only an independent agent has a key "rsac"';
    context.addIssue({ code: 'custom', path: ['status'], message });
  });
export type Person = z.output<typeof personSchema>;
