/** Takes in what comes as a file or a link, and tells what became of it. */
import type { Words } from '@agency/ui';
import { readExport } from '../device/carry.ts';
import { takeIn } from '../device/merge.ts';
import { announce, store } from './kept-store.ts';
import { tellMerged } from './tell-merged.ts';

/** @param sites Ids of the brands whose listings may come in. */
export async function bring(text: string, sites: readonly string[], words: Words): Promise<Node[]> {
  const coming = readExport(text);
  if (!coming) return [new Text(words('space.import-bad'))];
  const { merged, outcomes } = await takeIn(store, coming, { sites, now: Date.now() });
  announce();
  return tellMerged(merged, outcomes, words);
}
