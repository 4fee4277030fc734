/** From the bytes of an index, unpacked, back to its columns. */
import { ByteReader } from './bytes.ts';
import {
  columnFacets,
  listFacets,
  type Column,
  type IndexFile,
  type List,
  type ListFacet,
  type Lists,
  type TextIndex,
} from './columns.ts';
import { figureNames } from './criteria.ts';
import { codesOfPlaces } from './districts.ts';

/** Of the layout of the bytes: a page that was left open while it changed loads itself again (`isRenewedAfter`). */
export const indexVersion = 1;

/** Called between the pieces of a long work: the browser lets the page breathe there. */
export type Pace = () => Promise<void>;

const withoutPause: Pace = () => Promise.resolve();

/** Rejects where the bytes are of another layout, or not whole. */
export async function readIndex(bytes: Uint8Array, pace: Pace = withoutPause): Promise<IndexFile> {
  const reader = new ByteReader(bytes);
  const size = readHead(reader);
  const facets = await readEach(columnFacets, pace, () => {
    const values = readLines(reader);
    return { values, codes: readCodes(reader, size) } satisfies Column<string>;
  });
  codesOfPlaces(facets);
  const figures = await readEach(figureNames, pace, () => {
    const scale = reader.number();
    const values = Array.from(reader.ascending(reader.number()), (value) => value / scale);
    return { values, codes: readCodes(reader, size) } satisfies Column<number>;
  });
  const neighbours = facets.town.values.map(() => [...reader.ascending(reader.number())]);
  const cards = reader.planes(new Uint32Array(reader.number()), 4);
  return { size, facets, figures, neighbours, cards };
}

/** @param size Of the index that they go with: lists of other listings are refused. */
export async function readLists(bytes: Uint8Array, size: number, pace?: Pace): Promise<Lists> {
  const reader = openPart(bytes, size);
  const lists: Partial<Record<ListFacet, List>> = {};
  for (const name of listFacets) lists[name] = await readList(reader, pace);
  return lists as Lists;
}

/** @param size Of the index that it goes with: words of other listings are refused. */
export async function readTextIndex(
  bytes: Uint8Array,
  size: number,
  pace?: Pace,
): Promise<TextIndex> {
  return readList(openPart(bytes, size), pace);
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

async function readEach<Name extends string, Value>(
  names: readonly Name[],
  pace: Pace,
  read: () => Value,
): Promise<Record<Name, Value>> {
  const values: Partial<Record<Name, Value>> = {};
  for (const name of names) {
    await pace();
    values[name] = read();
  }
  return values as Record<Name, Value>;
}

function readLines(reader: ByteReader): string[] {
  const text = reader.text();
  return text === '' ? [] : text.split('\n');
}

function readCodes(reader: ByteReader, size: number): Uint16Array | Uint32Array {
  const width = reader.number();
  return reader.planes(width > 2 ? new Uint32Array(size) : new Uint16Array(size), width);
}

async function readList(reader: ByteReader, pace: Pace = withoutPause): Promise<List> {
  const values = readLines(reader);
  const rows: Uint32Array[] = [];
  for (const _ of values) {
    await pace();
    rows.push(reader.ascending(reader.number()));
  }
  return { values, rows };
}
