/** What becomes of each fact of a complement: taken, needless because the feed gives it, or of no use for this listing. */

/** Why a fact cannot be used. */
export type FaultKind =
  /** Of a chapter that this transaction does not have. */
  | 'elsewhere'
  /** What must stand beside it is nowhere. */
  | 'incomplete'
  /** The feed says the opposite. */
  | 'contradicted'
  /** The listing has no picture of this name. */
  | 'no-photo';

export interface Fault {
  /** @example 'rent.deposit' */
  path: string;
  kind: FaultKind;
}

export interface Account {
  /** Paths of the facts that now come from the complement. @example ['energy.cost'] */
  given: string[];
  /** Paths of facts that the feed gives itself: it prevails. */
  needless: string[];
  /** Facts that are left aside; `pnpm check` refuses them. */
  faults: Fault[];
}

export function openAccount(): Account {
  return { given: [], needless: [], faults: [] };
}

/** Facts as zod gives them: an absent key and one that is undefined are the same. */
export type Added<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** What the importer writes where a feed says nothing: an editor may know better. */
const silences: Readonly<Record<string, (value: unknown) => boolean>> = {
  'rent.furnished': (value) => value === false,
  'commercialRent.tax': (value) => value === 'TTC',
  'commercialRent.chargesIncluded': (value) => value === false,
  'business.activities': (value) => Array.isArray(value) && value.length === 0,
};

/** Fills what is absent, key by key; what is there stays. */
export function fill<T extends object>(
  chapter: string,
  own: T,
  added: Added<T>,
  account: Account,
): T {
  const filled = { ...own };
  for (const key of keysOf(added)) {
    const value = added[key];
    if (value === undefined) continue;
    const path = chapter ? `${chapter}.${String(key)}` : String(key);
    if (own[key] !== undefined && !silences[path]?.(own[key])) {
      account.needless.push(path);
      continue;
    }
    account.given.push(path);
    filled[key] = value;
  }
  return filled;
}

function keysOf<T extends object>(value: Added<T>): (keyof T)[] {
  return Object.keys(value) as (keyof T)[];
}
