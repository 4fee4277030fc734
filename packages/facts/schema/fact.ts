/** A fact of law or of the company: a value, where it comes from and the day on which somebody checked it. */
import { z } from 'zod';

export const daySchema = z.iso.date();

/** The same words for people, in each language of the sites. */
export const localisedSchema = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });
export type Localised = z.infer<typeof localisedSchema>;

/** Of an entry that is one fact as a whole. */
export const provenance = {
  /** What somebody would open to check it. @example 'Extrait Kbis du 3 novembre 2026' */
  source: z.string().min(1),
  /** The day on which somebody opened it; null until then. @example '2026-11-22' */
  verifiedOn: daySchema.nullable(),
};

export interface Fact<T> {
  /** Null while nobody knows. */
  value: T | null;
  source: string | null;
  verifiedOn: string | null;
}

const unknown: Fact<never> = { value: null, source: null, verifiedOn: null };

/** In YAML a fact that nobody knows yet is a key without a value (`siren:`). */
export function factSchema<T>(value: z.ZodType<T>) {
  const known: z.ZodType<Fact<T>> = z.strictObject({ value, ...provenance });
  return known.nullable().transform((fact): Fact<T> => fact ?? unknown);
}
