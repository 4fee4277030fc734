/** The front matter of a text about a place: content/places/<slug>/<lang>[.<brand>].mdx */
import { z } from 'zod';

export const placeTextSchema = z.strictObject({
  /** Name of the town or district. @example 'Ascain' */
  title: z.string().min(1),
  /** One sentence, for lists and for search engines. */
  lead: z.string().min(1),
  /** The town whose listings are shown below the text, as the feed names it. @example 'Ascain' */
  town: z.string().min(1),
  /** Where the place stands among the others: small numbers first. */
  order: z.int(),
});
