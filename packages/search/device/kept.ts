/**
 * What a visitor keeps on the device, and nowhere else: chapters, each under a key of its own, with its limit and how long
 * a thing is kept in it. What customises the page as its visitor asks needs no consent (loi n° 78-17, art. 82; CNIL,
 * guidelines 2020-091, § 49), and lives 13 months at most, whatever the visits meanwhile.
 */

/** What a card says of a listing in the words of a language. */
export interface Told {
  title: string;
  /** As it was written. */
  price: string;
}

/** A listing as it was last seen: enough to show it where it cannot be asked for, on a sister site or once withdrawn. */
export interface KeptListing extends Told {
  key: string;
  /** Id of the brand. */
  site: string;
  /** From the root of that site. It is of the page where it was kept, and so of the language of title and price. */
  path: string;
  /** In the other languages of that site; absent where it has none, or did not say so yet. */
  also?: Readonly<Record<string, Told>>;
  town: string;
  /** Euros; null where none was asked. */
  amount: number | null;
  photos: number;
  /** When it was kept, in milliseconds since 1970: from then on it lives. */
  at: number;
  note?: Note;
  /** One of those that stand side by side. */
  compared?: true;
  /** Amount and photographs as they were at the end of the last visit; absent: there is nothing to compare with. */
  before?: { amount: number | null; photos: number };
  /** When that visit ended (see visit.ts); absent: never looked at since it was kept. */
  since?: number;
}

/** The visitor's own words. Empty: they were taken back, which a device that still has them learns. */
export interface Note {
  text: string;
  /** When it was written: the newer of two stands. */
  at: number;
}

export interface SavedSearch {
  site: string;
  /** The visitor's words, or those of the criteria. */
  name: string;
  /** Path and query, as the search writes them: what tells two searches apart. */
  address: string;
  at: number;
  /** What it found the last time (see snapshot.ts); absent while it was never followed, or is too wide. */
  found?: string;
  /** What it had found at the end of the last visit. */
  before?: string;
  /** When that visit ended; absent: never looked at since it was kept. */
  since?: number;
}

/** A stay in one's space, and what is done on the site right after. */
export interface Visit {
  /** When something was last done. */
  at: number;
  /** When the visit before this one ended. */
  previous: number | null;
}

export interface Kept {
  favourites: KeptListing[];
  seen: KeptListing[];
  searches: SavedSearch[];
  visit: Visit;
}
export type Chapter = keyof Kept;

interface ChapterFacts {
  /** Name in the storage of the browser. */
  key: string;
  /** How many are kept. */
  most: number;
  /** What is done about one more: the oldest goes, or the visitor is asked to choose. */
  beyond: 'oldest-goes' | 'refused';
}

export const chapters: Readonly<Record<Chapter, ChapterFacts>> = {
  favourites: { key: 'espace.favoris', most: 200, beyond: 'refused' },
  seen: { key: 'espace.vus', most: 30, beyond: 'oldest-goes' },
  searches: { key: 'espace.recherches', most: 20, beyond: 'refused' },
  visit: { key: 'espace.visite', most: 1, beyond: 'oldest-goes' },
};

/** Which legal texts were read: kept by another package, erased with the rest. */
export const readTextsKey = 'textes.lus';

const day = 86_400_000;

/** Thirteen months, the shortest that they can be: from 1 February to 1 March of the next year. */
export const lifetime = 393 * day;

/** Side by side there is no room for more. */
export const mostCompared = 4;

/** Characters. */
export const longestNote = 500;

export function nothingKept(): Kept {
  return { favourites: [], seen: [], searches: [], visit: { at: 0, previous: null } };
}
