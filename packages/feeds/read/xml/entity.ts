/** Finds the "&" that made a feed unreadable: the parser takes all up to the next ";" for its name, and tells a line far below. */
import type { FileHandle } from 'node:fs/promises';
import type { Charset } from '../../charset.ts';
import { decodeXml } from './charset.ts';
import { xmlLimits } from './limits.ts';

export interface BadEntity {
  line: number;
  /** @example '&' @example '&eacute;' */
  entity: string;
}

/** Sections in which "&" is itself, good references, and then any other. */
const references =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);|(&(?:[a-z]\w*;)?)/gi;

/** @param from Where the record begins in which the parser gave up. */
export async function findBadEntity(
  handle: FileHandle,
  from: { offset: number; line: number },
  charset: Charset,
): Promise<BadEntity | undefined> {
  const { size } = await handle.stat();
  const bytes = Buffer.alloc(Math.min(size - from.offset, xmlLimits.recordLength));
  await handle.read(bytes, 0, bytes.length, from.offset);
  const text = decodeXml(bytes, charset)
    .map((part) => part.text)
    .join('');
  const bad = [...text.matchAll(references)].find(([, entity]) => entity !== undefined);
  if (!bad) return undefined;
  const before = text.slice(0, bad.index).match(/\r\n|\r|\n/g)?.length ?? 0;
  return { line: from.line + before, entity: bad[1] ?? '&' };
}
