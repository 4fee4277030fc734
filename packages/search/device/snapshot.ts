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
  morePhotos: { thing: Thing; more: number }[];
  /** Keys of those that are no longer there. */
  withdrawn: string[];
}

/** More cannot be followed exactly: the storage of a browser is small. */
export const mostFollowed = 2000;

/** Undefined: too many. @example writeSnapshot([{ key: 'k3f9x2q', amount: 312000, photos: 8 }]) // 'k3f9x2q6oqo:8' */
export function writeSnapshot(things: readonly Followed[]): string | undefined {
  if (things.length > mostFollowed) return undefined;
  return things
    .map(({ key, amount, photos }) => {
      // Cents are whole numbers, and shorter to the base of 36.
      const figure = amount === null ? '-' : Math.round(amount * 100).toString(36);
      return `${key}${figure}:${photos.toString(36)}`;
    })
    .join(',');
}

/** What is no snapshot is one of nothing. */
export function readSnapshot(text: string): Followed[] {
  return text.split(',').flatMap((part) => {
    const [, key, figure = '', photos = ''] =
      /^([a-z0-9]{7})(-|[a-z0-9]+):([a-z0-9]+)$/.exec(part) ?? [];
    if (!key) return [];
    return [
      {
        key,
        amount: figure === '-' ? null : parseInt(figure, 36) / 100,
        photos: parseInt(photos, 36),
      },
    ];
  });
}

export function compare<Thing extends Followed>(
  before: readonly Followed[],
  now: readonly Thing[],
): Changes<Thing> {
  const known = new Map(before.map((each) => [each.key, each]));
  const there = new Set(now.map(({ key }) => key));
  const changes: Changes<Thing> = {
    added: [],
    cheaper: [],
    dearer: [],
    morePhotos: [],
    withdrawn: [],
  };
  for (const thing of now) {
    const old = known.get(thing.key);
    if (!old) {
      changes.added.push(thing);
      continue;
    }
    const { amount: from } = old;
    const { amount: to } = thing;
    if (from !== null && to !== null && to < from) changes.cheaper.push({ thing, from, to });
    if (from !== null && to !== null && to > from) changes.dearer.push({ thing, from, to });
    if (thing.photos > old.photos)
      changes.morePhotos.push({ thing, more: thing.photos - old.photos });
  }
  changes.withdrawn = before.flatMap(({ key }) => (there.has(key) ? [] : key));
  return changes;
}
