/** Keeps things and takes them back. For as long as the page is open, what is put back is what it was: with its note, in its place. */
import { add, remove, type Changed, type Which } from './change.ts';
import { alone } from './favourites.ts';
import {
  mostCompared,
  type Chapter,
  type Kept,
  type KeptListing,
  type SavedSearch,
} from './kept.ts';
import { identityOf } from './parse.ts';

type ListChapter = Exclude<Chapter, 'visit'>;
type Thing = KeptListing | SavedSearch;

export class Keeping {
  #taken = new Map<string, { thing: Thing; place: number }>();

  /** What is there already stays as it was, and comes first: what it is compared with is not today's. */
  keep<Name extends ListChapter>(
    name: Name,
    things: Kept[Name],
    thing: Kept[Name][number],
  ): Changed<Kept[Name]> {
    const identity = identityOf(thing);
    const known = (things as readonly Thing[]).find((each) => identityOf(each) === identity);
    if (known) return add(name, things, { ...thing, ...known });
    const taken = this.#taken.get(identity);
    const added = add(name, things, thing);
    if (!taken || added.isFull || added.isInvalid) return added;
    const state: Thing[] = [...things];
    state.splice(taken.place, 0, ifRoom(taken.thing, state));
    return { state: state as Kept[Name] };
  }

  takeBack<Name extends ListChapter>(
    things: Kept[Name],
    which: Which | Pick<SavedSearch, 'site' | 'address'>,
  ): Kept[Name] {
    const identity = identityOf(which as Thing);
    const all: readonly Thing[] = things;
    const place = all.findIndex((each) => identityOf(each) === identity);
    const thing = all[place];
    if (thing) this.#taken.set(identity, { thing, place });
    return remove<Name>(things, which);
  }

  /** When everything is erased, this is erased. */
  forget(): void {
    this.#taken.clear();
  }
}

/** Others may have taken its place side by side. */
function ifRoom(thing: Thing, others: readonly Thing[]): Thing {
  if (!('compared' in thing)) return thing;
  return others.filter((each) => 'compared' in each).length < mostCompared ? thing : alone(thing);
}
