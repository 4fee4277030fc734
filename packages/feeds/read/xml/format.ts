/** What an XML format says of itself; the rest of reading is the same for all. */
import type { State } from '@agency/listings';
import type { QuarantineCode, WarningCode } from '../../reasons.ts';
import type { TownRegister } from '../../towns.ts';
import type { Columns, FieldName, PartialRow, Table } from '../row.ts';
import type { Cells } from './cells.ts';
import type { XmlRecord } from './record.ts';

export type Tell = (code: QuarantineCode | WarningCode, column: string) => void;

export interface XmlFormat {
  /** For the ledger. @example 'AC3 LISTEPA' */
  name: string;
  /** From the root to a record, in lower case. @example ['listepa/bien'] */
  records: readonly string[];
  table: Table;
  /** The same as a list. */
  columns: Columns;
  /** Where to look for what no single column holds. */
  composed: Readonly<Partial<Record<FieldName, string>>>;
  /** Columns that say who the record is. */
  identity: {
    id: string;
    reference: string;
    agency?: string;
    /** The reference is used again for other properties: it cannot stand in for the id. */
    isReferenceReused?: true;
  };
  photos: {
    /** The elements that name a picture. @example 'IMAGES/IMG' */
    column: string;
    /** The attribute that says their order, of the element or the one around it. */
    order?: string;
    /** The file that a bare name stands for. */
    fileOf?: (cell: string) => string;
  };
  /** Elements that hold people, streets, mandates and notes: never published, masked in every account (OTH-14). */
  isPrivate: (path: string) => boolean;
  /** What portals are sent and the site never shows: columns, by the rank that Poliris has for it. */
  portalRanks: Readonly<Record<number, string>>;
  /** Names the elements that differ from record to record, or tells why none can be chosen. */
  orient?: (record: XmlRecord, tell: Tell) => Readonly<Record<string, string>>;
  /** The CRM's status; undefined where it is none that a visitor is ever shown. */
  status?: { column: string; read: (cell: string) => State | undefined };
  /** What several elements say together. Faults are told; then there is no listing. */
  complete: (row: PartialRow, cells: Cells, context: CompleteContext) => PartialRow;
}

export interface CompleteContext {
  towns: TownRegister;
  today: string;
  tell: Tell;
}
