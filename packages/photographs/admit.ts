/** From bytes to a photograph in the store: encoded once, however many sources bring them. */
import { encodePicture } from './encode.ts';
import { PictureRefusal } from './refusals.ts';
import { photoId } from './source.ts';
import type { StoredPhoto } from './store/entry.ts';
import type { PhotoStore } from './store/store.ts';

export interface Admission {
  id: string;
  /** Absent when the bytes were refused. */
  photo?: StoredPhoto;
  /** Why, in French. */
  refused?: string;
}

export interface Admitter {
  admit(bytes: Buffer): Promise<Admission>;
  /** Photographs that were encoded. */
  readonly encoded: number;
  /** Bytes of their files. */
  readonly written: number;
  /** Bytes of pictures that were looked at. */
  readonly received: number;
}

/** @param encode Runs when there is a place: pictures are encoded side by side, one a core. */
export function createAdmitter(
  store: PhotoStore,
  { maxPixels, place }: { maxPixels: number; place: <T>(task: () => Promise<T>) => Promise<T> },
): Admitter {
  const underWay = new Map<string, Promise<Admission>>();
  let encoded = 0;
  let written = 0;
  let received = 0;

  async function settle(id: string, bytes: Buffer): Promise<Admission> {
    const photo = await store.photoWith(id);
    if (photo) return { id, photo };
    const refused = store.refusalOf(id);
    if (refused) return { id, refused };
    return place(async () => {
      try {
        const files = await encodePicture(bytes, maxPixels);
        encoded += 1;
        written += await store.put(id, files);
        return { id, photo: { id, width: files.width, height: files.height } };
      } catch (error) {
        if (!(error instanceof PictureRefusal)) throw error;
        return { id, refused: error.message };
      }
    });
  }

  return {
    admit(bytes) {
      const id = photoId(bytes);
      received += bytes.length;
      // The same picture under two addresses, both under way.
      const admission = underWay.get(id) ?? settle(id, bytes);
      underWay.set(id, admission);
      return admission.finally(() => underWay.delete(id));
    },
    get encoded() {
      return encoded;
    },
    get written() {
      return written;
    },
    get received() {
      return received;
    },
  };
}
