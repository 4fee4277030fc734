/** Reads the records of any XML format of listings. */
import type { Listing } from '@agency/listings';
import { looksDamaged } from '../../charset.ts';
import { detach } from '../../detach.ts';
import {
  formatReason,
  formatStatusReason,
  type QuarantineCode,
  type Reason,
  type WarningCode,
} from '../../reasons.ts';
import { createKey } from '../key.ts';
import { buildListing } from '../listing/build.ts';
import type { FeedReader, Identity, ReadContext, ReadRecord } from '../reader.ts';
import { readRow, type FieldName, type PartialRow } from '../row.ts';
import { createCells, type Cells } from './cells.ts';
import { loadXmlRecords } from './cut.ts';
import type { Tell, XmlFormat } from './format.ts';
import { readPhotos } from './photos.ts';
import type { XmlRecord } from './record.ts';

/** @param name How the feed is called in a message: its path, or an address without its secrets. */
export function readXml(file: string, format: XmlFormat, name = file): FeedReader {
  return {
    format: format.name,
    reusesReferences: format.identity.isReferenceReused ?? false,
    async *read(context) {
      for await (const record of loadXmlRecords(file, { paths: format.records, name })) {
        const { line, offset, length, charset, digest } = record;
        yield { line, offset, length, charset, digest, ...readRecord(record, format, context) };
      }
    },
    async *readPrivate(source) {
      for await (const record of loadXmlRecords(file, { paths: format.records, name })) {
        const cells = createCells(record);
        const named = identify(cells, format, source);
        if (!named) continue;
        const ranks = Object.entries(format.portalRanks).flatMap(([rank, column]) => {
          const value = cells.at(column);
          return value ? [[Number(rank), writeDay(value)] as const] : [];
        });
        yield { key: named.identity.key, ranks: new Map(ranks) };
      }
    },
  };
}

type Read = Pick<ReadRecord, 'identity' | 'hasTechnicalId' | 'listing' | 'photos' | 'reasons'>;

export function readRecord(record: XmlRecord, format: XmlFormat, context: ReadContext): Read {
  const named = identify(createCells(record), format, context.source);
  if (!named)
    return { photos: [], reasons: [formatReason('no-id', { column: format.identity.id })] };

  const reasons: Reason[] = [];
  let cells = createCells(record);
  const cellAt = (column: string) => {
    const name = cells.nameOf(column);
    return { column: name, value: cells.at(column), isPrivate: format.isPrivate(name) };
  };
  const tell: Tell = (code, column) => void reasons.push(formatReason(code, cellAt(column)));
  const stop = (): Read => ({ ...named, photos: [], reasons });
  const isRefused = () => reasons.some(({ weight }) => weight === 'quarantine');

  const { status } = format;
  const state = status && status.read(cells.at(status.column));
  if (status && state !== 'available') reasons.push(formatStatusReason(cellAt(status.column)));
  if (status && !state) {
    if (looksDamaged(cells.at(status.column))) tell('damaged-text', status.column);
    return stop();
  }

  if (!named.hasTechnicalId) tell('no-technical-id', format.identity.id);
  if (record.wrongCharset) {
    reasons.push(
      formatReason('charset-declared', { column: 'encoding', value: record.wrongCharset }),
    );
  }
  cells = createCells(record, format.orient?.(record, tell));
  findFaults(record, cells, format, tell, reasons);
  if (isRefused()) return stop();

  const columnOf = (field: FieldName) =>
    format.table[field]?.column ?? format.composed[field] ?? '';
  const remark = (code: QuarantineCode | WarningCode, field: FieldName) => {
    if (!isHabit(code, cells.at(columnOf(field)))) tell(code, columnOf(field));
  };
  const row = format.complete(readRow(format.columns, cells.at, remark), cells, {
    ...context,
    tell,
  });
  findDamage(row, remark);
  if (isRefused()) return stop();
  if (record.isDamaged) reasons.push(...tellLostLetters(record));

  const { listing, fault } = buildListing(withState(row, state), { ...context, ...named, remark });
  if (fault) {
    remark(fault.code, fault.field);
    return stop();
  }
  const photos = readPhotos(cells, format.photos, context);
  return { ...named, listing, photos: photos.photos, reasons: [...reasons, ...photos.reasons] };
}

function identify(
  cells: Cells,
  { identity: columns }: XmlFormat,
  source: string,
): { identity: Identity; hasTechnicalId: boolean } | undefined {
  const technicalId = cells.at(columns.id);
  const reference = cells.at(columns.reference);
  const agency = columns.agency ? cells.at(columns.agency) : '';
  const id = technicalId || (columns.isReferenceReused ? '' : reference);
  if (!id) return undefined;
  return {
    identity: {
      key: createKey(source, agency, technicalId ? 'id' : 'reference', id),
      agency: detach(agency),
      reference: detach(reference || id),
    },
    hasTechnicalId: technicalId !== '',
  };
}

function withState(row: PartialRow, state: Listing['state']): PartialRow {
  return state ? { ...row, state } : row;
}

/** Long before a text of this length anything sensible has been said. */
const oversized = 20_000;

/** What makes a record untrustworthy whatever it says: a contradiction, a text of which a part would be lost. */
function findFaults(
  record: XmlRecord,
  cells: Cells,
  { columns }: XmlFormat,
  tell: Tell,
  reasons: Reason[],
): void {
  for (const { column } of columns) {
    if (cells.all(column).length > 1) tell('repeated-element', column);
    if (cells.elements(column).some(({ nests, text }) => nests && text.trim() !== '')) {
      tell('nested-text', column);
    }
  }
  for (const [path, elements] of record.elements) {
    // Where it lies, and nothing of it: it may be an element that nobody knows.
    if (elements.some(({ text }) => text.length > oversized)) {
      reasons.push(formatReason('oversized-text', { column: path }));
    }
  }
}

/** A text that was encoded twice also hides its town: this is said first. */
function findDamage(
  row: PartialRow,
  remark: (code: QuarantineCode, field: FieldName) => void,
): void {
  for (const field of ['title', 'body', 'titleEn', 'bodyEn', 'town', 'district'] as const) {
    if (looksDamaged(row[field] ?? '')) remark('damaged-text', field);
  }
}

/** A letter lost in a text that is shown is told before; one lost in a word of a list took a fact with it. */
function tellLostLetters({ elements }: XmlRecord): Reason[] {
  return [...elements].flatMap(([path, own]) =>
    own.some(({ text }) => text.includes('\ufffd'))
      ? // Where it lies, and nothing of it: it may be an element that nobody knows.
        formatReason('lost-letter', { column: path })
      : [],
  );
}

/** Habits of the software, and limits that only Poliris has: nothing that the agency could mend. */
function isHabit(code: QuarantineCode | WarningCode, value: string): boolean {
  if (code === 'town-spelling') return value === value.toUpperCase();
  return ['decimal-comma', 'long-title', 'long-text'].includes(code);
}

/** Poliris writes days as 31/12/2026. */
function writeDay(value: string): string {
  return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}
