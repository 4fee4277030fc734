/** Who stands where in the report: listings by what they ask for, in an order in which somebody can work. */
import type { Ledger, LedgerEntry } from '../ledger.ts';
import { sortOfEntry } from './sort-of.ts';
import type { Sort } from './sorts.ts';

/** So many listings of a chapter are shown: a page of more is read by nobody, and the table holds them all. */
export const mostShown = 300;

export interface Chapter {
  sort: Sort;
  id: string;
  /** Of one brand together, by their references. */
  entries: readonly LedgerEntry[];
}

export interface Plan {
  chapters: readonly Chapter[];
  /** Where a listing stands on the page; undefined of one that is not shown. */
  anchorOf: (entry: LedgerEntry) => string | undefined;
  /** @example 'Villa Rosa' */
  brandName: (id: string) => string;
}

/** What is to be worked through, in this order, each with its anchor. */
const ids = {
  mend: 'incomprises',
  forbidden: 'retenues',
  confirm: 'a-confirmer',
  look: 'a-regarder',
} as const satisfies Partial<Record<Sort, string>>;
const worked = Object.keys(ids) as (keyof typeof ids)[];

export function planReport(
  { entries }: Pick<Ledger, 'entries'>,
  brandNames: Readonly<Record<string, string>>,
): Plan {
  const brandName = (id: string) => brandNames[id] ?? id;
  const bySort = Map.groupBy(entries, sortOfEntry);
  const chapters = worked.map((sort) => ({
    sort,
    id: ids[sort],
    entries: sortForWork(bySort.get(sort) ?? [], brandName),
  }));
  const anchors = new Map(
    chapters
      .flatMap((chapter) => chapter.entries.slice(0, mostShown))
      .map((entry, index) => [entry, `annonce-${index + 1}`]),
  );
  return { chapters, brandName, anchorOf: (entry) => anchors.get(entry) };
}

const { compare } = new Intl.Collator('fr', { numeric: true });

function sortForWork(entries: readonly LedgerEntry[], brandName: Plan['brandName']): LedgerEntry[] {
  return entries
    .map((entry) => ({
      entry,
      brands: entry.brands.map(brandName).join(),
      reference: entry.reference ?? '',
    }))
    .sort(
      (a, b) =>
        (a.brands === b.brands ? 0 : compare(a.brands, b.brands)) ||
        compare(a.reference, b.reference),
    )
    .map(({ entry }) => entry);
}
