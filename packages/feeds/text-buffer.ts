/** Texts side by side as UTF-8, each written where it stays: a buffer of its own for each would cost more than the text. */

/** Where a text lies, in bytes of a buffer or of a file. */
export interface Place {
  offset: number;
  length: number;
}

export interface TextBuffer {
  put(text: string): Place;
  /** Bytes written so far. */
  readonly length: number;
  /** All that was put, as a view that the next `put` may overwrite after `clear`. */
  bytes(): Buffer<ArrayBuffer>;
  clear(): void;
}

/** A unit of UTF-16 takes at most three bytes. */
const mostBytesAUnit = 3;

/** @param capacity Bytes at hand at the beginning; more are taken when they are needed. */
export function createTextBuffer(capacity: number): TextBuffer {
  let own = Buffer.allocUnsafeSlow(capacity);
  let length = 0;
  return {
    get length() {
      return length;
    },
    put(text) {
      const needed = length + text.length * mostBytesAUnit;
      if (needed > own.length) {
        const larger = Buffer.allocUnsafeSlow(Math.max(needed, own.length * 2));
        own.copy(larger, 0, 0, length);
        own = larger;
      }
      const place = { offset: length, length: own.write(text, length) };
      length += place.length;
      return place;
    },
    bytes: () => own.subarray(0, length),
    clear: () => void (length = 0),
  };
}
