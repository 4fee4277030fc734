/** The registry of trackers: why, by whom and what is stored, read or sent at the visitor's (LIL art. 82). */
import { z } from 'zod';
import { liesInArea } from './area.ts';
import { localisedSchema, provenance } from './fact.ts';
import { durationSchema, transferSchema } from './privacy.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** What a visitor is asked for, in one word and one sentence (CNIL recommendation 2020-092, § 2.1). */
export const purposeSchema = z.strictObject({
  /** @example 'audience' */
  id,
  /** As a banner lists it. @example { fr: 'Mesurer l’audience', en: 'Measuring the audience' } */
  name: localisedSchema,
  /** What is done, in a sentence. */
  explanation: localisedSchema,
});
export type Purpose = z.output<typeof purposeSchema>;

/** What a page asks of a host: each is a directive of the Content-Security-Policy. */
export const hostUses = ['script', 'connect', 'image', 'frame'] as const;

const hostSchema = z.strictObject({
  /** `{domain}` is that of the brand, `*.` any name beneath. @example '*.google-analytics.com' */
  host: z
    .string()
    .regex(/^(\*\.)?[a-z0-9.{}-]+$/, 'a host is a name without https:// and without a path'),
  uses: z.array(z.enum(hostUses)).min(1),
});

/** Whether it is a regular expression whose match holds one thing. */
function hasOneGroup(source: string): boolean {
  try {
    return new RegExp(`${source}|`).exec('')?.length === 2;
  } catch {
    return false;
  }
}

/** How its code reaches a page; each is a file of packages/consent/browser/vendors/, or a frame. */
const loading = z.discriminatedUnion('as', [
  /** Google’s tag, with Consent Mode v2. */
  z.strictObject({
    as: z.literal('google-tag'),
    /** Which of Google’s signals this consent grants. */
    signals: z
      .array(z.enum(['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage']))
      .min(1),
  }),
  /** One request a page, without cookie: the tracking interface of Matomo. */
  z.strictObject({ as: z.literal('matomo') }),
  /** A script of its own. `{account}` is that of the brand. */
  z.strictObject({ as: z.literal('script'), address: z.url() }),
  /** A page of its own within ours, behind a face that must be pressed. `{it}` is what it shows. */
  z.strictObject({
    as: z.literal('frame'),
    address: z.url(),
    /** What the addresses of its pages look like; the one group is `{it}`. @example '^https://ecran\\.example/film/(\\d+)$' */
    shows: z
      .string()
      .refine(hasOneGroup, 'expected an expression with one group, for what the address shows')
      .optional(),
  }),
]);

/** A firm whose tool runs in a page. */
export const vendorSchema = z
  .strictObject({
    /** @example 'google-analytics' */
    id,
    /** Its name, as visitors know it. */
    name: z.string().min(1),
    /** Its names are made up to show the site. A release refuses it. */
    sample: z.literal(true).optional(),
    /** The legal person that a visitor would write to, its country last, in French; left out where the tool is our own. @example 'Google Ireland Limited, Dublin, Irlande' */
    company: z.string().min(1).optional(),
    /** GDPR art. 4(7), 26 and 28. */
    role: z.enum(['own', 'processor', 'joint-controller', 'controller']),
    /** Id of a purpose. */
    purpose: id,
    /** Its own privacy page. */
    privacy: z.url(),
    loading,
    hosts: z.array(hostSchema).min(1),
    /** What an account looks like, where a brand needs one. @example '^G-[A-Z0-9]{6,12}$' */
    account: z.string().optional(),
    /** Left out only where its company lies in the European Economic Area and sends nothing beyond (PRV-14). */
    transfer: transferSchema.optional(),
    /** Why it needs no consent, and where that was assessed (CK-06); a visitor may object all the same. */
    exemption: z.strictObject({ reason: localisedSchema, assessment: z.url() }).optional(),
    /** How long what it learns is kept at its own. At most 25 months for an exempt one. @example 'P14M' */
    retention: durationSchema,
    /** Brands whose configuration uses it. */
    brands: z.array(id),
    ...provenance,
  })
  .refine(({ company, role }) => (role === 'own') === (company === undefined), {
    path: ['company'],
    error: 'a tool of our own has no company, any other has one',
  })
  .refine(
    ({ company, transfer }) =>
      company === undefined ||
      transfer !== undefined ||
      liesInArea(company.split(',').at(-1) ?? ''),
    {
      path: ['company'],
      error:
        'a company that does not end in a country of the European Economic Area has a "transfer" (PRV-14)',
    },
  )
  .refine(
    ({ exemption, hosts }) => !exemption || hosts.every(({ host }) => /\{domain\}$/.test(host)),
    {
      path: ['exemption'],
      error: 'only what lies on a host of our own needs no consent: end each host with {domain}',
    },
  );
export type Vendor = z.output<typeof vendorSchema>;

/** One thing stored, read or sent. Nothing is used that is not declared here. */
export const trackerSchema = z
  .strictObject({
    /** Its name; `*` stands for any signs. @example '_ga_*' */
    name: z
      .string()
      .regex(/^[^*]*\*?[^*]*$/, 'a name has one * at most')
      .min(1),
    /** Id of the vendor whose tool it is; left out where it is ours. */
    vendor: id.optional(),
    /** `request`: nothing is stored, but an address and a page are told to somebody. */
    storage: z.enum(['cookie', 'local-storage', 'session-storage', 'database', 'request']),
    /** Where it lies when that is not this site: whose cookie it is, or who is told. @example 'doubleclick.net' */
    host: z.string().min(1).optional(),
    purpose: localisedSchema,
    /** Longest life; left out where it ends with the visit. @example 'P6M' */
    lifetime: durationSchema.optional(),
    exempt: z.boolean(),
    /** Why no consent is needed (CK-06). */
    exemption: localisedSchema.optional(),
    /** Brands on which it lives; left out: all, or those of its vendor. */
    brands: z.array(id).optional(),
  })
  .refine(({ exempt, exemption }) => exempt === (exemption !== undefined), {
    path: ['exemption'],
    error: 'a reason is needed for an exempt tracker, and for no other',
  })
  .refine(({ storage, host }) => storage !== 'database' || host !== undefined, {
    path: ['storage'],
    error:
      'a database of this site would outlast a withdrawal: only one that lies elsewhere can be declared, with its host',
  })
  .refine(({ exempt, vendor }) => exempt || vendor !== undefined, {
    path: ['vendor'],
    error: 'what needs consent has a vendor: the banner names whose it is',
  });
export type Tracker = z.output<typeof trackerSchema>;

export const registrySchema = z.strictObject({
  purposes: z.array(purposeSchema),
  vendors: z.array(vendorSchema),
  trackers: z.array(trackerSchema),
});
export type Registry = z.output<typeof registrySchema>;
