/** Takes the last feed in again, with the quarantined records as they have been mended since. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { loadPortfolioHead } from '@agency/listings';
import { Problem } from '@agency/problem';
import { isKeptFeed, loadPictures } from './account.ts';
import type { Imported, ImportOptions } from './import-options.ts';
import { importFrom } from './import.ts';
import type { Ledger } from './ledger.ts';
import { carryValidators } from './open/validators.ts';
import { tidyStore } from './private-store.ts';
import { putBack } from './quarantine.ts';

/**
 * What was mended may be the importer (the same bytes are now understood) or a record, by hand, in the `quarantine`
 * folder of the run. Everything else of the feed stays as it was, so that nothing is withdrawn by a replay.
 */
export async function replayRun(options: ImportOptions): Promise<Imported> {
  const { into, store } = options;
  tidyStore(store);
  const head = loadPortfolioHead(into);
  const folder = head && join(store, head.run);
  const name = folder && existsSync(folder) && readdirSync(folder).find(isKeptFeed);
  if (!head || !folder || !name) {
    throw new Problem({
      what: head
        ? `The feed of the import of ${head.importedOn} is not in the private store.`
        : 'Nothing was imported yet: there is nothing to replay.',
      where: folder ?? store,
      fix: 'Take in the feed itself: pnpm listings <file>.',
    });
  }
  const { exportedOn } = head.feed;
  const imported = await importFrom(
    async (scratch) => {
      const mended = join(scratch, `mended${extname(name)}`);
      await putBack(join(folder, 'quarantine'), join(folder, name), mended);
      return {
        file: mended,
        name: nameOf(folder, name),
        exportedAt: undefined,
        pictures: undefined,
        close: () => undefined,
      };
    },
    { ...options, exportedOn, knownPictures: loadPictures(folder) },
  );
  if (!imported) throw new Error('unreachable: there is a feed');
  carryValidators(store, head.run, basename(imported.folder));
  return imported;
}

/** As it was called when it came in. */
function nameOf(folder: string, kept: string): string {
  const account = join(folder, 'ledger.json');
  if (!existsSync(account)) return kept;
  return (JSON.parse(readFileSync(account, 'utf8')) as Ledger).feed.file;
}
