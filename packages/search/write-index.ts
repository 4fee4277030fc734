/**
 * An index as the bytes that a visitor loads. They are packed here, because few hosts compress what they do not know:
 * raw deflate (RFC 1951), each kind of number in blocks of its own, since one code for all of them wastes a sixth.
 */
import { constants, deflateRawSync } from 'node:zlib';
import { ByteWriter } from './bytes.ts';
import {
  columnFacets,
  listFacets,
  type Column,
  type IndexFile,
  type List,
  type Lists,
} from './columns.ts';
import { figureNames } from './criteria.ts';
import { placesInTowns } from './districts.ts';
import { keyLength, type FollowIndex } from './follow-index.ts';
import { indexVersion } from './read-index.ts';

/** All but lists and words, which are files of their own. */
export function writeIndex(index: IndexFile): Buffer {
  const writer = open(index.size);
  for (const name of columnFacets) {
    const column = index.facets[name];
    writer.text(column.values.join('\n'));
    writeCodes(writer, name === 'district' ? placesInTowns(index.facets) : column);
  }
  for (const name of figureNames) {
    const column = index.figures[name];
    const scale = column.values.every(Number.isInteger) ? 1 : 100;
    writer.number(scale);
    writer.number(column.values.length);
    writer.ascending(column.values.map((value) => Math.round(value * scale)));
    writeCodes(writer, column);
  }
  for (const others of index.neighbours) {
    writer.number(others.length);
    writer.ascending(others);
  }
  writer.number(index.cards.length);
  writer.planes(index.cards, 4);
  return pack(writer);
}

export function writeLists(lists: Lists, size: number): Buffer {
  const writer = open(size);
  for (const name of listFacets) writeList(writer, lists[name]);
  return pack(writer);
}

export function writeTextIndex(list: List, size: number): Buffer {
  const writer = open(size);
  writeList(writer, list);
  return pack(writer);
}

export function writeFollowIndex({ keys, photos }: FollowIndex): Buffer {
  const writer = open(keys.length);
  for (let at = 0; at < keyLength; at++) {
    const signs = keys.map((key) => key.charCodeAt(at));
    writer.planes(signs, 1);
  }
  writer.planes(photos, 2);
  return pack(writer);
}

function open(size: number): ByteWriter {
  const writer = new ByteWriter();
  writer.number(indexVersion);
  writer.number(size);
  return writer;
}

function writeCodes(
  writer: ByteWriter,
  { values, codes }: Pick<Column<string | number>, 'codes'> & { values: { length: number } },
): void {
  // A column of which no listing has anything costs nothing.
  if (codes.every((code) => code === 0)) return writer.number(0);
  const width = values.length > 0xffff ? 4 : values.length > 0xff ? 2 : 1;
  writer.number(width);
  writer.planes(codes, width);
}

function writeList(writer: ByteWriter, { values, rows }: List): void {
  writer.text(values.join('\n'));
  for (const each of rows) {
    writer.number(each.length);
    writer.ascending(each);
  }
}

const strategies = [constants.Z_DEFAULT_STRATEGY, constants.Z_FILTERED, constants.Z_HUFFMAN_ONLY];

function pack(writer: ByteWriter): Buffer {
  const sections = writer.finish();
  return Buffer.concat(
    sections.map((section, index) => {
      // A flush ends at a whole byte and not the stream: the next section goes on from there.
      const finishFlush = index < sections.length - 1 ? constants.Z_SYNC_FLUSH : constants.Z_FINISH;
      const packed = strategies.map((strategy) =>
        deflateRawSync(section, { level: 9, memLevel: 9, strategy, finishFlush }),
      );
      return packed.reduce((best, each) => (each.length < best.length ? each : best));
    }),
  );
}
