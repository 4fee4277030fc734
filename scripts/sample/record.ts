/** One made-up listing as it is written down in `portfolio/`: what an agency types into its CRM. */
import { z } from 'zod';
import { dwellingKinds, energyLetters, kinds } from '@agency/listings';
import { featureRanks, heatings, kitchens } from './codes.ts';
import { settings, towns } from './towns.ts';

const euros = z.number().nonnegative();
const count = z.int().nonnegative();
const day = z.iso.date();
const keyOf = <Table extends object>(table: Table) =>
  z.enum(Object.keys(table) as (keyof Table & string)[]);

const text = z.strictObject({
  /** Rank 20 takes 64 characters. */
  title: z.string().max(64),
  /** Paragraphs, one a line: in YAML a folded text with an empty line between them. */
  body: z.string(),
});

/** `net` and payer `buyer` go together (SAL-03). Price or payer are absent only in `portfolio/refused.yaml`. */
const price = z.strictObject({
  price: euros.optional(),
  payer: z.enum(['buyer', 'seller']).optional(),
  net: euros.optional(),
  withoutTax: z.boolean().optional(),
});

/** Rent of a home, per month. Fees are computed: see `offer.ts`. */
const rent = z.strictObject({
  base: euros,
  charges: euros,
  /** A flat sum is lawful only for furnished homes (RNT-02). */
  chargesMode: z.enum(['flat', 'provision']).default('provision'),
  furnished: z.boolean().default(false),
  /** Months of base rent. */
  depositMonths: z.number().default(1),
  /** "Loyer de référence majoré", euros per m², in the communes with rent control (RNT-08). */
  reference: z.number().optional(),
});

/** Rent of business premises, per year, without VAT and charges. */
const lease = z.strictObject({
  yearly: euros,
  charges: euros,
  /** @example 'Bail commercial 3-6-9' */
  nature: z.string(),
  depositMonths: z.number().default(3),
  entryFee: euros.optional(),
  activities: z.array(z.string()).default([]),
});

const holiday = z.strictObject({
  lowWeek: euros,
  highWeek: euros,
  guests: count,
  doubleBeds: count,
  singleBeds: count.default(0),
});

const annuity = price.extend({
  lumpSum: euros,
  monthly: euros.optional(),
  ages: z.array(count).min(1).max(2),
  occupied: z.boolean(),
});

/** A business, or the right to a lease, changes hands. */
const transfer = price.extend({
  monthlyRent: euros,
  nature: z.string(),
  activities: z.array(z.string()),
  turnover: euros.optional(),
});

const offers = {
  sale: price,
  prestigeSale: price,
  rent,
  lease,
  holiday,
  annuity,
  businessTransfer: transfer,
  leaseTransfer: transfer,
} as const;

export const recordSchema = z
  .strictObject({
    /** Agency, underscore, number: the prefix says whose it is. @example 'EX41_1001' */
    reference: z.string().regex(/^EX4[123]_\d{4}$/),
    /** The last export that holds it; absent: the latest does. @example '2026-11-15' */
    until: day.optional(),
    kind: z.enum(kinds),
    /** Rank 181. @example 'maison basque' */
    subtype: z.string(),
    town: keyOf(towns),
    /** Rank 57, where it is not what the town is known for. */
    setting: z.enum(settings).optional(),
    district: z.string().optional(),
    ...z.strictObject(offers).partial().shape,
    /** m² that one lives or works in; of a plot alone, `land`. */
    area: z.number().positive().optional(),
    land: z.number().positive().optional(),
    livingRoom: z.number().positive().optional(),
    terraceArea: z.number().positive().optional(),
    balconyArea: z.number().positive().optional(),
    divisibleFrom: z.number().positive().optional(),
    rooms: count.optional(),
    bedrooms: count.optional(),
    bathrooms: count.optional(),
    showerRooms: count.optional(),
    toilets: count.optional(),
    /** 0 is the ground floor. */
    floor: z.int().optional(),
    /** Storeys of the building, ground floor included. */
    storeys: count,
    builtIn: z.int().optional(),
    heating: keyOf(heatings).optional(),
    kitchen: keyOf(kitchens).optional(),
    aspects: z.array(z.enum(['south', 'east', 'west', 'north'])).default([]),
    parkings: count.default(0),
    garages: count.default(0),
    features: z.array(keyOf(featureRanks)).default([]),
    copro: z.strictObject({ lots: count, charges: euros }).optional(),
    /** Letters of the certificate; both absent where none is due (DPE-06). */
    energy: z.enum(energyLetters).optional(),
    climate: z.enum(energyLetters).optional(),
    available: day.optional(),
    exclusive: z.boolean().default(false),
    highlighted: z.boolean().default(false),
    /** Page of a film or a virtual tour. Made up: nothing is there. */
    tour: z.url().optional(),
    fr: text,
    en: text,
  })
  .refine((record) => Object.keys(offers).filter((offer) => offer in record).length === 1, {
    message: `exactly one of ${Object.keys(offers).join(', ')} is needed`,
  });
export type SampleRecord = z.infer<typeof recordSchema>;

/** Homes owe energy costs and a few other lines that premises do not. */
export function isDwelling(record: SampleRecord): boolean {
  return dwellingKinds.includes(record.kind);
}
