/** What is found out while the listings of a feed are put beside those of the import before. */
import type { PortfolioHead, Withdrawn } from '@agency/listings';
import type { Changes } from './changes.ts';

export interface Merged extends Pick<PortfolioHead, 'moved' | 'withdrawn'> {
  suspended: Withdrawn[];
  changes: Changes;
  /** Of each agency: how many listings it had on offer or in the feed, and how many of them the feed still has. */
  agencies: Map<string, { before: number; after: number }>;
}

export function emptyMerge(since: string | undefined): Merged {
  return {
    changes: { ...(since && { since }), added: [], changed: [], withdrawn: [], suspended: [] },
    moved: [],
    withdrawn: [],
    suspended: [],
    agencies: new Map(),
  };
}
