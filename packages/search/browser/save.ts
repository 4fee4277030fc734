/** Keeps a search on the device, with what it finds today: what is new is told from there. */
import { formatQuery } from '../address.ts';
import type { SavedSearch } from '../device/kept.ts';
import { writeSnapshot } from '../device/snapshot.ts';
import { tellOutcome } from '../device/tell-outcome.ts';
import type { Search } from '../criteria.ts';
import { find } from '../find.ts';
import { followedOf } from '../follow-index.ts';
import { nameOf } from './asked.ts';
import type { Asking } from './chosen.ts';
import { changeKept, goOnElsewhere, keeping } from './kept-store.ts';
import { needsOf, type Library } from './load.ts';

/** @returns The key of what is to be said. */
export async function saveSearch(
  { search, form, words }: Pick<Asking, 'search' | 'form' | 'words'>,
  library: Library,
  site: string,
): Promise<string> {
  void goOnElsewhere();
  // Without a connection it is kept all the same; what is new is then told from the next time on.
  const found = await snapshotOf(search, library).catch(() => undefined);
  const saved: SavedSearch = {
    site,
    name: nameOf(search, form, words).slice(0, 200),
    address: location.pathname + formatQuery(search),
    at: Date.now(),
    ...(found !== undefined && { found }),
  };
  const outcome = await changeKept('searches', (all) => keeping.keep('searches', all, saved));
  const told = tellOutcome(outcome);
  return told === 'full' ? 'space.searches-full' : `space.${told ?? 'saved'}`;
}

/** With all that it asks for: it may be saved before the page has found anything. */
async function snapshotOf(search: Search, library: Library): Promise<string | undefined> {
  const [index, { follow }] = await Promise.all([library.open(needsOf(search)), library.follow()]);
  const { rows } = find(search, index);
  return writeSnapshot(Array.from(rows, (row) => followedOf(row, follow, index)));
}
