/** Cuts an XML feed into records while it streams past: one record is held, never the file. */
import { isAscii, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream, readSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { Problem } from '@agency/problem';
import type { Charset } from '../../charset.ts';
import { agreesWith, decodeXml, findCut, judgeCharset } from './charset.ts';
import { findBadEntity } from './entity.ts';
import { refuseXml } from './limits.ts';
import { createCutter, type Cut, type Cutter, type CutterOptions } from './cutter.ts';
import { createPlaces } from './places.ts';
import type { XmlRecord } from './record.ts';

export interface CutOptions extends CutterOptions {
  /** Bytes that are read at once. */
  chunkSize?: number;
}

export async function* loadXmlRecords(
  file: string,
  options: CutOptions,
): AsyncGenerator<XmlRecord> {
  const { charset, mark } = await judgeCharset(file);
  const places = createPlaces(charset, mark);
  const cutter = createCutter(places, options);
  const handle = await open(file);
  try {
    for await (const { text, bytes } of decodedChunks(file, charset, mark, options.chunkSize)) {
      places.push(text, bytes);
      for (const cut of cutter.write(text)) {
        yield finish(handle, cut, charset, cutter.declared);
      }
    }
    cutter.end();
  } catch (problem) {
    throw (await explainEntity(handle, cutter, charset, options.name)) ?? problem;
  } finally {
    await handle.close();
  }
}

/** The parser loses its way behind a bare "&", the commonest accident. */
async function explainEntity(
  handle: FileHandle,
  { begin, mayBeEntity }: Cutter,
  charset: Charset,
  name: string,
): Promise<Problem | undefined> {
  const bad = mayBeEntity ? await findBadEntity(handle, begin, charset) : undefined;
  return (
    bad &&
    refuseXml(
      `The XML is not well-formed: "${bad.entity}" must be written "${bad.entity.replace('&', '&amp;')}", or stand in a CDATA section.`,
      `${name}:${bad.line}`,
    )
  );
}

/** The bytes are read again: the parser saw characters. */
function finish(
  handle: FileHandle,
  cut: Cut,
  charset: Charset,
  declared: string | undefined,
): XmlRecord {
  const bytes = Buffer.allocUnsafe(cut.length);
  // At once: some kilobytes that were read a moment ago, and forty thousand waits would cost more than the parsing.
  readSync(handle.fd, bytes, 0, cut.length, cut.offset);
  const own = isAscii(bytes) ? 'ascii' : charset;
  return {
    ...cut,
    charset: own,
    isDamaged: own === 'utf-8' && !isUtf8(bytes),
    digest: createHash('sha1').update(bytes).digest('base64'),
    ...(!agreesWith(declared, own) && { wrongCharset: declared ?? 'UTF-8' }),
  };
}

/** Cut between characters, so that each chunk can be decoded by itself. */
async function* decodedChunks(file: string, charset: Charset, mark: number, chunkSize = 1 << 16) {
  let rest = Buffer.alloc(0);
  const stream = createReadStream(file, { start: mark, highWaterMark: chunkSize });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const all = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = charset === 'utf-8' ? findCut(all) : all.length;
    rest = Buffer.from(all.subarray(end));
    yield* decodeXml(all.subarray(0, end), charset);
  }
}
