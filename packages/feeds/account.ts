/** Writes the account of an import into its run: for machines, for the agency, and for a replay. */
import { constants, copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Changes } from './changes.ts';
import type { TakenRecord } from './judge-record.ts';
import type { Ledger } from './ledger.ts';
import type { OpenedFeed } from './open/open-feed.ts';
import type { FoundPhoto } from './photographs.ts';
import type { Run } from './private-store.ts';
import { keepQuarantined } from './quarantine.ts';
import { formatReport } from './report/report.ts';
import { writeTable } from './report/table.ts';
import { jsonPieces, writePieces } from './write-pieces.ts';

/**
 * Brings the feed into the run and says where it is: from there it is read, so that what is kept is what was read, even
 * when somebody replaces the file meanwhile.
 */
export function keepFeed({ folder }: Run, { file, name }: OpenedFeed): string {
  const ending = [file, name].map(extname).find((each) => /^\.(csv|xml)$/i.test(each));
  const kept = join(folder, `feed${ending?.toLowerCase() ?? '.txt'}`);
  if (file.startsWith(folder + sep)) renameSync(file, kept);
  else copyFileSync(file, kept, constants.COPYFILE_FICLONE);
  return kept;
}

export function isKeptFeed(name: string): boolean {
  return name.startsWith('feed.');
}

interface Account {
  ledger: Ledger;
  changes: Changes;
  records: readonly TakenRecord[];
  /** Of the pictures that have a name instead of an address: what became of each. */
  pictures: ReadonlyMap<string, FoundPhoto>;
  brandNames: Readonly<Record<string, string>> | undefined;
}

export async function keepAccount(
  { folder }: Run,
  feed: string,
  { ledger, changes, records, pictures, brandNames }: Account,
): Promise<void> {
  keepQuarantined(
    join(folder, 'quarantine'),
    feed,
    records.filter(({ fate }) => fate === 'quarantined'),
  );
  const write = (name: string, pieces: Iterable<string>) => writePieces(join(folder, name), pieces);
  await write(changesName, jsonPieces(changes));
  await write('report.html', [formatReport(ledger, changes, { brandNames })]);
  await write('annonces-a-corriger.csv', writeTable(ledger, { brandNames }));
  if (pictures.size > 0) await write(picturesName, [JSON.stringify([...pictures])]);
  await write('ledger.json', jsonPieces(ledger));
}

const changesName = 'changes.json';
const picturesName = 'pictures.json';

/** Pictures of an earlier run by their names: a replay has them no more. */
export function loadPictures(folder: string): Map<string, FoundPhoto> {
  const file = join(folder, picturesName);
  if (!existsSync(file)) return new Map();
  return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, FoundPhoto][]);
}

/** What an import has changed. Absent where its account is not on this machine. */
export function loadChanges(folder: string): Changes | undefined {
  const file = join(folder, changesName);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Changes) : undefined;
}
