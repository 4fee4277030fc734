/** What became of an import, in words: how much of it is here now, and what was not taken, with the reason. */
import type { Words } from '@agency/ui';
import type { Dropped, Merged } from '../device/merge.ts';
import type { Outcome } from '../device/store.ts';
import { listOf, make } from './texts.ts';

export function tellMerged(
  { taken, already, notes, invalid, full, dropped }: Merged,
  outcomes: readonly Outcome[],
  words: Words,
): HTMLElement[] {
  const said = [words('space.import-done', { taken, already, invalid, full })];
  if (notes > 0) said.push(words.count('space.import-notes', notes));
  if (outcomes.some(({ kept }) => kept === 'page')) said.push(words('space.import-page'));
  const told: HTMLElement[] = [make('p', said.join(' '))];
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

function tellDropped({ chapter, place, what, why }: Dropped, words: Words): string {
  const name = what ?? words(`space.dropped-${chapter}`, { place });
  return words(`space.dropped-${why}`, { what: name });
}
