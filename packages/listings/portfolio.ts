/** What an import leaves behind beside its listings: where they come from, what became of the records, what is no more. */
import { z } from 'zod';
import { kinds, states, transactions } from './vocabulary.ts';

const day = z.iso.date();
const count = z.int().nonnegative();

/** A listing that was on the site and is in no feed any more: its address answers 410 with what resembles it. */
export const withdrawnSchema = z.strictObject({
  key: z.string(),
  reference: z.string(),
  agency: z.string(),
  kind: z.enum(kinds),
  transaction: z.enum(transactions),
  prestige: z.boolean(),
  place: z.strictObject({ town: z.string(), postcode: z.string() }),
  /** The last state that was known: 'available' of one that simply left the feed. */
  state: z.enum(states),
  /** Day of the first import without it. */
  on: day,
});
export type Withdrawn = z.infer<typeof withdrawnSchema>;

/** records = published + withheldByStatus + withheldByRule + quarantined. */
export const countsSchema = z.strictObject({
  records: count,
  published: count,
  withheldByStatus: count,
  withheldByRule: count,
  quarantined: count,
});
export type Counts = z.infer<typeof countsSchema>;

export const portfolioHeadSchema = z.strictObject({
  /** Name of the feed. @example 'exemple' */
  source: z.string(),
  /** Day of the import, by which the records were judged. */
  importedOn: day,
  /** Folder of its account in the private store. @example '2026-11-22-2fd15ea8' */
  run: z.string(),
  feed: z.strictObject({
    /** @example 'Poliris 4.12' */
    format: z.string(),
    /** Of the bytes that were read. */
    sha256: z.string(),
    /** Day of the export itself, as the file or the server dates it. */
    exportedOn: day,
  }),
  counts: countsSchema,
  /** Why a much smaller feed was taken all the same. */
  acceptedShrink: z.string().optional(),
  /** Addresses of listings that have another one since their kind or town was changed: the part behind `/annonces/`. */
  moved: z.array(z.strictObject({ slug: z.string(), key: z.string(), on: day })),
  withdrawn: z.array(withdrawnSchema),
  /** Not on the site because their records cannot be trusted for now; absent when there is none. "on" is the day since. */
  suspended: z.array(withdrawnSchema).optional(),
});
export type PortfolioHead = z.infer<typeof portfolioHeadSchema>;
