/** Tells where a character of the decoded text lies in the bytes of the file. */
import type { Charset } from '../../charset.ts';

interface Piece {
  text: string;
  /** Index of its first character in the whole text. */
  at: number;
  /** Offset of its first byte in the file. */
  byte: number;
}

export interface Places {
  push(text: string, bytes: number): void;
  byteOf(position: number): number;
  charAt(position: number): string;
  /** The "<" of the tag that the position lies in. */
  tagStart(position: number): number;
  /** How many characters were pushed. */
  readonly length: number;
}

/** No name of an element is longer. */
const kept = 1024;

/** Only the last pieces are remembered: those in which a tag can still begin. */
export function createPlaces(charset: Charset, firstByte: number): Places {
  const pieces: Piece[] = [];
  let length = 0;
  let nextByte = firstByte;
  const pieceOf = (position: number): Piece => {
    const piece = pieces.findLast(({ at }) => at <= position) ?? pieces[0];
    if (!piece) throw new RangeError(`No text was read at ${position}.`);
    return piece;
  };
  const charAt = (position: number) => {
    const { text, at } = pieceOf(position);
    return text.charAt(position - at);
  };
  return {
    get length() {
      return length;
    },
    push(text, bytes) {
      pieces.push({ text, at: length, byte: nextByte });
      length += text.length;
      nextByte += bytes;
      while ((pieces[1]?.at ?? Infinity) < length - kept - text.length) pieces.shift();
    },
    byteOf(position) {
      const { text, at, byte } = pieceOf(position);
      const before = position - at;
      return byte + (charset === 'utf-8' ? Buffer.byteLength(text.slice(0, before)) : before);
    },
    charAt,
    tagStart(position) {
      let start = position;
      while (start > 0 && charAt(start) !== '<') start -= 1;
      return start;
    },
  };
}
