/**
 * What is forgotten: a photograph that no listing shows, once no import has wanted it for ninety days. A listing that
 * comes back within that time, or a portfolio of the time before that is put back, has its pictures at once.
 */
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { photoFolder } from '@agency/listings';
import { daysBetween } from '@agency/ui';
import { recipe } from '../recipe.ts';
import type { Entry } from './entry.ts';
import { loadIndex, removeSegments, writeSegment } from './segments.ts';
import { listSets, markerOf } from './sets.ts';

/** At least: the day is noted now and then, so it may be some more. */
export const daysKept = 90;

/** An import that finds nothing new writes nothing; that somebody still wants a picture need not be known to the day. */
const daysBetweenNotes = 10;

/** Ids of all photographs that a listing shows, whatever its source; asked only when there is something to forget. */
export type ListShown = () => ReadonlySet<string>;

/** The entry with the day on which an import wanted it, or as it is where a day not long ago is noted. */
export function noteSeen(entry: Entry, today: string): Entry {
  return daysBetween(seenOn(entry), today) < daysBetweenNotes ? entry : { ...entry, seenOn: today };
}

/** What an address has led to until now: it has no name any more, and its ninety days all the same. */
export function replacedEntry(entry: Entry, today: string): Entry {
  return { ...entry, key: keyWithoutSource(entry.id), seenOn: today };
}

/** Whether a look at all portfolios may be worth its time. */
export function mayForget(
  entries: ReadonlyMap<string, Entry>,
  ids: ReadonlySet<string>,
  asOf: string,
): boolean {
  const named = new Set([...entries.values()].map(({ id }) => id));
  return !ids.isSubsetOf(named) || entries.values().some((entry) => isLongAgo(seenOn(entry), asOf));
}

/**
 * Returns how many photographs were removed, with what was remembered of their sources.
 *
 * @param asOf The day that counts as today.
 */
export async function forgetUnseen(
  folder: string,
  asOf: string,
  listShown: ListShown,
): Promise<number> {
  const index = join(folder, 'index');
  // Read anew: an import beside ours may have wanted one of them meanwhile.
  const { entries, segments } = await loadIndex(index);
  const seen = new Map<string, string>();
  for (const entry of entries.values()) {
    const day = seenOn(entry);
    if (day > (seen.get(entry.id) ?? '')) seen.set(entry.id, day);
  }
  const old: string[] = [];
  for (const id of await listSets(folder)) {
    const day = seen.get(id) ?? (await dayOfFiles(folder, id));
    if (day && isLongAgo(day, asOf)) old.push(id);
  }
  const shown = old.length > 0 ? listShown() : new Set<string>();
  const gone = old.filter((id) => !shown.has(id));
  for (const id of gone) {
    // The file that says that the folder is whole goes first.
    await rm(markerOf(folder, id), { force: true });
    await rm(join(folder, photoFolder(id)), { recursive: true, force: true });
  }
  const kept = [...entries.values()].flatMap((entry) => {
    if (!isLongAgo(seenOn(entry), asOf)) return entry;
    // Shown without being wanted: what was sold has no record, and a page for a year.
    return shown.has(entry.id) ? { ...entry, seenOn: asOf } : [];
  });
  const nameless = old.filter((id) => shown.has(id) && !seen.has(id));
  kept.push(...nameless.map((id) => namelessEntry(id, asOf)));
  if (old.length > 0 || kept.length < entries.size) {
    await writeSegment(index, kept);
    await removeSegments(index, segments);
  }
  return gone.length;
}

/** Of a photograph of which nobody knows where it came from, so that it is not looked at in each import. */
function namelessEntry(id: string, checkedOn: string): Entry {
  return { key: keyWithoutSource(id), checkedOn, recipe, size: 0, id };
}

function keyWithoutSource(id: string): string {
  return id.padEnd(32, '0');
}

function seenOn({ checkedOn, seenOn: noted = '' }: Entry): string {
  return noted > checkedOn ? noted : checkedOn;
}

function isLongAgo(day: string, asOf: string): boolean {
  return daysBetween(day, asOf) > daysKept + daysBetweenNotes;
}

/** Of photographs that the index knows nothing of: an import was killed, or somebody removed the index. */
async function dayOfFiles(folder: string, id: string): Promise<string | undefined> {
  for (const file of [markerOf(folder, id), join(folder, photoFolder(id))]) {
    const found = await stat(file).catch(() => undefined);
    if (found) return found.mtime.toISOString().slice(0, 10);
  }
  return undefined;
}
