/** Which photographs the imported listings show, whatever their source: these are never removed from the store. */
import { loadEachText, loadPortfolioHead } from '@agency/listings';
import { listSources, sourceFolder } from '@agency/site';

/** @param into Folder that was imported into, which may lie elsewhere. */
export function listPortfolioFolders(root: string, into: string): string[] {
  return [...new Set([...listSources(root).map((source) => sourceFolder(root, source)), into])];
}

export function listShownPhotographs(folders: readonly string[]): Set<string> {
  const shown = new Set<string>();
  for (const folder of folders) {
    for (const { text } of loadEachText(folder)) {
      for (const [, id = ''] of text.matchAll(/"id": "([0-9a-f]{24})"/g)) shown.add(id);
    }
  }
  return shown;
}

/**
 * The day that counts as today for what the store forgets. It stands still from the day on which a listing was
 * suspended: its photographs are in no portfolio until its record can be trusted again.
 */
export function dayOfForgetting(folders: readonly string[], today: string): string {
  const days = folders.flatMap((folder) =>
    (loadPortfolioHead(folder)?.suspended ?? []).map(({ on }) => on),
  );
  return [today, ...days].sort()[0] ?? today;
}
