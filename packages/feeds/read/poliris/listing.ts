/** Turns the cells of one record into a listing, or says why it cannot be trusted. */
import type { Listing } from '@agency/listings';
import { looksDamaged } from '../../charset.ts';
import { readPhotoAddress } from '../../photos.ts';
import { present } from '../../present.ts';
import { formatReason, type QuarantineCode, type Reason } from '../../reasons.ts';
import { lowerShouting, readText } from '../../text.ts';
import type { TownRegister } from '../../towns.ts';
import { normalise } from '../../values.ts';
import { listedKinds, readHeating } from './codes.ts';
import { readDescription } from './description.ts';
import { contradictsVersion, readEnergy } from './energy.ts';
import { photoRanks, readRow, type Row } from './fields.ts';
import { readCopro, readOffer } from './offer.ts';
import { clean, findRegistration, readTexts, type Remark } from './texts.ts';

export interface Identity {
  key: string;
  agency: string;
  reference: string;
}

interface Context {
  identity: Identity;
  /** The day of the export. */
  today: string;
  towns: TownRegister;
}

export type ReadResult = { listing?: Listing; reasons: Reason[] };

/** Long before a text of this length anything sensible has been said. */
const oversized = 20_000;

export function readListing(
  cells: readonly string[],
  { identity, today, towns }: Context,
): ReadResult {
  const reasons: Reason[] = [];
  const remark: Remark = (code, rank) => {
    reasons.push(formatReason(code, { rank, value: cells[rank - 1]?.trim() }));
  };
  const refuse = (code: QuarantineCode, rank: number): ReadResult => ({
    reasons: [...reasons, formatReason(code, { rank, value: cells[rank - 1]?.trim() })],
  });

  const longest = cells.findIndex((cell) => cell.length > oversized);
  if (longest !== -1) return refuse('oversized-text', longest + 1);
  const row = readRow(cells, (rank) => (code) => remark(code, rank));
  if (!row.deal) return refuse('no-transaction', 3);
  if (!row.kind) return refuse('no-kind', 4);
  const place = readPlace(row, towns, remark);
  if (!place) return refuse('no-place', row.postcode ? 6 : 5);
  const price = row.price ?? (row.deal.transaction === 'holiday' ? row.lowWeek : undefined);
  if (price === undefined) return refuse('no-price', 11);
  const texts = readTexts(row, place.town, remark);
  if (!texts) return refuse('no-text', row.title ? 21 : 20);
  if (looksDamaged(JSON.stringify([texts, place]))) return refuse('damaged-text', 21);

  const { transaction, prestige = false } = row.deal;
  const kind = /entrep[oô]t|hangar/i.test(row.subtype ?? '') ? 'warehouse' : row.kind;
  remarkOnRow(row, kind, remark);
  const offer = readOffer(row, price, kind, transaction);
  const photos = readPhotos(cells, remark);
  const listing: Listing = present({
    ...identity,
    kind,
    transaction,
    prestige,
    subtype: row.subtype,
    place,
    ...offer,
    holiday: offer.holiday && present({ ...offer.holiday, registration: findRegistration(texts) }),
    copro: readCopro(row, transaction),
    energy: readEnergy(row, kind),
    ...readDescription(row, kind),
    photos,
    tour: row.tour && readPhotoAddress(row.tour),
    exclusive: row.exclusive ?? false,
    highlighted: row.highlighted ?? false,
    availableOn: row.availableOn,
    texts,
    updatedOn: today,
  });
  if (!hasMandate(cells)) remark('mandate-missing', 112);
  return { listing, reasons };
}

/** Mandates stay with the agency: only that there is one is looked at. */
function hasMandate(cells: readonly string[]): boolean {
  return Boolean(cells[111]?.trim()) && /[1-9]/.test(cells[112] ?? '');
}

function readPlace(row: Row, towns: TownRegister, remark: Remark): Listing['place'] | undefined {
  const { postcode, town } = row;
  if (!town || !postcode || !/^\d{5}$/.test(postcode)) return undefined;
  const district = readDistrict(row.district, remark);
  const found = towns.find(town, postcode);
  if (!found) {
    remark('unknown-town', 6);
    return present({ town: lowerShouting(town), postcode, district });
  }
  if (!found.postcodeAgrees) remark('postcode-town-disagree', 5);
  if (found.town.name !== town) remark('town-spelling', 6);
  const [only, ...others] = found.town.postcodes;
  return present({
    town: found.town.name,
    insee: found.town.insee,
    postcode: !found.postcodeAgrees && only && others.length === 0 ? only : postcode,
    district,
  });
}

/** A word at least: what is left of markup is none. */
function readDistrict(cell: string | undefined, remark: Remark): string | undefined {
  const words = clean(cell, 9, remark).replace(/\s+/g, ' ');
  return /\p{L}/u.test(words) ? lowerShouting(words) : undefined;
}

function remarkOnRow(row: Row, kind: Listing['kind'], remark: Remark): void {
  if (!(normalise(row.kindWord ?? '') in listedKinds)) remark('unlisted-kind', 4);
  if (row.heating !== undefined && !readHeating(row.heating)) remark('unknown-heating', 33);
  if (kind !== 'land' && kind !== 'parking' && row.area === undefined) remark('no-area', 16);
  if (row.inCopro === false && row.lots !== undefined) remark('copro-contradiction', 259);
  if (contradictsVersion(row)) remark('dpe-version', 325);
  if (row.energyCostMin !== undefined && row.energyYear === undefined) remark('energy-year', 328);
}

function readPhotos(cells: readonly string[], remark: Remark): Listing['photos'] {
  const photos = photoRanks.flatMap(({ photo, caption }) => {
    const cell = cells[photo - 1]?.trim();
    if (!cell) return [];
    const source = readPhotoAddress(cell);
    if (!source) remark('bad-photo', photo);
    const words = readText(cells[caption - 1] ?? '').text.replace(/\s+/g, ' ');
    return source ? [present({ source, caption: words || undefined })] : [];
  });
  if (photos.length === 0) remark('no-photo', 85);
  return photos;
}
