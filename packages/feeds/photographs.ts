/** Gives each listing the pictures of its record that could be had. */
import { formatListing, type Listing, type Photo } from '@agency/listings';
import type { TakenRecord } from './judge-record.ts';
import { isAddress } from './open/open-feed.ts';
import type { Pictures } from './open/picture.ts';
import type { PhotoSource } from './read/reader.ts';
import { formatReason } from './reasons.ts';
import type { Spool } from './spool.ts';
import type { Place } from './text-buffer.ts';

export type FoundPhoto = Pick<Photo, 'id' | 'width' | 'height'>;

/** Gets the pictures of a feed, and knows afterwards which ones there are. */
export interface PhotographTaker {
  /** Names of pictures at hand, in small letters: a record may mean them. */
  names?: ReadonlySet<string>;
  /** Hosts of our own network that it calls. */
  privateHosts?: ReadonlySet<string>;
  take(
    wanted: Iterable<PhotoSource & { reference: string }>,
    /** Folder of the pictures that came with the feed. */
    folder: string | undefined,
  ): Promise<void>;
  find(source: string): FoundPhoto | undefined;
}

interface Album {
  /** What a record may mean by the name of a file. */
  names: ReadonlySet<string>;
  /** Absent when nobody was asked for pictures. */
  find: PhotographTaker['find'] | undefined;
  /** Filled on the way: what became of those that have a name instead of an address. */
  named: Map<string, FoundPhoto>;
}

/** Pictures from everywhere: beside the feed, at hand, over the network, and of the time when this feed was first taken in. */
export function createAlbum(
  beside: Pictures | undefined,
  {
    photographs,
    knownPictures,
  }: {
    photographs?: PhotographTaker | undefined;
    knownPictures?: ReadonlyMap<string, FoundPhoto>;
  },
): Album {
  const names = [beside?.names, photographs?.names, knownPictures?.keys()];
  const named = new Map<string, FoundPhoto>();
  return {
    names: new Set(names.flatMap((each) => [...(each ?? [])])),
    named,
    find: photographs
      ? (source) => {
          const photo = photographs.find(source) ?? knownPictures?.get(source);
          if (photo && !isAddress(source)) named.set(source, photo);
          return photo;
        }
      : undefined,
  };
}

/** Every picture of every listing, in the order of the feed; one that two listings show comes twice. */
export function* listPictures(records: readonly TakenRecord[], spool: Spool) {
  for (const { place, photos, reference = '' } of records) {
    if (!place || !photos) continue;
    for (const photo of takePhotos(photos, spool)) yield { ...photo, reference };
  }
}

/**
 * The text of a listing, with the pictures that could be had; that some could not is told in the account.
 *
 * @param find Absent when nobody was asked for pictures.
 */
export function loadText(
  record: TakenRecord,
  spool: Spool,
  find: PhotographTaker['find'] | undefined,
): Buffer {
  if (!record.place) throw new Error('unreachable: only records with a listing are merged');
  const text = spool.take(record.place);
  if (!find || !record.photos) return text;
  const photos = takePhotos(record.photos, spool);
  const had = photos.flatMap(({ source, caption }) => {
    const photo = find(source);
    return photo ? [{ ...photo, ...(caption && { caption }) }] : [];
  });
  const lacking = photos.length - had.length;
  if (lacking > 0) {
    record.reasons.push(formatReason('photo-missing', { column: '', value: String(lacking) }));
  }
  const listing = JSON.parse(text.toString()) as Listing;
  return Buffer.from(formatListing({ ...listing, photos: had }));
}

function takePhotos(place: Place, spool: Spool): PhotoSource[] {
  return JSON.parse(spool.take(place).toString()) as PhotoSource[];
}
