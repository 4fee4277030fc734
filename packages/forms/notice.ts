/** The notice beside a button, as it is proved to have been shown: its text and the fingerprint of that text. */
import { createHash } from 'node:crypto';

export interface Notice {
  /** @example 'contact.fr' */
  id: string;
  /** Paragraph by paragraph. */
  paragraphs: readonly string[];
  /** Of the words alone, with one space between them: what a page shows, whatever its markup. */
  sha256: string;
}

export function createNotice(id: string, paragraphs: readonly string[]): Notice {
  return { id, paragraphs, sha256: fingerprintOf(paragraphs.join(' ')) };
}

/** As packages/forms/browser works it out of the page. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex');
}
