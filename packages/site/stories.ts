/** The longer texts that editors wrote about listings: in the language of the page, or else in French, which prevails. */
import {
  complementKey,
  type Complements,
  type ComplementText,
  type Named,
} from '@agency/complements';
import { micromark } from 'micromark';

export interface Story {
  /** @example 'fr' */
  language: string;
  /** Markdown. */
  text: string;
}

type FindStory = (listing: Named, language: string) => Story | undefined;

/**
 * Not a collection of Astro's: each of its texts is compiled into the bundle, and a bundle that changed renders every
 * page of every listing again.
 */
export function createStories(
  complements: Pick<Complements, 'find'>,
  texts: readonly ComplementText[],
): FindStory {
  const stories = new Map(
    texts
      // A complement may hold facts alone.
      .filter(({ body }) => body !== '')
      .map(({ name, language, body }) => [`${complementKey(name)} ${language}`, body]),
  );
  return (listing, language) => {
    const complement = complements.find(listing);
    if (!complement) return undefined;
    for (const each of new Set([language, 'fr'])) {
      const text = stories.get(`${complementKey(complement.name)} ${each}`);
      if (text !== undefined) return { language: each, text };
    }
    return undefined;
  };
}

/** As a check reads it: no HTML, no picture of another’s server, no code, whatever a preview is shown. */
const disable = { null: ['htmlFlow', 'htmlText', 'labelStartImage', 'codeIndented'] };

/** Writes Markdown as HTML. What the text says of HTML is shown as it is typed. */
export function writeStory(text: string): string {
  return micromark(text, { extensions: [{ disable }] });
}
