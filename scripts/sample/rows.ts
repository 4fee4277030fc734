/** Writes a record as the 334 cells of the Poliris format. */
import { kinds } from '@agency/listings';
import { drawBetween } from './chance.ts';
import { heatings, kitchens } from './codes.ts';
import { formatDay, writeEnergy } from './energy.ts';
import { writeOffer } from './offer.ts';
import { writeCustom, writePrivate } from './private.ts';
import { customRanks, rankCount, ranks, type Cell, type Cells } from './ranks.ts';
import type { SampleRecord } from './record.ts';
import { towns } from './towns.ts';

/** Rank 1: one name for the file; the agency shows in front of the reference. */
const group = 'hektor_41_groupe';

export function writeRow(record: SampleRecord, seed: string): string[] {
  const cells = new Array<string>(rankCount).fill('');
  const named: Cells = {
    ...writeIdentity(record),
    ...writeDescription(record),
    ...writeFeatures(record),
    ...writeOffer(record),
    ...writeCopro(record),
    ...writeEnergy(record, seed),
    ...writeTexts(record, seed),
    ...writePrivate(record, seed),
  };
  for (const [name, cell] of Object.entries(named)) {
    cells[ranks[name as keyof Cells] - 1] = formatCell(cell);
  }
  for (const rank of customRanks) cells[rank - 1] = writeCustom(rank, record);
  return cells;
}

function formatCell(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'OUI' : 'NON';
  return String(cell ?? '');
}

function writeIdentity({
  reference,
  kind,
  subtype,
  town,
  district,
  ...record
}: SampleRecord): Cells {
  return {
    agency: group,
    reference,
    technicalId: reference.replace(/\D/g, ''),
    version: '4.12',
    kind: namedBySubtype.has(subtype) ? subtype : kindWords[kind],
    subtype,
    postcode: towns[town].postcode,
    town,
    country: 'France',
    district,
    setting: towns[town].setting,
    feeSchedule: 'https://www.example.com/honoraires',
    availableOn: record.available && formatDay(record.available),
    exclusive: record.exclusive,
    highlighted: record.highlighted,
  };
}

/** Rank 4. A warehouse has no word of its own there: its sub-type tells. */
const kindWords: Readonly<Record<(typeof kinds)[number], string>> = {
  house: 'maison/villa',
  flat: 'appartement',
  land: 'terrain',
  parking: 'parking/box',
  building: 'immeuble',
  shop: 'boutique',
  office: 'bureaux',
  warehouse: 'bâtiment',
  premises: 'local',
};
const namedBySubtype: ReadonlySet<string> = new Set(['château', 'hôtel particulier']);

function writeDescription(record: SampleRecord): Cells {
  const { heating, kitchen, terrace } = record;
  const { area, land, livingRoom, divisibleFrom, rooms, bedrooms, bathrooms, showerRooms } = record;
  const { toilets, floor, storeys, builtIn, parkings, garages } = record;
  return {
    ...{ area, land, livingRoom, divisibleFrom, terraceArea: terrace },
    ...{ rooms: rooms ?? 0, bedrooms, bathrooms, showerRooms, toilets },
    ...{ floor, storeys, builtIn, parkings, garages },
    heating: heating && heatings[heating],
    kitchen: kitchen && kitchens[kitchen],
  };
}

function writeFeatures({ features, aspects }: SampleRecord): Cells {
  return Object.fromEntries([...features, ...aspects].map((name) => [name, true]));
}

function writeCopro({ copro }: SampleRecord): Cells {
  if (!copro) return { copro: false };
  return { copro: true, lots: copro.lots, coproCharges: copro.charges, coproProcedure: false };
}

function writeTexts(record: SampleRecord, seed: string): Cells {
  const registration = record.holiday && writeRegistration(record, seed);
  const { fr, en } = record;
  return {
    title: fr.title,
    body: formatBody(fr.body, registration && `Numéro d’enregistrement\u202f: ${registration}`),
    language: 'EN',
    titleInLanguage: en.title,
    bodyInLanguage: formatBody(en.body, registration && `Registration number: ${registration}`),
  };
}

/** No column holds it: agencies end the text with it (TOU-01). INSEE code, six digits, and a visible "EX". */
function writeRegistration({ town, reference }: SampleRecord, seed: string): string {
  const number = drawBetween(1, 999_999, seed, reference, 'registration');
  return `${towns[town].insee}${String(number).padStart(6, '0')}EX`;
}

/** The only markup of the format; two breaks part paragraphs. */
function formatBody(body: string, lastLine: string | undefined): string {
  return [...body.split('\n'), ...(lastLine ? [lastLine] : [])].join('<br><br>');
}
