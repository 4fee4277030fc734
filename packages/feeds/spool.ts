/** Keeps texts on disk until the last record of a feed was read: in memory there is only where they lie. */
import { closeSync, openSync, readSync, rmSync, writevSync } from 'node:fs';

export interface Spool {
  /** Gives the place by which it is taken back. */
  put(bytes: Buffer): Place;
  take(place: Place): Buffer;
  remove(): void;
}

/** Bytes in the file. */
export interface Place {
  offset: number;
  length: number;
}

const writeAt = 1 << 20;

/** Everything at once and in order: what is read was written a moment ago and lies in memory still. */
export function createSpool(file: string): Spool {
  const descriptor = openSync(file, 'w+');
  let written = 0;
  let waiting: Buffer[] = [];
  let waitingLength = 0;
  let removed = false;

  function flush(): void {
    writevSync(descriptor, waiting, written);
    written += waitingLength;
    [waiting, waitingLength] = [[], 0];
  }

  return {
    put(bytes) {
      const place = { offset: written + waitingLength, length: bytes.length };
      waiting.push(bytes);
      waitingLength += bytes.length;
      if (waitingLength > writeAt) flush();
      return place;
    },
    take({ offset, length }) {
      if (waitingLength > 0) flush();
      const bytes = Buffer.allocUnsafe(length);
      readSync(descriptor, bytes, 0, length, offset);
      return bytes;
    },
    remove() {
      if (removed) return;
      removed = true;
      closeSync(descriptor);
      rmSync(file, { force: true });
    },
  };
}
