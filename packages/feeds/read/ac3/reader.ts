/** Reads the XML of AC3 / Immo-Facile, and of ICS, which has the same words under another root. */
import type { FeedReader } from '../reader.ts';
import { listColumns } from '../row.ts';
import type { XmlFormat } from '../xml/format.ts';
import { readXml } from '../xml/reader.ts';
import { readState } from './codes.ts';
import { complete, orient } from './complete.ts';
import { composed, table } from './fields.ts';
import { isPrivate } from './private.ts';

export const ac3: XmlFormat = {
  name: 'AC3 LISTEPA',
  records: ['listepa/bien'],
  table,
  columns: listColumns(table),
  composed,
  // AFF_NUM is short and given again: two living listings shared one.
  identity: {
    id: table.technicalId.column,
    reference: table.reference.column,
    isReferenceReused: true,
  },
  photos: { column: 'IMAGES/IMG' },
  isPrivate,
  portalRanks: {
    8: 'LOCALISATION/ADRESSE',
    112: 'VENTE/NUM_MANDAT | LOCATION/NUM_MANDAT',
    113: 'VENTE/DATE_MANDAT | LOCATION/DATE_MANDAT',
    175: 'INFO_GENERALES/AFF_ID',
  },
  orient,
  status: { column: composed.state, read: readState },
  complete,
};

/** Pictures are bare names of files that lie beside the feed (`/photo/<name>.jpg`). */
export const ics: XmlFormat = {
  ...ac3,
  name: 'ICS TRANSFERT',
  records: ['transfert/bien'],
  photos: {
    column: 'IMAGES/IMG',
    fileOf: (cell) => (/\.\w{3,4}$|\//.test(cell) ? cell : `${cell}.jpg`),
  },
};

export function readAc3(file: string, name?: string): FeedReader {
  return readXml(file, ac3, name);
}

export function readIcs(file: string, name?: string): FeedReader {
  return readXml(file, ics, name);
}
