/** What a visitor does with a favourite besides keeping it: writes a note to it, puts it side by side with others. */
import type { Changed, Which } from './change.ts';
import { longestNote, mostCompared, type KeptListing } from './kept.ts';
import { identityOf } from './parse.ts';
import { parseText } from './values.ts';

/** Writes the visitor's words to a favourite; with none they are taken back. What is not there stays so. */
export function setNote(
  favourites: readonly KeptListing[],
  which: Which,
  text: string,
  now: number,
): Changed<KeptListing[]> {
  const note = { text: parseText(text, longestNote) ?? '', at: now };
  return { state: replace(favourites, which, (each) => ({ ...each, note })) };
}

/**
 * Puts a favourite side by side with others, or takes it away. Full: as many stand there as have room.
 * @param canStand False: it is withdrawn, or of another site; it takes nobody's room.
 */
export function setCompared(
  favourites: readonly KeptListing[],
  which: Which,
  isCompared: boolean,
  canStand: (each: KeptListing) => boolean = () => true,
): Changed<KeptListing[]> {
  const identity = identityOf(which as KeptListing);
  const able = favourites.map((each) => (canStand(each) ? each : alone(each)));
  const others = able.filter((each) => each.compared && identityOf(each) !== identity);
  if (isCompared && others.length >= mostCompared) return { state: [...favourites], isFull: true };
  return {
    state: replace(able, which, (each) => ({
      ...alone(each),
      ...(isCompared && { compared: true }),
    })),
  };
}

/** Of more than have room side by side the first stay there. */
export function limitCompared(favourites: readonly KeptListing[]): KeptListing[] {
  let count = 0;
  return favourites.map((each) => {
    return each.compared && ++count > mostCompared ? alone(each) : each;
  });
}

/** No longer side by side with others. */
export function alone({ compared: _compared, ...each }: KeptListing): KeptListing {
  return each;
}

function replace(
  favourites: readonly KeptListing[],
  which: Which,
  change: (each: KeptListing) => KeptListing,
): KeptListing[] {
  const identity = identityOf(which as KeptListing);
  return favourites.map((each) => (identityOf(each) === identity ? change(each) : each));
}
