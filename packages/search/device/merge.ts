/** What comes from another device or a sister site is laid beside what is here. */
import { limitCompared } from './favourites.ts';
import { chapters, type Kept, type KeptListing, type SavedSearch } from './kept.ts';
import { identityOf, isAlive, parseListing, parseSearch } from './parse.ts';
import type { Outcome, Store } from './store.ts';
import { parseText } from './values.ts';
import { goOn, lastOf } from './visit.ts';

/** What one carries; visits stay where they are. */
export const carried = ['favourites', 'searches', 'seen'] as const;
export type Carried = (typeof carried)[number];

/**
 * `invalid`: it is none. `unknown-site`: of none of our brands. `outlived`: it was kept longer ago than anything may be
 * kept. `full`: there is no room.
 */
export const whys = ['invalid', 'unknown-site', 'outlived', 'full'] as const;
export type Why = (typeof whys)[number];

export interface Dropped {
  chapter: Carried;
  /** Where it stood there, from 1. */
  place: number;
  /** Its title or name, where it has one. */
  what?: string;
  why: Why;
}

/** How many were not taken, by the reason; the others have a name for what became of them. */
export interface Merged extends Record<Why, number> {
  /** How many are new here. */
  taken: number;
  already: number;
  /** Of those that were here already, how many came with a newer note. */
  notes: number;
  /** The first of those that were not taken, one by one. */
  dropped: Dropped[];
}

export interface House {
  /** Ids of the brands whose listings may come. */
  sites: readonly string[];
  /** What says that it is of later is of now. */
  now: number;
  /** End of the last visit here: what comes was not seen here before, and is compared from the next visit on. */
  since?: number;
}

type Thing = KeptListing | SavedSearch;
type Coming = Readonly<Record<string, unknown>>;

/** Things of a chapter of an import that are looked at. */
const mostLookedAt = 1000;
const mostDropped = 100;

/** What is counted, in the order in which it is told. */
export const mergeCounts = ['taken', 'already', 'notes', ...whys] as const;

export const nothingMerged: Merged = {
  ...{ taken: 0, already: 0, notes: 0, invalid: 0, 'unknown-site': 0, outlived: 0, full: 0 },
  dropped: [],
};

export function addUp(one: Merged, other: Merged): Merged {
  const sums = mergeCounts.map((each) => [each, one[each] + other[each]] as const);
  return {
    ...(Object.fromEntries(sums) as Record<(typeof mergeCounts)[number], number>),
    dropped: [...one.dropped, ...other.dropped].slice(0, mostDropped),
  };
}

/** Laid beside what the device keeps at that moment, whatever other tabs do. */
export async function takeIn(
  store: Store,
  coming: Coming,
  house: House,
): Promise<{ merged: Merged; outcomes: Outcome[] }> {
  let merged = nothingMerged;
  const outcomes: Outcome[] = [];
  // Of the visit that is under way, or of the one that begins when these are first looked at.
  const since = lastOf(goOn(store.read('visit'), house.now));
  for (const name of carried) {
    let of = nothingMerged;
    const outcome = await store.change(name, (here) => {
      const met = mergeChapter(name, here, coming, { ...house, since });
      of = met.merged;
      return { state: met.state };
    });
    merged = addUp(merged, of);
    outcomes.push(outcome);
  }
  return { merged, outcomes };
}

/** What is here stays while it lives; what comes is put behind it. Of two notes the newer stands. */
export function mergeChapter<Name extends Carried>(
  name: Name,
  here: Kept[Name],
  coming: Coming,
  { sites, now, since }: House,
): { state: Kept[Name]; merged: Merged } {
  const merged: Merged = { ...nothingMerged, dropped: [] };
  const living = (here as readonly Thing[]).filter((each) => isAlive(each, now));
  const things = new Map(living.map((each) => [identityOf(each), each]));
  const drop = (value: unknown, place: number, why: Why) => {
    merged[why]++;
    if (merged.dropped.length >= mostDropped) return;
    const what = nameOf(value);
    merged.dropped.push({ chapter: name, place: place + 1, ...(what && { what }), why });
  };
  const values = Array.isArray(coming[name]) ? (coming[name] as unknown[]) : [];
  for (const [place, value] of values.slice(0, mostLookedAt).entries()) {
    const thing = name === 'searches' ? parseSearch(value, now) : parseListing(value, now);
    const known = thing && things.get(identityOf(thing));
    if (!thing) drop(value, place, 'invalid');
    else if (!sites.includes(thing.site)) drop(value, place, 'unknown-site');
    else if (known) {
      merged.already++;
      if (!isAlive(thing, now) || !hasNewerNote(thing, known)) continue;
      merged.notes++;
      things.set(identityOf(thing), { ...known, note: thing.note });
    } else if (!isAlive(thing, now)) drop(value, place, 'outlived');
    else if (things.size >= chapters[name].most) drop(value, place, 'full');
    else {
      things.set(identityOf(thing), asNew(thing, name === 'seen' ? undefined : since));
      merged.taken++;
    }
  }
  merged.full += Math.max(0, values.length - mostLookedAt);
  const all = [...things.values()];
  const state = name === 'searches' ? all : limitCompared(all as KeptListing[]);
  return { state: state as Kept[Name], merged };
}

/** What the other device had seen of it is nothing to go by here. */
function asNew(thing: Thing, since: number | undefined): Thing {
  const { before: _before, since: _since, ...bare } = thing;
  if ('found' in bare) delete bare.found;
  return { ...bare, ...(since !== undefined && { since }) };
}

type Noted = KeptListing & Required<Pick<KeptListing, 'note'>>;

/** Of two of the same instant the longer, then the later in the alphabet: both devices choose the same. */
function hasNewerNote(thing: Thing, known: object): thing is Noted {
  const note = 'note' in thing ? thing.note : undefined;
  const old = (known as Partial<KeptListing>).note;
  if (!note || !old) return Boolean(note);
  if (note.at !== old.at) return note.at > old.at;
  const more = note.text.length - old.text.length;
  return more > 0 || (more === 0 && note.text > old.text);
}

function nameOf(value: unknown): string | undefined {
  const { title, name } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return parseText(title, 100) ?? parseText(name, 100);
}
