/** What is remembered of addresses from import to import: those that lead elsewhere now, and those that are no more. */
import { listingSlug, type Listing, type PortfolioHead, type Withdrawn } from '@agency/listings';
import { daysBetween } from '@agency/ui';
import type { Merged } from './merged.ts';

/** A listing that stays on the site: as it is, or its text. */
export interface Kept {
  key: string;
  listing: Listing | Buffer;
}

/** An address that is gone or has moved is remembered this long: search engines have forgotten it by then. */
const daysRemembered = 730;

export function createMemory(previous: PortfolioHead | undefined, today: string) {
  const { moved = [], withdrawn = [], suspended = [] } = previous ?? {};
  const movers = new Set(moved.map(({ key }) => key));
  const waiting = new Set(suspended.map(({ key }) => key));
  const kept = new Set<string>();
  /** Where those that have moved are now. */
  const slugs = new Map<string, string>();

  const isRecent = ({ on }: { on: string }) => daysBetween(on, today) <= daysRemembered;

  return {
    /** It was on the site, until its record could not be trusted any more. */
    wasSuspended: (key: string) => waiting.has(key),

    /** Passes on what is kept, and notes that it is. */
    *keep(entry: Kept | undefined): Generator<Listing | Buffer> {
      if (!entry) return;
      kept.add(entry.key);
      if (movers.has(entry.key)) slugs.set(entry.key, slugOf(entry.listing));
      yield entry.listing;
    },

    /**
     * Adds what is remembered of earlier imports to what this one found.
     *
     * @param distrusted Keys of which the feed holds a record that cannot be trusted.
     */
    close(merged: Merged, distrusted: ReadonlySet<string>): void {
      const lives = (key: string) => kept.has(key) || distrusted.has(key);
      for (const entry of suspended) {
        if (kept.has(entry.key)) continue;
        if (distrusted.has(entry.key)) {
          merged.suspended.push(entry);
          continue;
        }
        // It has left the feed while it was suspended.
        merged.changes.withdrawn.push({ key: entry.key, reference: entry.reference });
        merged.withdrawn.push({ ...entry, on: today });
      }
      merged.withdrawn.push(...withdrawn.filter((each) => !kept.has(each.key) && isRecent(each)));
      merged.withdrawn.sort(byKey);
      merged.suspended.sort(byKey);

      merged.moved.push(
        ...moved.filter(
          // An address that the listing has again leads nowhere else.
          ({ slug, key, on }) => lives(key) && isRecent({ on }) && slugs.get(key) !== slug,
        ),
      );
      merged.moved.sort((a, b) => byKey(a, b) || (a.slug < b.slug ? -1 : 1));
      merged.changes.withdrawn.sort(byKey);
    },
  };
}

function slugOf(listing: Listing | Buffer): string {
  return listingSlug(
    Buffer.isBuffer(listing) ? (JSON.parse(listing.toString()) as Listing) : listing,
  );
}

function byKey(a: Pick<Withdrawn, 'key'>, b: Pick<Withdrawn, 'key'>): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}
