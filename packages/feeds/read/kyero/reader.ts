/** Reads Kyero v3, in which agencies on both sides of the border exchange listings. */
import type { FeedReader } from '../reader.ts';
import { listColumns } from '../row.ts';
import type { XmlFormat } from '../xml/format.ts';
import { readXml } from '../xml/reader.ts';
import { complete } from './complete.ts';
import { composed, table } from './fields.ts';
import { isPrivate } from './private.ts';

export const kyero: XmlFormat = {
  name: 'Kyero v3',
  records: ['root/property'],
  table,
  columns: listColumns(table),
  composed,
  identity: { id: table.technicalId.column, reference: table.reference.column },
  photos: { column: 'images/image/url', order: 'id' },
  isPrivate,
  portalRanks: { 175: 'id' },
  complete,
};

export function readKyero(file: string, name?: string): FeedReader {
  return readXml(file, kyero, name);
}
