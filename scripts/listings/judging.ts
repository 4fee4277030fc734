/** Who takes a listing, and what the law says of it: by the brands' configurations and the facts, on a day. */
import { loadFacts } from '@agency/facts';
import type { ImportOptions, Verdict } from '@agency/feeds';
import { takes, takesFrom, type Listing } from '@agency/listings';
import { chooseCircumstances, formatFix, judge } from '@agency/rules';
import type { Site } from '@agency/site';

/** All that a judging is made of, as it is sent to another thread. */
export interface JudgingData {
  /** Folder that holds content/. */
  root: string;
  takers: readonly Taker[];
  today: string;
}

/** What a brand takes, and for whom. */
export type Taker = Pick<Site, 'id' | 'audience' | 'listings'>;

/** The brands that take from a source. */
export function chooseTakers(sites: readonly Site[], source: string): Taker[] {
  return sites
    .filter(({ listings }) => listings.source === source && listings.take.length > 0)
    .map(({ id, audience, listings }) => ({ id, audience, listings }));
}

export interface Judging {
  judge: (listing: Listing) => Verdict[];
  /** Absent when no brand takes from the source at all: there is nobody to ask. */
  brandsOf?: NonNullable<ImportOptions['brandsOf']>;
}

export function createJudging({ root, takers, today }: JudgingData): Judging {
  const facts = loadFacts(root);
  const circumstances = {
    consumer: chooseCircumstances(facts, today, 'consumer'),
    professional: chooseCircumstances(facts, today, 'professional'),
  };
  const takersOf = (listing: Parameters<NonNullable<Judging['brandsOf']>>[0]) =>
    takers.filter(({ listings: { take } }) =>
      isWhole(listing) ? takes(listing, take) : takesFrom(listing.agency, take),
    );
  return {
    judge: (listing) => {
      const takers = takersOf(listing);
      // Shown to a consumer once, it is judged as a consumer's.
      const isTrade =
        takers.length > 0 && takers.every(({ audience }) => audience === 'professional');
      const found = judge(listing, circumstances[isTrade ? 'professional' : 'consumer']);
      // What is only good to know is told once for all listings, and needs no place.
      return found.map((finding) =>
        finding.severity === 'INFO' ? finding : { ...finding, fix: formatFix(finding) },
      );
    },
    ...(takers.length > 0 && { brandsOf: (listing) => takersOf(listing).map(({ id }) => id) }),
  };
}

function isWhole(listing: Partial<Listing>): listing is Listing {
  return listing.kind !== undefined;
}
