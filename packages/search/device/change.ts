/** How what is kept changes: each from one state to the next, so that two tabs can do so one after the other. */
import { chapters, type Chapter, type Kept, type KeptListing, type SavedSearch } from './kept.ts';
import { identityOf, parseListing, parseSearch } from './parse.ts';

type ListChapter = Exclude<Chapter, 'visit'>;
type Thing = KeptListing | SavedSearch;
/** By what a listing is known again. */
export type Which = Pick<KeptListing, 'site' | 'key'>;

export interface Changed<State> {
  state: State;
  /** True: there was no room, and nothing was changed. */
  isFull?: boolean;
  /** True: it is nothing that could be read again, and nothing was changed. */
  isInvalid?: boolean;
}

/** The newest first. What is there already is put in its place, and lives no longer than before. */
export function add<Name extends ListChapter>(
  name: Name,
  things: Kept[Name],
  thing: Kept[Name][number],
): Changed<Kept[Name]> {
  if (!(name === 'searches' ? parseSearch(thing) : parseListing(thing)))
    return { state: things, isInvalid: true };
  const { most, beyond } = chapters[name];
  const identity = identityOf(thing);
  const all: readonly Thing[] = things;
  const known = all.find((each) => identityOf(each) === identity);
  const others = all.filter((each) => each !== known);
  if (!known && others.length >= most && beyond === 'refused')
    return { state: things, isFull: true };
  // Coming back does not prolong a life (CNIL): the day on which it was kept stays.
  const kept = known ? { ...known, ...thing, at: known.at } : thing;
  return { state: [kept, ...others].slice(0, most) as Kept[Name] };
}

export function remove<Name extends ListChapter>(
  things: Kept[Name],
  thing: Which | Pick<SavedSearch, 'site' | 'address'>,
): Kept[Name] {
  const identity = identityOf(thing as Thing);
  return (things as readonly Thing[]).filter((each) => identityOf(each) !== identity) as Kept[Name];
}
