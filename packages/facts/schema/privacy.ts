/** What is done with personal data, and by whom (GDPR art. 13, 28, 30). */
import { z } from 'zod';
import { daySchema, factSchema, provenance, localisedSchema } from './fact.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** ISO 8601, in one unit. @example 'P3Y' */
export const durationSchema = z
  .string()
  .regex(/^(P[1-9]\d*[YMD]|PT[1-9]\d*H)$/, 'a duration reads P3Y, P6M, P10D or PT72H');

/** What makes a transfer outside the EU lawful (GDPR art. 44 to 49). */
export const transferSchema = z.strictObject({
  country: localisedSchema,
  mechanism: z.enum(['adequacy', 'data-privacy-framework', 'standard-clauses']),
  /** What would replace the mechanism if it fell. */
  fallback: z.enum(['standard-clauses', 'end-of-transfer']),
  /** `verifiedOn` is the day on which somebody last saw that it holds; it is looked at again six months later. */
  ...provenance,
});

/** A firm that handles data for the company (GDPR art. 28). */
export const processorSchema = z
  .strictObject({
    id,
    role: z.enum(['hosting', 'crm', 'email', 'audience', 'forms']),
    /** Empty while the firm is not chosen. @example 'Hôte Exemple SAS' */
    name: factSchema(z.string().min(1)),
    /** Shown of the host, whose address and telephone the law wants (ML-03). */
    address: factSchema(z.string().min(1)).optional(),
    phone: factSchema(z.string().min(1)).optional(),
    purpose: localisedSchema,
    /** Where the data lie. @example { fr: 'France', en: 'France' } */
    location: factSchema(localisedSchema),
    /** Left out where there is none (rule PRV-14). */
    transfer: transferSchema.optional(),
    /** Day of the art. 28 contract. */
    contractSignedOn: factSchema(daySchema),
  })
  .refine(({ role, address, phone }) => role !== 'hosting' || (address && phone), {
    error: 'a host has the keys "address" and "phone", empty while they are not known (ML-03)',
  });
export type Processor = z.output<typeof processorSchema>;

/** What a form may ask for, once an activity says that it is collected. */
export const dataKinds = [
  'identity',
  'email',
  'phone',
  'postal-address',
  'message',
  'appointment',
  'listing',
  'search',
  'property',
  'project',
  'company',
  'file-reference',
  'right',
  'agreement',
] as const;
export type DataKind = (typeof dataKinds)[number];

/** What is collected, piece by piece: forms are held to it, and people read it as one sentence. */
const dataSchema = z
  .array(
    z.strictObject({
      /** `other`: collected without any form asking for it. */
      kind: z.enum([...dataKinds, 'other']),
      fr: z.string().min(1),
      en: z.string().min(1),
    }),
  )
  .min(1);

/** One processing activity: a row of the register and of the privacy page. */
export const activitySchema = z
  .strictObject({
    id,
    /** False while the service is not offered: then it is in the register and not on the page. */
    open: z.boolean(),
    purpose: localisedSchema,
    legalBasis: z.enum(['consent', 'contract', 'legal-obligation', 'legitimate-interest']),
    legitimateInterest: localisedSchema.optional(),
    /** Whose data. */
    subjects: localisedSchema,
    data: dataSchema,
    /** What happens without the data (GDPR art. 13(2)(e)). */
    mandatory: localisedSchema,
    /** Where data come from when the person did not give them (GDPR art. 14). */
    otherOrigin: localisedSchema.optional(),
    recipients: localisedSchema,
    /** Ids of processors. */
    processors: z.array(id),
    /** Ids of purposes of the registry of trackers: whose tools serve them is a recipient, and keeps what it learns as long as the registry says. */
    purposes: z.array(id).min(1).optional(),
    retention: z.strictObject({
      /** Left out where purposes are named, and only there. */
      duration: durationSchema.optional(),
      /** The constant that no duration may exceed. @example 'prospect-retention' */
      limit: id.optional(),
      startEvent: localisedSchema,
      action: z.enum(['erase', 'anonymise']),
    }),
    ...provenance,
  })
  .refine(
    ({ legalBasis, legitimateInterest }) =>
      (legalBasis === 'legitimate-interest') === (legitimateInterest !== undefined),
    {
      path: ['legitimateInterest'],
      error: 'the interest is told when it is the legal basis, and only then',
    },
  )
  .refine(({ purposes, retention }) => !retention.duration === !!purposes, {
    path: ['retention', 'duration'],
    error: 'a duration is told where no purposes are, whose vendors tell theirs',
  })
  .refine(({ retention: { duration, limit } }) => !duration || limit, {
    path: ['retention', 'limit'],
    error: 'a duration names the constant that it may not exceed',
  });
export type Activity = z.output<typeof activitySchema>;
