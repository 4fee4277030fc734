/** One wanted picture: known already, at hand, or asked of its server, in this order. */
import { daysBetween } from '@agency/ui';
import type { Admitter } from './admit.ts';
import { hostOf } from './fetch/addresses.ts';
import type { Hosts } from './fetch/hosts.ts';
import { fetchPicture, type FetchSession } from './fetch/picture.ts';
import { readLocalFile, type FindLocalFile, type LocalFile } from './local-files.ts';
import { recipe } from './recipe.ts';
import { PictureRefusal, refusals } from './refusals.ts';
import { fileNameOf, findAddress, isAddress, sourceKey } from './source.ts';
import type { Entry } from './store/entry.ts';
import { noteSeen, replacedEntry } from './store/forget.ts';
import type { PhotoStore } from './store/store.ts';

export type Outcome = { state: 'taken' | 'already' } | { state: 'missing'; reason: string };

interface Means {
  store: PhotoStore;
  today: string;
  recheckAfterDays: number;
  findFile: FindLocalFile;
  isAmbiguous: (source: string) => boolean;
  admitter: Admitter;
  hosts: Hosts;
  session: FetchSession;
}

export function createTaker(means: Means): (source: string) => Promise<Outcome> {
  const { store, today, recheckAfterDays, admitter, hosts, session } = means;

  /** What is known is used as it is, until the day on which the server is asked again. */
  function isDue({ checkedOn, refused }: Entry): boolean {
    const days = daysBetween(checkedOn, today);
    // Somebody may have mended the picture; if nobody has, the server says so in few bytes.
    return days >= (refused ? Math.min(1, recheckAfterDays) : recheckAfterDays);
  }

  function findKnown(key: string): Entry | undefined {
    const entry = store.known(key);
    const isUsable = entry && entry.recipe === recipe && (entry.refused || store.photoOf(entry));
    return isUsable ? entry : undefined;
  }

  async function keep(entry: Entry): Promise<Outcome> {
    await store.note(noteSeen(entry, today));
    return entry.refused ? { state: 'missing', reason: entry.refused } : { state: 'already' };
  }

  async function admit(
    before: Entry | undefined,
    bytes: Buffer,
    said: Pick<Entry, 'key' | 'etag' | 'lastModified' | 'modified'>,
    fallback?: Entry,
  ): Promise<Outcome> {
    const { id, photo, refused } = await admitter.admit(bytes);
    if (refused && fallback && !fallback.refused) return keep(fallback);
    if (before && !before.refused && before.id !== id) {
      await store.note(replacedEntry(before, today));
    }
    const { width, height } = photo ?? {};
    const entry = { ...said, checkedOn: today, recipe, size: bytes.length, id };
    await store.note({ ...entry, ...(refused ? { refused } : { width, height }) });
    if (refused) return { state: 'missing', reason: refused };
    return { state: before?.id === id ? 'already' : 'taken' };
  }

  async function takeFile(key: string, known: Entry | undefined, file: LocalFile, isUrl: boolean) {
    if (known?.modified === file.modified && known.size === file.size) {
      return keep(isUrl ? { ...known, checkedOn: today } : known);
    }
    const bytes = await readLocalFile(file, session.limits.maxBytes);
    return admit(known, bytes, { key, modified: file.modified });
  }

  async function takeAddress(address: URL, key: string, known: Entry | undefined) {
    try {
      const received = await hosts.visit(hostOf(address), () =>
        fetchPicture(address, key, known ?? {}, session),
      );
      if (!received.unchanged) {
        const { bytes, etag, lastModified } = received;
        // A server that spoils a picture under its old address does not take the good one from us.
        return await admit(known, bytes, { key, etag, lastModified }, known);
      }
      if (known) return await keep({ ...known, checkedOn: today });
      throw refusals.status(304);
    } catch (error) {
      // It was had once, and will be asked for again the next time.
      if (error instanceof PictureRefusal && known && !known.refused) return keep(known);
      throw error;
    }
  }

  async function take(source: string): Promise<Outcome> {
    const address = findAddress(source);
    if (!address && isAddress(source)) throw refusals.badAddress();
    const key = sourceKey(source);
    const known = findKnown(key);
    if (address && known && !isDue(known)) return keep(known);
    const name = fileNameOf(source);
    const file = means.isAmbiguous(source) ? undefined : await means.findFile(name);
    if (file) return takeFile(key, known, file, address !== undefined);
    if (!address) throw refusals.noFile();
    return takeAddress(address, key, known);
  }

  return async (source) => {
    try {
      return await take(source);
    } catch (error) {
      if (!(error instanceof PictureRefusal)) throw error;
      return { state: 'missing', reason: error.message };
    }
  };
}
