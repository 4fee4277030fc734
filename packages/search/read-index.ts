/** From the bytes of an index, unpacked, back to its columns. */
import { ByteReader } from './bytes.ts';
import {
  byName,
  columnFacets,
  listFacets,
  type Column,
  type IndexFile,
  type List,
  type Lists,
  type TextIndex,
} from './columns.ts';
import { figureNames } from './criteria.ts';
import { codesOfPlaces } from './districts.ts';

/** Of the layout of the bytes: a page that was left open while it changed loads itself again. */
export const indexVersion = 1;

/** Throws where the bytes are of another layout, or not whole. */
export function readIndex(bytes: Uint8Array): IndexFile {
  const reader = new ByteReader(bytes);
  const size = readHead(reader);
  const facets = byName(columnFacets, () => {
    const values = readLines(reader);
    return { values, codes: readCodes(reader, size) } satisfies Column<string>;
  });
  codesOfPlaces(facets);
  const figures = byName(figureNames, () => {
    const scale = reader.number();
    const values = Array.from(reader.ascending(reader.number()), (value) => value / scale);
    return { values, codes: readCodes(reader, size) } satisfies Column<number>;
  });
  const neighbours = facets.town.values.map(() => [...reader.ascending(reader.number())]);
  const cards = reader.planes(new Uint32Array(reader.number()), 4);
  return { size, facets, figures, neighbours, cards };
}

/** @param size Of the index that they go with: lists of other listings are refused. */
export function readLists(bytes: Uint8Array, size: number): Lists {
  const reader = openPart(bytes, size);
  return byName(listFacets, () => readList(reader));
}

/** @param size Of the index that it goes with: words of other listings are refused. */
export function readTextIndex(bytes: Uint8Array, size: number): TextIndex {
  return readList(openPart(bytes, size));
}

/** @throws RangeError where the part goes with another index. */
export function openPart(bytes: Uint8Array, size: number): ByteReader {
  const reader = new ByteReader(bytes);
  if (readHead(reader) !== size) throw new RangeError('The part is that of another index.');
  return reader;
}

function readHead(reader: ByteReader): number {
  if (reader.number() !== indexVersion) throw new RangeError('The index is of another layout.');
  return reader.number();
}

function readLines(reader: ByteReader): string[] {
  const text = reader.text();
  return text === '' ? [] : text.split('\n');
}

function readCodes(reader: ByteReader, size: number): Uint16Array | Uint32Array {
  const width = reader.number();
  return reader.planes(width > 2 ? new Uint32Array(size) : new Uint16Array(size), width);
}

function readList(reader: ByteReader): List {
  const values = readLines(reader);
  return { values, rows: values.map(() => reader.ascending(reader.number())) };
}
