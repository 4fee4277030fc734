/** What the blocks of a text need. The page puts it into `Astro.locals.legal` before it renders the text. */
import type { Facts, Registry } from '@agency/facts';
import type { Words } from '@agency/ui';

export interface LegalContext {
  facts: Facts;
  /** What of the registry of trackers the brand uses. */
  registry: Registry;
  /** In the language of the page; the blocks speak from the topics `legal` and `fact`. */
  words: Words;
  brand: {
    id: string;
    name: string;
    /** @example 'villa-rosa.example' */
    domain: string;
    /** Ids of its offices. */
    offices: readonly string[];
    /** Who is named for its detailed map. Absent: it has none. */
    mapCredit?: string | undefined;
  };
  /** The day of the build. */
  today: string;
}

declare global {
  // Astro's own way to type `Astro.locals`.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace App {
    interface Locals {
      legal: LegalContext;
    }
  }
}
