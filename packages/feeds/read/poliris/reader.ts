/** Reads the Poliris CSV of SeLoger, 4.07 to 4.12, in every dialect that real software writes. */
import { crc32 } from 'node:zlib';
import { decodeRecord } from '../../charset.ts';
import { formatReason, isNamelessCode, type Cell, type QuarantineCode } from '../../reasons.ts';
import { endOfText } from '../../physical-lines.ts';
import { loadRecords, type RawRecord } from '../../records.ts';
import { buildListing } from '../listing/build.ts';
import type { FeedReader, PhotoSource, ReadContext, ReadRecord } from '../reader.ts';
import { listColumns, readRow, type FieldName, type Table } from '../row.ts';
import { completeRow } from './complete.ts';
import { table } from './fields.ts';
import { identify } from './identity.ts';
import { readPhotos } from './photos.ts';
import { idRank, isDoubtful, isRest, isShifted, isTorn, mayBePrivate } from './places.ts';
import { readPrivateRanks } from './private.ts';
import { knownRanks, splitRecord } from './split.ts';

/** Ranks 1 to 21 are the fewest that make a listing. */
const fewestCells = 21;
/** Long before a text of this length anything sensible has been said. */
const oversized = 20_000;

/** @param name How the feed is called in a message: its path, or an address without its secrets. */
export function readPoliris(
  file: string,
  separator: string,
  version: string,
  name = file,
): FeedReader {
  const cut = () => loadRecords(file, separator, name);
  return {
    format: `Poliris ${version}`,
    apart: { cut, separator },
    async *read(context) {
      for await (const raw of cut()) yield readRecord(raw, separator, context);
    },
    async *readPrivate(source) {
      for await (const { bytes } of cut()) {
        const cells = splitRecord(decodeRecord(bytes).text, separator);
        const named = identify(cells, source);
        if (named) yield { key: named.identity.key, ranks: readPrivateRanks(cells) };
      }
    },
  };
}

export function readRecord(raw: RawRecord, separator: string, context: ReadContext): ReadRecord {
  const { line, offset, bytes, usualCells } = raw;
  const { text, charset } = decodeRecord(bytes);
  const cells = splitRecord(text, separator);
  const doubtful = isDoubtful(cells, usualCells);
  const fault = raw.fault ?? findFault(cells, usualCells, doubtful);
  return {
    line,
    offset,
    length: bytes.length,
    charset,
    digest: `${cells.length} ${crc32(trim(bytes)).toString(36)}`,
    ...(fault ? refuse(fault, cells, context) : readCells(cells, context, doubtful)),
  };
}

/** Cells of which not all are in their places: the first ones are, and say whose listing of the time before is meant. */
function refuse(
  fault: QuarantineCode,
  cells: readonly string[],
  { source }: ReadContext,
): Pick<ReadRecord, 'identity' | 'photos' | 'reasons'> {
  // The last cell of a torn record is cut itself.
  const whole = cells.slice(0, fault === 'shifted-cells' ? idRank - 1 : -1);
  // What a torn record leaves behind begins with anything, a private text too.
  const isNamed = isNamelessCode(fault) && whole.length > 1 && !isRest(cells);
  const named = isNamed ? identify(whole, source) : undefined;
  return {
    ...(named && { identity: named.identity }),
    photos: [],
    reasons: [formatReason(fault)],
  };
}

/** Without the mark that a file may begin with, and the line end that only the last record may lack. */
function trim(bytes: Buffer): Buffer {
  return bytes.subarray(Math.max(0, bytes.indexOf(quote)), endOfText(bytes));
}

const quote = 0x22;

const columns = listColumns(table);
/** Where each stands in a record, from 0. */
const positions = columns.map(({ column }) => Number(column) - 1);

type Read = Pick<ReadRecord, 'identity' | 'hasTechnicalId' | 'listing' | 'photos' | 'reasons'>;

/**
 * One record of which the cells are in their places.
 *
 * @param doubtful Nothing proves that they are: what stands near a private rank is not told.
 */
export function readCells(cells: readonly string[], context: ReadContext, doubtful = false): Read {
  const cellAt = (column: string): Cell => {
    const rank = Number(column);
    const isPrivate = mayBePrivate(rank, doubtful);
    return { column, value: cells[rank - 1]?.trim(), isPrivate };
  };
  const named = identify(cells, context.source);
  if (!named) return { photos: [], reasons: [formatReason('no-id')] };
  const { identity, hasTechnicalId } = named;
  const reasons = hasTechnicalId ? [] : [formatReason('no-technical-id', { column: '175' })];
  const longest = cells.findIndex((cell) => cell.length > oversized);
  if (longest !== -1) {
    const cut = formatReason('oversized-text', cellAt(String(longest + 1)));
    return { identity, hasTechnicalId, photos: [], reasons: [...reasons, cut] };
  }

  const extra = cells.findIndex((cell, at) => at >= knownRanks && cell.trim() !== '');
  // What stands there is not told: of a column that nobody knows nobody knows whether it is private.
  if (extra !== -1) reasons.push(formatReason('extra-cells', { column: String(extra + 1) }));

  const tell = (code: Parameters<typeof formatReason>[0], column: string) =>
    void reasons.push(formatReason(code, cellAt(column)));
  const remark = (code: Parameters<typeof formatReason>[0], field: FieldName) =>
    tell(code, columnOf(field));
  const cellOf = (_: string, index: number) => cells[positions[index] ?? -1]?.trim() ?? '';
  const row = completeRow(readRow(columns, cellOf, remark), cells, context, (code, rank) =>
    tell(code, String(rank)),
  );
  const isRefused = reasons.some(({ weight }) => weight === 'quarantine');
  if (isRefused) return { identity, hasTechnicalId, photos: [], reasons };
  const { listing, fault } = buildListing(row, { ...context, identity, remark });
  if (fault) {
    remark(fault.code, fault.field);
    return { identity, hasTechnicalId, photos: [], reasons };
  }
  const photos: PhotoSource[] = readPhotos(cells, context, tell);
  return { identity, hasTechnicalId, listing, photos, reasons };
}

/** Fields that no single column holds, at the rank that one looks at first. */
const composed: Partial<Record<FieldName, string>> = {
  cell: '298',
  titleEn: '126',
  bodyEn: '127',
  mandateHeld: '112',
  feePercent: '15',
  tenantFees: '15',
};

export function columnOf(field: FieldName): string {
  return (table as Table)[field]?.column ?? composed[field] ?? '';
}

function findFault(
  cells: readonly string[],
  usualCells: number,
  doubtful: boolean,
): QuarantineCode | undefined {
  if (cells.every((cell) => cell.trim() === '')) return 'empty-row';
  if (cells.length < fewestCells) return 'too-few-cells';
  if (cells[4]?.trim() === 'CP' && cells[5]?.trim() === 'Ville') return 'header-row';
  if (isTorn(cells, usualCells)) return 'torn-record';
  const isMoved = (doubtful && isRest(cells)) || isShifted(cells, usualCells);
  return isMoved ? 'shifted-cells' : undefined;
}
