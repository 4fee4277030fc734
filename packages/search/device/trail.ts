/**
 * What becomes of two tabs that write at once. A lock lets one after the other, but browsers pass on what is written
 * only after a while (whatwg/html#403): whoever comes next may not have seen it yet, and writes over it. So each
 * writing is marked, and names those that it builds upon: who does not find his mark puts back what he did.
 */
import { add, remove } from './change.ts';
import type { Chapter, Kept, KeptListing, SavedSearch } from './kept.ts';
import { identityOf } from './parse.ts';

type Thing = KeptListing | SavedSearch;

/** Marks that a document names: more are not written within the time after which one looks. */
const longestTrail = 40;

export function leaveMark(trail: readonly string[]): { mark: string; trail: string[] } {
  const mark = Math.random().toString(36).slice(2, 8);
  return { mark, trail: [mark, ...trail].slice(0, longestTrail) };
}

/** @returns How to do it again upon another state; undefined where the visitor did nothing to any of the things. */
export function redo<Name extends Chapter>(
  name: Name,
  before: Kept[Name],
  after: Kept[Name],
): ((state: Kept[Name]) => { state: Kept[Name] }) | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const list = name as Exclude<Chapter, 'visit'>;
  const added = without(after, before);
  const removed = without(before, after);
  if (added.length + removed.length === 0) return undefined;
  return (state) => {
    let things = state as Kept[typeof list];
    for (const thing of removed) things = remove<typeof list>(things, thing);
    // The first of them shall be the first again.
    for (const thing of [...added].reverse()) things = add(list, things, thing).state;
    return { state: things as Kept[Name] };
  };
}

/** With another note, or side by side, it is another one. What it costs today is no doing of the visitor. */
function without(things: readonly Thing[], others: readonly Thing[]): Thing[] {
  const markOf = (thing: Thing) => {
    const { note, compared } = thing as Partial<KeptListing>;
    return JSON.stringify([identityOf(thing), note, compared]);
  };
  const known = new Set(others.map(markOf));
  return things.filter((thing) => !known.has(markOf(thing)));
}
