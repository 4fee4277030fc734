/** What is on offer today, of what a visitor keeps. */
import { purposes, purposeSlugs, type Purpose } from '@agency/listings/browser/vocabulary.ts';
import { parseAddress } from '../address.ts';
import type { SavedSearch } from '../device/kept.ts';
import type { Followed } from '../device/snapshot.ts';
import type { Today } from '../device/look.ts';
import { find } from '../find.ts';
import { followedOf } from '../follow-index.ts';
import type { Library } from './load.ts';

/** @param searches Those that will be asked: what they ask for may lie in parts of its own. */
export async function loadToday(
  library: Library,
  site: string,
  searches: readonly SavedSearch[],
): Promise<Today> {
  const { follow } = await library.follow();
  const asks = (pattern: RegExp) => searches.some(({ address }) => pattern.test(address));
  const index = await library.open({
    lists: asks(/[?&](atouts|activite)=/),
    text: asks(/[?&]texte=/),
  });
  const rows = new Map(follow.keys.map((key, row) => [key, row]));
  const search = (address: string) => {
    const [path = '', query = ''] = address.split('?');
    const purpose = purposeOfPath(path);
    if (!purpose) return undefined;
    const { search: asked } = parseAddress(new URLSearchParams(query), purpose);
    return Array.from(find(asked, index).rows, (row) => followedOf(row, follow, index));
  };
  const found = new Map<string, readonly Followed[] | undefined>(
    searches.filter((each) => each.site === site).map(({ address }) => [address, search(address)]),
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

/** @example purposeOfPath('/en/vente/') // 'sale' */
function purposeOfPath(path: string): Purpose | undefined {
  const parts = path.split('/');
  return purposes.find((purpose) => parts.includes(purposeSlugs[purpose]));
}
