/** Words that no page may say, in French or English. */
import type { Facts } from '@agency/facts';

export interface Phrase {
  /** The duty that they break. @example 'PRV-08' */
  duty: string;
  /** First day on which they are forbidden; that of the duty, unless it says so. */
  from?: string;
  /** For folded text: lower case, no accents, straight apostrophes. */
  patterns: readonly RegExp[];
  /** What makes them lawful, in the same paragraph. */
  unless?: RegExp;
  /** Why they are wrong: the end of a sentence that begins with them. @example 'nobody agrees by browsing' */
  what: string;
  fix: string;
}

/** Phrases that depend on who the company is. */
export type PhraseMaker = (facts: Facts, today: string) => Phrase[];
