/** An index as the bytes that a visitor loads. They are packed here, because few hosts compress what they do not know. */
import { gzipSync } from 'node:zlib';
import { ByteWriter } from './bytes.ts';
import { columnFacets, listFacets, type Column, type Index, type List } from './columns.ts';
import { figureNames } from './criteria.ts';
import { indexVersion } from './read-index.ts';

export interface IndexFile extends Index {
  /** Of each file of cards a 32-bit mark of what is on them: part of its address. */
  cards: Uint32Array;
}

export function writeIndex(index: IndexFile): Buffer {
  const writer = open(index.size);
  for (const name of columnFacets) {
    const column = index.facets[name];
    writer.text(column.values.join('\n'));
    writeCodes(writer, column);
  }
  for (const name of figureNames) {
    const column = index.figures[name];
    const scale = column.values.every(Number.isInteger) ? 1 : 100;
    writer.number(scale);
    writer.number(column.values.length);
    writer.ascending(column.values.map((value) => Math.round(value * scale)));
    writeCodes(writer, column);
  }
  for (const name of listFacets) writeList(writer, index.lists[name]);
  for (const others of index.neighbours) {
    writer.number(others.length);
    writer.ascending(others);
  }
  writer.number(index.cards.length);
  writer.planes(index.cards, 4);
  return pack(writer);
}

export function writeTextIndex(list: List, size: number): Buffer {
  const writer = open(size);
  writeList(writer, list);
  return pack(writer);
}

function open(size: number): ByteWriter {
  const writer = new ByteWriter();
  writer.number(indexVersion);
  writer.number(size);
  return writer;
}

function writeCodes(writer: ByteWriter, { values, codes }: Column<string | number>): void {
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

function pack(writer: ByteWriter): Buffer {
  return gzipSync(writer.finish(), { level: 9 });
}
