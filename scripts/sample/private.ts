/** Fills what only an agency may see with values that bear a mark: found in a built site, they prove a leak. */
import { draw, drawBetween, drawDay } from './chance.ts';
import { formatDay } from './energy.ts';
import type { Cells } from './ranks.ts';
import type { SampleRecord } from './record.ts';
import { towns } from './towns.ts';

export const privateMark = 'CANARI-PRIVE';

export function writePrivate(record: SampleRecord, seed: string): Cells {
  const { reference } = record;
  const town = towns[record.town];
  const number = reference.slice(-4);
  const about = (what: string) => `${privateMark} ${what} ${number}`;
  // 06 39 98 is kept by ARCEP for fiction.
  const phone = (whose: string) =>
    `063998${String(drawBetween(0, 9999, seed, reference, whose)).padStart(4, '0')}`;
  const near = (middle: number, axis: string) =>
    (middle + (draw(seed, reference, axis) - 0.5) / 100).toFixed(9);
  return {
    street: about('chemin du Gabarit'),
    contactPhone: phone('contact'),
    contactName: about('contact'),
    contactMail: `canari-prive-${number}@example.com`,
    realPostcode: town.postcode,
    // Called the same as the one that is shown: else nothing would be told of where it lies.
    realTown: `${record.town} Cedex ${about('')}`,
    mandateNumber: `${privateMark}-${String(drawBetween(0, 99, seed, reference, 'mandate'))}`,
    mandateDate: formatDay(drawDay('2026-01-05', '2026-11-06', seed, reference, 'mandate date')),
    ownerName: about('nom'),
    ownerFirstName: about('prénom'),
    ownerCompany: about('société'),
    ownerStreet: about('impasse du Brouillon'),
    ownerPostcode: town.postcode,
    ownerTown: about(record.town),
    ownerPhone: phone('owner'),
    ownerRemarks: about('le vendeur est pressé'),
    privateRemarks: about('clef sous le pot'),
    negotiator: about('négociateur'),
    latitude: near(town.latitude, 'latitude'),
    longitude: near(town.longitude, 'longitude'),
    precision: writePrecision(record),
  };
}

/** 1 says that the position may be shown, roughly. Of its grandest homes and of life annuities the agency tells the commune alone. */
function writePrecision({ prestigeSale, annuity }: SampleRecord): 1 | undefined {
  return annuity || (prestigeSale?.price ?? 0) > 3_000_000 ? undefined : 1;
}

/** Ranks 136 to 160. */
export function writeCustom(rank: number, { reference }: SampleRecord): string {
  return `${privateMark} champ ${rank} ${reference}`;
}
