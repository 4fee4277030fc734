/** Judges the charset of a whole XML file from its bytes; what its first line announces is only compared. */
import { isAscii, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { decodeWindows1252, type Charset } from '../../charset.ts';

export interface XmlCharset {
  charset: Charset;
  /** Bytes of the mark at the beginning: they are no text. */
  mark: number;
}

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Strict UTF-8, or else Windows-1252: one sequence that is not UTF-8 anywhere decides, so the whole file is looked at before
 * the first record is decoded. ISO-8859-1 means Windows-1252 by the WHATWG Encoding Standard.
 */
export async function judgeCharset(file: string): Promise<XmlCharset> {
  let rest = Buffer.alloc(0);
  let ascii = true;
  let mark: number | undefined;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    mark ??= bytes.subarray(0, 3).equals(utf8Mark) ? 3 : 0;
    const end = findCut(bytes);
    const whole = bytes.subarray(0, end);
    rest = Buffer.from(bytes.subarray(end));
    if (isAscii(whole)) continue;
    ascii = false;
    if (!isUtf8(whole)) return { charset: 'windows-1252', mark };
  }
  if (rest.length > 0) return { charset: 'windows-1252', mark: mark ?? 0 };
  return { charset: ascii ? 'ascii' : 'utf-8', mark: mark ?? 0 };
}

/** Where the last UTF-8 sequence begins that is not whole: a chunk may end within one. */
export function findCut(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

export function decodeXml(bytes: Buffer, charset: Charset): string {
  return charset === 'windows-1252' ? decodeWindows1252(bytes) : bytes.toString('utf8');
}

/** Whether a declaration tells the truth; without one, XML means UTF-8. */
export function agreesWith(declared: string | undefined, charset: Charset): boolean {
  if (charset === 'ascii') return true;
  const isLatin = /^(iso[-_]?8859[-_]?1|latin[-_]?1|(windows|cp)[-_]?1252)$/i.test(declared ?? '');
  const isUtf = /^utf-?8$/i.test(declared ?? 'utf-8');
  return charset === 'utf-8' ? isUtf : isLatin;
}
