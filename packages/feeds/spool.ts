/** Keeps texts on disk until the last record of a feed was read: in memory there is only where they lie. */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { createTextBuffer, type Place } from './text-buffer.ts';

export interface Spool {
  /** Gives the place by which it is taken back. */
  put(text: string): Place;
  /** The same for texts that lie side by side already. */
  putBytes(bytes: Buffer): Place;
  take(place: Place): Buffer;
  remove(): void;
}

const writeAt = 1 << 20;

/** Everything at once and in order: what is read was written a moment ago and lies in memory still. */
export function createSpool(file: string): Spool {
  const descriptor = openSync(file, 'w+');
  const waiting = createTextBuffer(writeAt * 2);
  let written = 0;
  let removed = false;

  function flush(): void {
    write(waiting.bytes());
    waiting.clear();
  }
  function write(bytes: Buffer): void {
    for (let done = 0; done < bytes.length;) {
      done += writeSync(descriptor, bytes, done, bytes.length - done, written + done);
    }
    written += bytes.length;
  }

  return {
    put(text) {
      const { offset, length } = waiting.put(text);
      const place = { offset: written + offset, length };
      if (waiting.length > writeAt) flush();
      return place;
    },
    putBytes(bytes) {
      flush();
      const place = { offset: written, length: bytes.length };
      write(bytes);
      return place;
    },
    take({ offset, length }) {
      if (waiting.length > 0) flush();
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
