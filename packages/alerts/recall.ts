/** What is remembered where nothing is yet: at the first run for a brand the news is what the last import has changed. */
import type { Changes } from '@agency/feeds';
import type { Listing } from '@agency/listings';
import { rememberOf, type Remembered } from './find-events.ts';

/**
 * @param changes Of the last import. Absent, or of a first import, of which nothing is news: all is as it always was.
 */
export function recall(offered: readonly Listing[], changes: Changes | undefined): Remembered[] {
  const isFirst = changes?.since === undefined;
  const added = new Set(isFirst ? [] : changes.added.map(({ key }) => key));
  const changed = new Map(isFirst ? [] : changes.changed.map((each) => [each.key, each]));
  return offered
    .filter(({ key }) => !added.has(key))
    .map((listing) => {
      const now = rememberOf(listing);
      const { price, what = [] } = changed.get(now.key) ?? {};
      return { ...now, ...(price && { amount: price.from }), closed: what.includes('state') };
    });
}
