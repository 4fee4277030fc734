/** What a search found, as a short text to be kept; and what has changed from one to the next, exactly. */

/** Of a listing, what may change for the better. */
export interface Followed {
  key: string;
  /** Euros. */
  amount: number | null;
  photos: number;
}

export interface Changes<Thing extends Followed> {
  added: Thing[];
  cheaper: { thing: Thing; from: number; to: number }[];
  dearer: { thing: Thing; from: number; to: number }[];
  /** Counted: one that has taken the place of another is no change. */
  morePhotos: { thing: Thing; more: number }[];
}

/** Those that are no longer there: of some only a search knows nothing any more. */
export interface Departures {
  withdrawn: Followed[];
  /** Still on offer, as they are now. */
  offered: Followed[];
  /** Of those. */
  cheaper: Followed[];
  dearer: Followed[];
}

/** More cannot be followed exactly: the storage of a browser is small. */
export const mostFollowed = 2000;

/** Undefined: too many. @example writeSnapshot([{ key: 'k3f9x2q', amount: 312000, photos: 8 }]) // 'k3f9x2q6oqo:8' */
export function writeSnapshot(things: readonly Followed[]): string | undefined {
  if (things.length > mostFollowed) return undefined;
  return things
    .map(({ key, amount, photos }) => `${key}${writeAmount(amount)}:${photos.toString(36)}`)
    .join(',');
}

/** Euros to the base of 36, and their cents where there are any. @example writeAmount(980.5) // 'r8.50' */
function writeAmount(amount: number | null): string {
  if (amount === null) return '-';
  const cents = centsOf(amount);
  const euros = Math.floor(cents / 100).toString(36);
  return cents % 100 === 0 ? euros : `${euros}.${String(cents % 100).padStart(2, '0')}`;
}

/** What is no snapshot is one of nothing. */
export function readSnapshot(text: string): Followed[] {
  return text.split(',').flatMap((part) => {
    const [, key, euros = '', cents = '0', photos = ''] =
      /^([a-z0-9]{7})(-|[a-z0-9]{1,9})(?:\.(\d\d))?:([a-z0-9]{1,9})$/.exec(part) ?? [];
    if (!key) return [];
    const amount = euros === '-' ? null : (parseInt(euros, 36) * 100 + Number(cents)) / 100;
    return [{ key, amount, photos: parseInt(photos, 36) }];
  });
}

/** What is less than a cent is no change. */
function centsOf(amount: number): number {
  return Math.round(amount * 100);
}

export function compare<Thing extends Followed>(
  before: readonly Followed[],
  now: readonly Thing[],
): Changes<Thing> {
  const known = new Map(before.map((each) => [each.key, each]));
  const changes: Changes<Thing> = { added: [], cheaper: [], dearer: [], morePhotos: [] };
  for (const thing of now) {
    const old = known.get(thing.key);
    if (!old) {
      changes.added.push(thing);
      continue;
    }
    const { amount: from } = old;
    const { amount: to } = thing;
    if (from !== null && to !== null) {
      const more = centsOf(to) - centsOf(from);
      if (more < 0) changes.cheaper.push({ thing, from, to });
      if (more > 0) changes.dearer.push({ thing, from, to });
    }
    if (thing.photos > old.photos)
      changes.morePhotos.push({ thing, more: thing.photos - old.photos });
  }
  return changes;
}

/** @param listing What is on offer, whether it was found or not. */
export function departures(
  before: readonly Followed[],
  now: readonly Followed[],
  listing: (key: string) => Followed | undefined,
): Departures {
  const there = new Set(now.map(({ key }) => key));
  const gone = before.filter(({ key }) => !there.has(key));
  const offered = gone.flatMap(({ key }) => listing(key) ?? []);
  const { cheaper, dearer } = compare(gone, offered);
  return {
    withdrawn: gone.filter(({ key }) => !listing(key)),
    offered,
    cheaper: cheaper.map(({ thing }) => thing),
    dearer: dearer.map(({ thing }) => thing),
  };
}
