/** What a table of ranks is: each rank of the format, and how its cell follows from a listing. */
import type { Listing, Photo } from '@agency/listings';
import type { Words } from '@agency/ui';
import type { Value } from './cell.ts';

/** What is the same on every row of an export. */
export interface Setting {
  /** The agency's id at the portal. */
  agencyId: string;
  /** The fee schedule, whole. */
  feesUrl: string;
  photoUrlOf: (photo: Photo) => string;
  /** In French, which is the language of the format. */
  words: Words;
}

export type Ranks = Readonly<Record<number, (listing: Listing, setting: Setting) => Value>>;
