/** Makes a listing of a row, whatever format it came in, or says why it cannot be trusted. */
import { dwellingKinds, type Listing, type Position } from '@agency/listings';
import { looksDamaged } from '../../charset.ts';
import { readPhotoAddress } from '../../photos.ts';
import { present } from '../../present.ts';
import type { QuarantineCode } from '../../reasons.ts';
import { lowerShouting, readText } from '../../text.ts';
import type { Town, TownRegister } from '../../towns.ts';
import type { Identity, PhotoSource, PictureContext } from '../reader.ts';
import type { FieldName, PartialRow } from '../row.ts';
import { isAbout } from './area.ts';
import { readDescription } from './description.ts';
import { contradictsVersion, readEnergy } from './energy.ts';
import { readCopro, readOffer } from './offer.ts';
import { clean, findRegistration, readTexts, type Remark } from './texts.ts';

interface Context {
  identity: Identity;
  /** The day of the export. */
  today: string;
  towns: TownRegister;
  townCentres?: ReadonlyMap<string, Position> | undefined;
  remark: Remark;
}

/** A listing without its pictures; or the first thing that makes the record useless, and where. */
export type Built =
  | { listing: Listing; fault?: undefined }
  | { listing?: undefined; fault: { code: QuarantineCode; field: FieldName } };

export function buildListing(row: PartialRow, context: Context): Built {
  const { identity, today, remark } = context;
  const fault = (code: QuarantineCode, field: FieldName): Built => ({ fault: { code, field } });
  if (!row.deal) return fault('no-transaction', 'deal');
  if (!row.kind) return fault('no-kind', 'kind');
  const place = readPlace(row, context);
  if (!place) return fault('no-place', row.postcode ? 'town' : 'postcode');
  const price = row.price ?? (row.deal.transaction === 'holiday' ? row.lowWeek : undefined);
  if (price === undefined) return fault('no-price', 'price');
  const texts = readTexts(row, place.town, remark);
  if (!texts) return fault('no-text', row.title ? 'body' : 'title');
  if (isDamaged(texts, place, row)) return fault('damaged-text', 'body');

  const { transaction, prestige = false } = row.deal;
  const isStore =
    !dwellingKinds.includes(row.kind) && /entrep[oô]t|hangar/i.test(row.subtype ?? '');
  const kind = isStore ? 'warehouse' : row.kind;
  remarkOnRow(row, kind, remark);
  const offer = readOffer(row, price, kind, transaction);
  const listing: Listing = present({
    ...identity,
    kind,
    transaction,
    prestige,
    state: row.state === 'available' ? undefined : row.state,
    stateSince: row.state && row.state !== 'available' ? today : undefined,
    // A format that has no place for a mandate says nothing of it.
    mandate: row.mandateHeld === undefined ? undefined : { held: row.mandateHeld },
    subtype: row.subtype,
    place,
    ...offer,
    holiday: offer.holiday && present({ ...offer.holiday, registration: findRegistration(texts) }),
    copro: readCopro(row, transaction),
    energy: readEnergy(row, kind),
    ...readDescription(row, kind),
    photos: [],
    tour: row.tour && readPhotoAddress(row.tour),
    video: row.video && readPhotoAddress(row.video),
    exclusive: row.exclusive ?? false,
    highlighted: row.highlighted ?? false,
    availableOn: row.availableOn,
    texts,
    updatedOn: today,
  });
  return { listing };
}

/** Looked at together: a mark of damage is made of signs that no line end parts. */
function isDamaged(
  { fr, en }: Listing['texts'],
  { town, district }: Listing['place'],
  { subtype, lease, commercialLease, activities, coproProcedureDetail }: PartialRow,
): boolean {
  const french = [fr.title, ...fr.body, town, district];
  const words = [subtype, lease, commercialLease, activities, coproProcedureDetail];
  const english = en ? [en.title, ...en.body] : [];
  return looksDamaged([...french, ...words, ...english].join('\n'));
}

function readPlace(
  row: PartialRow,
  { towns, townCentres, remark }: Context,
): Listing['place'] | undefined {
  const { postcode, town } = row;
  if (!town || !postcode || !/^\d{5}$/.test(postcode)) return undefined;
  const district = readDistrict(row, remark);
  const found = towns.find(town, postcode);
  if (!found) {
    remark('unknown-town', 'town');
    return present({ town: lowerShouting(town), postcode, district });
  }
  if (!found.postcodeAgrees) remark('postcode-town-disagree', 'postcode');
  if (found.town.name !== town) remark('town-spelling', 'town');
  return present({
    town: found.town.name,
    insee: found.town.insee,
    postcode: found.postcodeAgrees ? postcode : (onlyPostcodeOf(found.town) ?? postcode),
    district,
    area: readCell(row, townCentres?.get(found.town.insee), remark),
  });
}

/** A cell far from the commune is no place of the thing. */
function readCell({ cell }: PartialRow, townCentre: Position | undefined, remark: Remark) {
  if (!cell || !townCentre) return undefined;
  return isAbout(cell, townCentre) ? cell : void remark('bad-position', 'cell');
}

function onlyPostcodeOf({ postcodes: [only, ...others] }: Town): string | undefined {
  return others.length === 0 ? only : undefined;
}

/** A word at least: what is left of markup is none. */
function readDistrict(row: PartialRow, remark: Remark): string | undefined {
  if (!row.district) return undefined;
  const words = clean(row, 'district', remark).replace(/\s+/g, ' ');
  return /\p{L}/u.test(words) ? lowerShouting(words) : undefined;
}

function remarkOnRow(row: PartialRow, kind: Listing['kind'], remark: Remark): void {
  if (kind !== 'land' && kind !== 'parking' && row.area === undefined) remark('no-area', 'area');
  if (row.inCopro === false && row.lots !== undefined) remark('copro-contradiction', 'lots');
  if (contradictsVersion(row)) remark('dpe-version', 'energyVersion');
  if (row.energyCostMin !== undefined && row.energyYear === undefined)
    remark('energy-year', 'energyYear');
}

/** A picture that may be fetched, or that came with the feed; what is no picture is told. */
export function readPhoto(
  cell: string,
  caption: string,
  { pictures, privateHosts }: PictureContext,
): PhotoSource | undefined {
  const name = pictures.size > 0 ? cell.toLowerCase() : '';
  const source = pictures.has(name) ? name : readPhotoAddress(cell, privateHosts);
  if (!source) return undefined;
  const words = caption && readText(caption).text.replace(/\s+/g, ' ');
  return words ? { source, caption: words } : { source };
}
