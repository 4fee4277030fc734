/** The archive that portals take: Annonces.csv with its two configuration files, in the Poliris format 4.12. */
import type { Listing } from '@agency/listings';
import { Problem } from '@agency/problem';
import { partListings, type Left, type Remark } from '../left.ts';
import { fits } from './cell.ts';
import { writeConfig, writePhotosConfig, type Application } from './config.ts';
import { encodeRow, writeRow } from './csv.ts';
import { choosePrivate, type PrivateColumns } from './private.ts';
import type { Setting } from './ranks.ts';
import { textLimits } from './table.ts';
import { whyNotInPoliris } from './why-not.ts';
import { writeZip } from './zip.ts';

export interface PolirisOptions extends Setting {
  application: Application;
  /** Day of the export. */
  day: string;
  /** From the private store of the last import, by the key of the listing. */
  privateOf: (listing: Listing) => PrivateColumns | undefined;
}

export interface PolirisArchive {
  /** @example 'agency-sites_1577371.zip' */
  name: string;
  bytes: Uint8Array;
  left: Left[];
  remarks: Remark[];
}

/**
 * Pure: the same listings, options and day give the same bytes, whatever the order, the clock and the time zone.
 *
 * @throws Problem when the agency's id does not fit: cut, it would be another agency's.
 * @throws Problem when no listing can be sent: the format is "cancel and replace", and an empty file would withdraw all.
 */
export function writePolirisArchive(
  listings: readonly Listing[],
  { application, day, privateOf, ...setting }: PolirisOptions,
): PolirisArchive {
  const { agencyId } = setting;
  if (agencyId === '' || !fits(agencyId, textLimits[1] ?? {})) throw noAgency(agencyId);
  const { sent, left } = partListings(listings, (listing) =>
    whyNotInPoliris(listing, keptIdOf(privateOf(listing))),
  );
  if (sent.length === 0) {
    throw new Problem({
      what: `None of ${listings.length} listings can be sent to a portal, and an empty file would withdraw every advert there.`,
      fix: 'Import a portfolio with listings on offer; to withdraw all, ask the portal.',
    });
  }
  const remarks: Remark[] = [];
  const rows = sent.map((listing) => {
    const row = writeRow(listing, setting, privateOf(listing));
    remarks.push(...row.remarks);
    return encodeRow(row.cells);
  });
  const files = new Map<string, Uint8Array>([
    ['Annonces.csv', Buffer.concat(rows)],
    ['Config.txt', Buffer.from(writeConfig(application))],
    ['Photos.cfg', Buffer.from(writePhotosConfig())],
  ]);
  return {
    name: `${application.name}_${agencyId}.zip`,
    bytes: writeZip(files, day),
    left,
    remarks,
  };
}

function keptIdOf(columns: PrivateColumns | undefined): string | undefined {
  return columns && choosePrivate(columns).get(175);
}

function noAgency(agencyId: string): Problem {
  return new Problem({
    what: `"${agencyId}" cannot be written as the id of an agency: rank 1 takes 1 to ${textLimits[1]?.longest} signs, and none that the format spells otherwise.`,
    fix: 'Give the id that the portal gave the agency.',
  });
}
