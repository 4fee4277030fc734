/** What is on offer today, of what a visitor keeps. */
import type { SavedSearch } from '../device/kept.ts';
import type { Followed } from '../device/snapshot.ts';
import type { Today } from '../device/look.ts';
import { find } from '../find.ts';
import { followedOf } from '../follow-index.ts';
import { languageOf } from './in-language.ts';
import { needsOf, type Library } from './load.ts';
import { searchAt } from './search-at.ts';

type Opening = Pick<Library, 'open' | 'follow'>;

/**
 * @param searches Those that will be asked: what they ask for may lie in parts of its own.
 * @param libraryIn Of the same listings, with the words of a language: those of a search are in the language of its address.
 */
export async function loadToday(
  library: Opening,
  libraryIn: (language: string) => Opening | undefined,
  site: string,
  searches: readonly SavedSearch[],
): Promise<Today> {
  const { index, follow } = await library.follow();
  const rows = new Map(follow.keys.map((key, row) => [key, row]));
  const answer = async (address: string): Promise<Followed[] | undefined> => {
    const search = searchAt(address);
    const needs = search && needsOf(search);
    const asked = needs?.text ? libraryIn(languageOf(address)) : library;
    if (!needs || !asked) return undefined;
    const found = find(search, await asked.open(needs));
    return Array.from(found.rows, (row) => followedOf(row, follow, index));
  };
  const found = new Map(
    await Promise.all(
      searches
        .filter((each) => each.site === site)
        .map(async ({ address }) => [address, await answer(address)] as const),
    ),
  );
  return {
    site,
    listing: (key) => {
      const row = rows.get(key);
      return row === undefined ? undefined : followedOf(row, follow, index);
    },
    search: (address) => found.get(address),
  };
}
