/** Reads the XML of Ubiflow, which many portals take. */
import type { FeedReader } from '../reader.ts';
import { listColumns } from '../row.ts';
import type { XmlFormat } from '../xml/format.ts';
import { readXml } from '../xml/reader.ts';
import { complete, orient } from './complete.ts';
import { composed, table } from './fields.ts';
import { isPrivate } from './private.ts';

export const ubiflow: XmlFormat = {
  name: 'Ubiflow',
  records: ['client/annonce', 'flux/client/annonce'],
  table,
  columns: listColumns(table),
  composed,
  identity: {
    id: table.technicalId.column,
    reference: table.reference.column,
    agency: table.agency.column,
  },
  photos: { column: 'photos/photo', order: 'ordre' },
  isPrivate,
  portalRanks: { 8: 'bien/adresse', 112: 'prestation/mandat_numero', 175: '@id' },
  orient,
  complete,
};

export function readUbiflow(file: string, name?: string): FeedReader {
  return readXml(file, ubiflow, name);
}
