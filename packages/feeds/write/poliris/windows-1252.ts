/** Text in the charset that French portals have read for twenty years; what it lacks is spelled otherwise. */
import { decodeRecord } from '../../charset.ts';

/** 0x80 to 0x9F, from our own reader's table; the five that it knows no sign for are never written. */
const upperHalf = decodeRecord(Buffer.from(Array.from({ length: 32 }, (_, at) => 0x80 + at))).text;

const bytes = new Map<string, number>([
  ...Array.from({ length: 0x100 }, (_, code) => [String.fromCharCode(code), code] as const).filter(
    ([, code]) => code < 0x80 || code > 0x9f,
  ),
  ...[...upperHalf]
    .map((sign, at) => [sign, 0x80 + at] as const)
    .filter(([sign]) => sign !== '\ufffd'),
]);

/** Signs that decomposition does not bring into the charset. */
const spellings: Readonly<Record<string, string>> = {
  '\t': ' ',  '\u2010': '-', '\u2011': '-', '\u2012': '–', '\u2015': '—', '\u2212': '–', '\u2032': '’', '\u2033': "''",
  '\u2000': '\u00a0', '\u2001': '\u00a0', '\u2002': '\u00a0', '\u2003': '\u00a0', '\u2007': '\u00a0', '\u2009': '\u00a0',
  '\u202f': '\u00a0', '\u2028': '\n', '\u2029': '\n', '≤': 'max. ', '≥': 'min. ', '→': '–', '✓': 'x', '★': '*', '●': '•', '■': '•',
}; // prettier-ignore

/** Nothing is seen of these: nobody needs to be told that they are gone. */
const invisible = /[\p{Cf}\p{Cc}\p{Cs}\ufe0f]/u;

/** Signs of the charset that anybody sees, and the line feed: all else is spelled. */
const outside = new RegExp(
  `[^\\n${[...bytes.keys()]
    .filter((sign) => !invisible.test(sign))
    .map((sign) => RegExp.escape(sign))
    .join('')}]`,
  'gu',
);

export interface Spelled {
  /** Holds only what `encodeWindows1252` can write, and no control character but the line feed. */
  text: string;
  /** What could not be spelled and is gone. */
  lost: string[];
}

export function spellForWindows1252(text: string): Spelled {
  const lost: string[] = [];
  const spelled = text.normalize('NFC').replace(outside, (sign) => {
    if (spellings[sign] !== undefined) return spellings[sign];
    if (invisible.test(sign)) return '';
    const bare = sign.normalize('NFKD').replace(/\p{M}/gu, '');
    if (bare !== '' && [...bare].every((part) => bytes.has(part))) return bare;
    lost.push(sign);
    return '';
  });
  return { text: spelled, lost };
}

/** Throws on a sign that the charset lacks: spell the text first. */
export function encodeWindows1252(text: string): Buffer {
  const latin = text.replace(/[\x80-\x9f]|[^\0-\xff]/g, (sign) => {
    const byte = bytes.get(sign);
    if (byte === undefined) throw new Error(`Windows-1252 has no "${sign}".`);
    return String.fromCharCode(byte);
  });
  return Buffer.from(latin, 'latin1');
}
