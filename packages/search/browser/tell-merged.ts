/** What became of an import, in words: how much of it is here now, and what was not taken, with the reason. */
import type { Words } from '@agency/ui';
import { mergeCounts, type Dropped, type Merged } from '../device/merge.ts';
import type { Outcome } from '../device/store.ts';
import { listOf, make } from './texts.ts';

export function tellMerged(
  merged: Merged,
  outcomes: readonly Outcome[],
  words: Words,
): HTMLElement[] {
  const { dropped } = merged;
  const told: HTMLElement[] = [make('p', sayMerged(merged, outcomes, words))];
  if (dropped.length > 0) {
    const details = make('details', '');
    details.append(
      make('summary', words('space.dropped')),
      listOf(dropped.map((each) => make('span', tellDropped(each, words)))),
    );
    told.push(details);
  }
  return told;
}

/** A sentence for each number that is one. */
export function sayMerged(merged: Merged, outcomes: readonly Outcome[], words: Words): string {
  const said = mergeCounts
    .filter((each) => merged[each] > 0)
    .map((each) => words.count(`space.import-${each}`, merged[each]));
  if (said.length === 0) said.push(words('space.import-nothing'));
  const isTaken = merged.taken + merged.notes > 0;
  if (isTaken && outcomes.some(({ kept }) => kept === 'page'))
    said.push(words('space.import-page'));
  return said.join(' ');
}

function tellDropped({ chapter, place, what, why }: Dropped, words: Words): string {
  const name = what ?? words(`space.dropped-${chapter}`, { place });
  return words(`space.dropped-${why}`, { what: name });
}
