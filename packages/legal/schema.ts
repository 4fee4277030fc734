/** What stands at the head of a legal text. */
import { z } from 'zod';

export const frontMatterSchema = z.strictObject({
  /** Heading of the page. @example 'Vos données personnelles' */
  title: z.string().min(1),
  /** What the page says, in a sentence: for search engines and lists. */
  description: z.string().min(1),
  /** In plain words, what changed since the version before. @example 'Le médiateur a déménagé.' */
  change: z.string().min(1),
  /** Whether a visitor must know of the change; a mended typo is not material. */
  material: z.boolean(),
  /** Why a text is kept that no longer applies; it then may report what is forbidden to say today. */
  archived: z.string().min(1).optional(),
});

/** Whether a visitor must know of what changed with a text. @param source The file. */
export function isMaterial(source: string): boolean {
  return /^material: true$/m.test(source);
}

export type FrontMatter = z.output<typeof frontMatterSchema>;
