/** What stands at the head of a legal text, and what of it is told before its day. */
import { z } from 'zod';
import { documents } from './documents.ts';
import { readHead } from './head.ts';
import { splitSource } from './scan.ts';

export const frontMatterSchema = z.strictObject({
  /** Heading of the page. @example 'Vos données personnelles' */
  title: z.string().min(1),
  /** What the page says, in a sentence: for search engines and lists. */
  description: z.string().min(1),
  /** In plain words, what changed since the version before. @example 'Le médiateur a déménagé.' */
  change: z.string().trim().min(1, 'must say in plain words what changes for the reader'),
  /** Whether a visitor must know of the change; a mended typo is not material. */
  material: z.boolean(),
  /** The day of the version before, of the same document; the first one has none. @example '2026-11-01' */
  replaces: z.iso.date().optional(),
  /** Not settled: on no page and announced nowhere, whatever its day. */
  draft: z.boolean().optional(),
  /** Of a translation: the fingerprint of the French text that it was last compared with. `check` tells it. */
  of: z.string().optional(),
  /** Why a text is kept that no longer applies; it then may report what is forbidden to say today. */
  archived: z.string().min(1).optional(),
});

/** Whether a visitor must know of what changed with a text. @param source The file. */
export function isMaterial(source: string): boolean {
  return readHead(splitSource(source).head)['material'] === true;
}

/** What may be told of a version before its day. */
export const announcementSchema = z.strictObject({
  document: z.enum(documents),
  /** The first day on which the version is in force. */
  day: z.iso.date(),
  /** What changes, in plain words. */
  change: z.strictObject({ fr: z.string(), en: z.string() }),
  material: z.boolean(),
});

export type Announcement = z.output<typeof announcementSchema>;
export type FrontMatter = z.output<typeof frontMatterSchema>;
