/** The rows of Annonces.csv: 334 quoted cells, "!#" between them, no heading. */
import type { Listing } from '@agency/listings';
import { photoRanks } from '../../read/poliris/fields.ts';
import { knownRanks } from '../../read/poliris/split.ts';
import type { Remark } from '../left.ts';
import { findUnanswered } from './asked.ts';
import { writeCell } from './cell.ts';
import { choosePrivate, type PrivateColumns } from './private.ts';
import type { Setting } from './ranks.ts';
import { table, textLimits } from './table.ts';
import { encodeWindows1252 } from './windows-1252.ts';

/**
 * The specification says CRLF. All real files that we know end their lines with LF alone, so that every portal reads
 * it, while a reader made for those would find a stray CR behind the last cell.
 */
const lineEnd = '\n';

export interface Row {
  cells: string[];
  remarks: Remark[];
}

export function writeRow(
  listing: Listing,
  setting: Setting,
  privateColumns: PrivateColumns | undefined,
): Row {
  const kept = privateColumns && choosePrivate(privateColumns);
  const remarks: Remark[] = [];
  const { reference, photos } = listing;
  const tell = (column: number | 'photos', message: string) =>
    void remarks.push({ reference, column: String(column), message });
  const cells = Array.from({ length: knownRanks }, (_, index) => {
    const rank = index + 1;
    const cell = writeCell(kept?.get(rank) ?? table[rank]?.(listing, setting), textLimits[rank]);
    for (const message of cell.remarks) tell(rank, message);
    return cell.text;
  });
  for (const { rank, message } of findUnanswered(listing, cells)) tell(rank, message);
  const more = photos.length - photoRanks.length;
  if (more > 0) {
    const end = more > 1 ? `${more} ne sont pas envoyées` : 'une n’est pas envoyée';
    tell('photos', `La norme ne prend que ${photoRanks.length} photos : ${end}.`);
  }
  return { cells, remarks };
}

/** In Windows-1252, which is what French software writes and Jinka asks; the format itself names no charset. */
export function encodeRow(cells: readonly string[]): Buffer {
  return encodeWindows1252(`"${cells.join('"!#"')}"${lineEnd}`);
}
