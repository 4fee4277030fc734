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
 * UTF-8, or else Windows-1252, of the whole file before its first record is decoded. One byte that is none of UTF-8 decides,
 * unless the file says that it is UTF-8 and most of its accents are: then the byte is an accident, and its record alone is
 * damaged. Text of Windows-1252 has next to no sequence that is UTF-8. ISO-8859-1 means Windows-1252 by the WHATWG Encoding
 * Standard.
 */
export async function judgeCharset(file: string): Promise<XmlCharset> {
  let rest = Buffer.alloc(0);
  let mark: number | undefined;
  let saysUtf8 = true;
  let [right, wrong] = [0, 0];
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    if (mark === undefined) {
      mark = bytes.subarray(0, 3).equals(utf8Mark) ? 3 : 0;
      saysUtf8 = isUtf8Name(findDeclared(bytes));
    }
    const end = findCut(bytes);
    const whole = bytes.subarray(0, end);
    rest = Buffer.from(bytes.subarray(end));
    if (isAscii(whole)) continue;
    const isRight = isUtf8(whole);
    if (!isRight && !saysUtf8) return { charset: 'windows-1252', mark };
    right += countLeads(whole);
    if (!isRight) wrong += parts(whole).filter(({ isDamaged }) => isDamaged).length;
  }
  wrong += rest.length;
  if (right + wrong === 0) return { charset: 'ascii', mark: mark ?? 0 };
  return { charset: right - wrong > wrong ? 'utf-8' : 'windows-1252', mark: mark ?? 0 };
}

/** Bytes that a sequence of several begins with, whether it is whole or not. */
function countLeads(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0xc2) count += 1;
  return count;
}

interface Part {
  text: string;
  /** How many bytes it was. */
  bytes: number;
  isDamaged: boolean;
}

/** Text between bytes that are none of UTF-8; each of these by itself, so that places in the file stay known. */
function parts(bytes: Buffer): Part[] {
  const found: Part[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) {
      found.push({
        text: bytes.toString('utf8', start, end),
        bytes: end - start,
        isDamaged: false,
      });
    }
  };
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 0) at += length;
    else {
      close(at);
      found.push({ text: '\ufffd', bytes: 1, isDamaged: true });
      start = at += 1;
    }
  }
  close(bytes.length);
  return found;
}

/** 0 where no sequence of UTF-8 begins. */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const end = at + length;
  return end <= bytes.length && isUtf8(bytes.subarray(at, end)) ? length : 0;
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

/** In as many pieces as it takes to know where each sign lies. */
export function decodeXml(bytes: Buffer, charset: Charset): { text: string; bytes: number }[] {
  if (charset === 'windows-1252') return [{ text: decodeWindows1252(bytes), bytes: bytes.length }];
  return isUtf8(bytes) ? [{ text: bytes.toString('utf8'), bytes: bytes.length }] : parts(bytes);
}

function findDeclared(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 200);
  return /<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/.exec(head)?.[1];
}

/** Without a declaration, XML means UTF-8. */
function isUtf8Name(declared = 'utf-8'): boolean {
  return /^utf-?8$/i.test(declared);
}

/** Whether a declaration tells the truth. */
export function agreesWith(declared: string | undefined, charset: Charset): boolean {
  if (charset === 'ascii') return true;
  const isLatin = /^(iso[-_]?8859[-_]?1|latin[-_]?1|(windows|cp)[-_]?1252)$/i.test(declared ?? '');
  return charset === 'utf-8' ? isUtf8Name(declared) : isLatin;
}
