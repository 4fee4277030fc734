/** Names the format of an XML feed from its first elements, and opens it. */
import { readAc3, readIcs } from '../ac3/reader.ts';
import { readKyero } from '../kyero/reader.ts';
import type { FeedReader } from '../reader.ts';
import { readUbiflow } from '../ubiflow/reader.ts';

const openers = { ac3: readAc3, ics: readIcs, ubiflow: readUbiflow, kyero: readKyero } as const;

export type XmlFormatName = keyof typeof openers;

/** What stands before the root: declaration, comments, a DOCTYPE (which the reader refuses, once it knows whose feed it is). */
const prolog = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/gi;

/** @param head The first characters of the file, in whatever charset: names of elements are ASCII. */
export function sniffXml(head: string): XmlFormatName | undefined {
  const [root, child] = [...head.replace(prolog, '').matchAll(/<([a-z_][\w.-]*)/gi)].map(
    ([, name = '']) => name.toLowerCase(),
  );
  if (root === 'listepa') return 'ac3';
  if (root === 'transfert') return 'ics';
  if (root === 'client' || (root === 'flux' && child === 'client')) return 'ubiflow';
  return root === 'root' && /^(kyero|agent|property)$/.test(child ?? '') ? 'kyero' : undefined;
}

/** @param name How the feed is called in a message: its path, or an address without its secrets. */
export function openXml(file: string, format: XmlFormatName, name = file): FeedReader {
  return openers[format](file, name);
}
