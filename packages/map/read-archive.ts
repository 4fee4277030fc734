/** Reads what a PMTiles archive says of itself: its header, and which layers its tiles have. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** @see https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
export interface Archive {
  /** By the numbers of the specification: 1 is MVT. */
  tileType: number;
  /** Of directories and metadata, and of tiles: 1 none, 2 gzip. */
  compressions: readonly [internal: number, tiles: number];
  /** West, south, east, north, in degrees. */
  bounds: readonly [number, number, number, number];
  /** Bytes that are missing at its end. */
  missing: number;
  /** Names of the layers of its vector tiles; none where the metadata cannot be read. */
  layers: readonly string[];
}

const headerLength = 127;

/** Undefined where the file does not begin as an archive of version 3. */
export function readArchive(file: string): Archive | undefined {
  const descriptor = openSync(file, 'r');
  try {
    const header = readBytes(descriptor, 0, headerLength);
    if (header.length < headerLength || header.toString('latin1', 0, 8) !== 'PMTiles\x03') {
      return undefined;
    }
    const long = (at: number) => Number(header.readBigUInt64LE(at));
    const degrees = (at: number) => header.readInt32LE(at) / 1e7;
    const compressions = [header.readUInt8(97), header.readUInt8(98)] as const;
    // Metadata, leaf directories, tiles: any may be the last.
    const ends = [8, 24, 40, 56].map((at) => long(at) + long(at + 8));
    return {
      tileType: header.readUInt8(99),
      compressions,
      bounds: [degrees(102), degrees(106), degrees(110), degrees(114)],
      missing: Math.max(0, Math.max(...ends) - fstatSync(descriptor).size),
      layers: readLayers(readBytes(descriptor, long(24), long(32)), compressions[0]),
    };
  } finally {
    closeSync(descriptor);
  }
}

/** As many as there are. */
function readBytes(descriptor: number, position: number, length: number): Buffer {
  const available = Math.max(0, fstatSync(descriptor).size - position);
  const bytes = Buffer.alloc(Math.min(length, available));
  return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, position));
}

function readLayers(metadata: Buffer, compression: number): string[] {
  try {
    const text = (compression === 2 ? gunzipSync(metadata) : metadata).toString();
    const { vector_layers: layers } = JSON.parse(text) as { vector_layers?: { id: string }[] };
    return (layers ?? []).map(({ id }) => id);
  } catch {
    return [];
  }
}
