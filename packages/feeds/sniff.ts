/** Names the format of a feed from its first bytes, or says why it is none that we read. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { Problem } from '@agency/problem';
import { decodeRecord } from './charset.ts';
import { readPoliris } from './read/poliris/reader.ts';
import { splitRecord } from './read/poliris/split.ts';
import { findVersion } from './read/poliris/version.ts';
import type { FeedReader } from './read/reader.ts';
import { openXml, sniffXml } from './read/xml/open.ts';

/** In the order of likelihood; the document knows only the first, other software writes the others. */
const separators = ['!#', ';', '|', '\t'];
/** A row that has fewer cells cannot hold a place, a price and a text (ranks 1 to 21). */
const fewestCells = 21;

/** @param name How the feed is called in a message: its path, or an address without its secrets. */
export function openReader(file: string, name: string): FeedReader {
  const { head, size } = loadHead(file);
  const refuse = (what: string, fix: string): never => {
    throw new Problem({ what, where: name, fix });
  };
  if (head.every((byte) => byte <= 0x20)) {
    return refuse(
      size === 0 ? 'The file is empty.' : 'The file holds only blanks.',
      'Ask for a new export. What is published stays as it is.',
    );
  }
  if (isUtf16(head)) {
    return refuse(
      'The file is encoded in UTF-16.',
      'Export it in Windows-1252 or UTF-8, as the format asks.',
    );
  }
  const text = head.toString('latin1').replace(/^ï»¿/, '').trimStart();
  if (/^<(!doctype\s+html|html)/i.test(text)) {
    return refuse(
      'This is a web page, probably the error message of a server.',
      'Open the file to read the message, then download the feed again.',
    );
  }
  if (text.startsWith('<')) {
    const format = sniffXml(text);
    if (format) return openXml(file, format, name);
    return refuse(
      `This XML is none that we read: it opens with ${show(text)}.`,
      'Give a feed of AC3 (LISTEPA or TRANSFERT), Ubiflow (client/annonce) or Kyero (root/property).',
    );
  }
  for (const separator of separators) {
    const cells = text.split(`"${separator}"`).length;
    const loose = text.split(new RegExp(`"\\s*${escape(separator)}\\s*"`)).length;
    if (Math.max(cells, loose) >= fewestCells) {
      const version = findVersion(splitRecord(decodeRecord(firstLine(head)).text, separator));
      return readPoliris(file, separator, version, name);
    }
  }
  return refuse(
    `No format was recognised: the file opens with ${show(text)}.`,
    'Give a Poliris export: quoted cells separated by !# and no header.',
  );
}

function show(text: string): string {
  return JSON.stringify(text.slice(0, 40).replace(/[^\x20-\x7e]/g, '?'));
}

function firstLine(head: Buffer): Buffer {
  const end = head.indexOf(0x0a);
  return end === -1 ? head : head.subarray(0, end);
}

function loadHead(file: string): { head: Buffer; size: number } {
  const { size } = statSync(file);
  const head = Buffer.alloc(Math.min(size, 1 << 16));
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, head, 0, head.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return { head, size };
}

/** By its mark, or by a zero in every second byte, which no text of ours has. */
function isUtf16(head: Buffer): boolean {
  if (head.length < 2) return false;
  const mark = head.readUInt16BE(0);
  if (mark === 0xfeff || mark === 0xfffe) return true;
  const sample = head.subarray(0, 200);
  return sample.filter((byte) => byte === 0).length > sample.length / 3;
}

function escape(text: string): string {
  return text.replace(/[|\\]/g, '\\$&');
}
