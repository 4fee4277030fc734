/** Makes a cell of a value: the format has no escape, so what it cannot hold is written otherwise. */
import { spellForWindows1252 } from './windows-1252.ts';

export type Value = string | number | boolean | LongText | undefined;

/** A text that may be cut, and what must stand below it whole. */
export interface LongText {
  text: string;
  last: string;
}

const emptyLine = '<BR><BR>';

export interface Cell {
  text: string;
  /** What somebody should know of it, in French. */
  remarks: string[];
}

/** What a text rank takes. */
export interface TextLimits {
  /** Characters, `<BR>` counted; a text beyond is cut at a word, and that is told. */
  longest?: number;
  /** What names something elsewhere: cut or spelled otherwise it would name another, so its cell stays empty instead. */
  isWhole?: boolean;
  /** Whether line breaks may stand in it; elsewhere they become blanks. */
  lines?: boolean | undefined;
}

export function writeCell(value: Value, limits: TextLimits = {}): Cell {
  if (value === undefined) return { text: '', remarks: [] };
  if (typeof value === 'boolean') return { text: value ? 'OUI' : 'NON', remarks: [] };
  // Four decimals are more than any figure has; without them 0.1 + 0.2 would show how a computer reckons.
  if (typeof value === 'number') return { text: String(Number(value.toFixed(4))), remarks: [] };
  if (typeof value !== 'string') return writeLongText(value, limits);
  return limits.isWhole ? writeWhole(value, limits) : writeText(value, limits);
}

function writeWhole(value: string, limits: TextLimits): Cell {
  if (fits(value, limits)) return { text: inOneLine(value), remarks: [] };
  return { text: '', remarks: [`La valeur ${tellUnfit(limits)} : la cellule reste vide.`] };
}

/** True when a cell takes it as it is, but for blanks. */
export function fits(value: string, { longest = Infinity }: TextLimits): boolean {
  const plain = inOneLine(value);
  return plain.length <= longest && writeText(plain, {}).text === plain;
}

function inOneLine(value: string): string {
  return value.replace(/[\t\n\r ]+/g, ' ').trim();
}

/** What is wrong with a value that does not fit. */
export function tellUnfit({ longest }: TextLimits): string {
  return `ne tient pas dans la colonne (${longest} caractères au plus, et aucun que la norme remplace)`;
}

function writeLongText({ text, last }: LongText, { longest = Infinity, lines }: TextLimits): Cell {
  const end = writeText(last, { lines });
  const room = longest - end.text.length - emptyLine.length;
  const start = writeText(text, { lines, longest: room });
  return {
    text: [start.text, end.text].join(emptyLine),
    remarks: [...start.remarks, ...end.remarks],
  };
}

/**
 * Source: specification 4.12: no quote inside a value ("'" instead), no line break (`<BR>` instead, the only markup), no
 * separator. Angle brackets become single guillemets: no markup of a text reaches a portal.
 */
function writeText(value: string, { longest = Infinity, lines = false }: TextLimits): Cell {
  const { text: spelled, lost } = spellForWindows1252(value.replace(/\r\n?/g, '\n'));
  const plain = spelled
    .replace(lines ? /[\t ]+/g : /\s*\n\s*|[\t ]+/g, ' ')
    .replaceAll('"', "'")
    .replaceAll('!#', '! #')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .trim();
  const whole = disarm(plain).replace(/ *\n */g, '<BR>');
  const text = whole.length > longest ? cutAtWord(whole, longest) : whole;
  const remarks = [
    lost.length > 0 &&
      `Signes que le format ne connaît pas, retirés : ${[...new Set(lost)].join(' ')}`,
    text !== whole && `Texte coupé à ${longest} caractères.`,
  ].filter((remark) => typeof remark === 'string');
  return { text, remarks };
}

/**
 * A portal reads text, yet somebody may open the file in a spreadsheet, which runs what begins with = + - @ as a formula.
 * A spreadsheet does not know the separator "!#" and begins a cell at any comma or semicolon, so what stands there is
 * disarmed too. A hyphen becomes a dash, which reads the same; the others, which no advert begins with, get an apostrophe;
 * in an address the sign is encoded, so that it leads where it led. Numbers and telephones stay what they are: -1 is a
 * floor, -1,55 a longitude, and a spreadsheet reckons with nothing but figures in them.
 */
function disarm(text: string): string {
  if (harmless.test(text)) return text;
  const isAddress = /^https?:/i.test(text);
  return text.replace(/(^|[;,|])([-=+@])/g, (_, before: string, sign: string) => {
    if (isAddress) return `${before}%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
    return sign === '-' ? `${before}–` : `${before}'${sign}`;
  });
}

/** A decimal number; a telephone. */
const harmless = /^(?:[-+]?\d+(?:[.,]\d+)?|\+[\d\xa0 .()-]+)$/;

/** Leaves neither half a word nor half a break. */
function cutAtWord(text: string, longest: number): string {
  const head = text.slice(0, longest - 1).replace(/<[^>]*$/, '');
  const endsAtWord = /^(?: |<BR>)/.test(text.slice(head.length));
  const blank = Math.max(head.lastIndexOf(' '), head.lastIndexOf('<BR>'));
  const whole = !endsAtWord && blank > longest / 2 ? head.slice(0, blank) : head;
  return `${whole.replace(/(?:<BR>|[\s,;:–-])+$/, '')}…`;
}
