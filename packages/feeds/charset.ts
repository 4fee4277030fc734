/** Decodes the bytes of one record: strict UTF-8, or else Windows-1252. */
import { isAscii, isUtf8 } from 'node:buffer';

export type Charset = 'ascii' | 'utf-8' | 'windows-1252';

/**
 * Windows-1252 from 0x80 to 0x9F. Our own table, since TextDecoder of some Node versions leaves these bytes as
 * control characters (€, ’ and œ are lost). The five bytes without a meaning become U+FFFD, which is told later.
 */
const upperHalf = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

export function decodeRecord(bytes: Buffer): { text: string; charset: Charset } {
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), charset: 'ascii' };
  if (isUtf8(bytes))
    return { text: bytes.toString('utf8').replace(/^\ufeff/, ''), charset: 'utf-8' };
  return { text: decodeWindows1252(bytes), charset: 'windows-1252' };
}

export function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (byte) => upperHalf.charAt(byte.charCodeAt(0) - 0x80));
}

/** One of them stands in every damaged text, and in few others: a search is far cheaper than the pattern. */
const suspects = ['\ufffd', 'Ã', 'Â', 'â€', 'â‚', 'Å“', 'Å’'];
const damage = /\ufffd|[ÃÂ][\u0080-\u00bf]|Ã[€-™ŒœŠšŽžŸƒˆ˜]|â[€‚]|Å[“’]/;

/** Text that was decoded in the wrong charset before it reached us: "Ã©" for "é", or bytes without a meaning. */
export function looksDamaged(text: string): boolean {
  return suspects.some((sign) => text.includes(sign)) && damage.test(text);
}
