/** Numbers as bytes, laid out so that gzip finds what repeats: small ones short, and the bytes of one rank together. */

export class ByteWriter {
  #sections: number[][] = [];
  #bytes: number[] = [];

  /** A whole number from 0, seven bits a byte, the low ones first (LEB128). */
  number(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${value} is no count.`);
    let left = value;
    while (left >= 0x80) {
      this.#bytes.push((left % 0x80) | 0x80);
      left = Math.floor(left / 0x80);
    }
    this.#bytes.push(left);
  }

  /** Numbers that grow: each by its distance from the one before. */
  ascending(values: Iterable<number>): void {
    let last = 0;
    for (const value of values) {
      this.number(value - last);
      last = value;
    }
  }

  /** First the low byte of each, then the next one. */
  planes(values: ArrayLike<number>, width: number): void {
    for (let plane = 0; plane < width; plane++) {
      this.#section(values.length);
      for (let index = 0; index < values.length; index++) {
        this.#bytes.push(((values[index] ?? 0) >>> (8 * plane)) & 0xff);
      }
    }
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
  }

  /** In sections of numbers that are alike. */
  finish(): Uint8Array<ArrayBuffer>[] {
    this.#section(Infinity);
    return this.#sections.filter(({ length }) => length > 0).map((each) => Uint8Array.from(each));
  }

  /** A code of its own costs some 80 bytes: too much for a few numbers. */
  #section(coming: number): void {
    if (coming < 1000) return;
    this.#sections.push(this.#bytes);
    this.#bytes = [];
  }
}

/** Reads what a ByteWriter wrote. Throws a RangeError where bytes are missing. */
export class ByteReader {
  #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = this.#byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  ascending(count: number): Uint32Array {
    const values = new Uint32Array(count);
    let last = 0;
    for (let index = 0; index < count; index++) {
      // Most are near: of one byte.
      const byte = this.#bytes[this.#at] ?? 0x80;
      if (byte < 0x80) this.#at++;
      values[index] = last += byte < 0x80 ? byte : this.number();
    }
    return values;
  }

  planes<Values extends Uint16Array | Uint32Array>(values: Values, width: number): Values {
    const { length } = values;
    this.#want(length * width);
    for (let plane = 0; plane < width; plane++) {
      const bytes = this.#bytes.subarray(this.#at, (this.#at += length));
      const shift = 8 * plane;
      if (plane === 0) values.set(bytes);
      else {
        inPieces(length, (index, end) => {
          for (; index < end; index++) values[index]! |= bytes[index]! << shift;
        });
      }
    }
    return values;
  }

  text(): string {
    const length = this.number();
    this.#want(length);
    return new TextDecoder().decode(this.#bytes.subarray(this.#at, (this.#at += length)));
  }

  #byte(): number {
    this.#want(1);
    return this.#bytes[this.#at++]!;
  }

  #want(count: number): void {
    if (this.#at + count > this.#bytes.length) throw new RangeError('The index is cut off.');
  }
}

/** A long loop in short calls: browsers compile what is called again sooner than a loop that goes on. */
export function inPieces(length: number, work: (from: number, to: number) => void): void {
  for (let from = 0; from < length; from += 4096) work(from, Math.min(length, from + 4096));
}
