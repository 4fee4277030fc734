/** Writes a record as the 334 cells of the Poliris format. */
import type { Kind } from '@agency/listings';
import { drawBetween } from './chance.ts';
import { heatings, kitchens } from './codes.ts';
import { formatDay, writeEnergy } from './energy.ts';
import { writeOffer } from './offer.ts';
import { writeCustom, writePrivate } from './private.ts';
import { customRanks, rankCount, ranks, type Cell, type Cells } from './ranks.ts';
import type { SampleRecord } from './record.ts';
import { towns } from './towns.ts';

export function writeRow(record: SampleRecord, seed: string): string[] {
  const cells = new Array<string>(rankCount).fill('');
  const named: Cells = {
    ...Object.fromEntries(asTyped.map((name) => [name, record[name]])),
    ...writeKind(record),
    ...writePlace(record),
    ...writeFeatures(record),
    ...writeOffer(record),
    ...writeCopro(record),
    ...writeEnergy(record, seed),
    ...writeTexts(record, seed),
    ...writePrivate(record, seed),
    // One name for the file: the agency shows in front of the reference.
    agency: 'hektor_41_groupe',
    technicalId: record.reference.replace(/\D/g, ''),
    version: '4.12',
    feeSchedule: 'https://www.example.com/honoraires',
    availableOn: record.available && formatDay(record.available),
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

/** What a record and the format call alike. */
const asTyped = [
  'reference',
  'subtype',
  'town',
  'district',
  'area',
  'land',
  'livingRoom',
  'terraceArea',
  'balconyArea',
  'divisibleFrom',
  'rooms',
  'bedrooms',
  'bathrooms',
  'showerRooms',
  'toilets',
  'floor',
  'storeys',
  'builtIn',
  'parkings',
  'garages',
  'exclusive',
  'highlighted',
  'tour',
] as const satisfies (keyof SampleRecord & keyof Cells)[];

/** Rank 4. A warehouse has no word of its own there: its sub-type tells. */
const kindWords: Readonly<Record<Kind, string>> = {
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
const kindsOfTheirOwn: ReadonlySet<string> = new Set(['château', 'hôtel particulier']);

function writeKind({ kind, subtype }: SampleRecord): Cells {
  return { kind: kindsOfTheirOwn.has(subtype) ? subtype : kindWords[kind] };
}

function writePlace({ town, setting }: SampleRecord): Cells {
  const { postcode, setting: usualSetting } = towns[town];
  return { postcode, country: 'France', setting: setting ?? usualSetting };
}

function writeFeatures({ features, aspects, heating, kitchen, balconyArea }: SampleRecord): Cells {
  return {
    ...Object.fromEntries([...features, ...aspects].map((name) => [name, true])),
    heating: heating && heatings[heating],
    kitchen: kitchen && kitchens[kitchen],
    balconies: balconyArea && 1,
  };
}

function writeCopro({ copro }: SampleRecord): Cells {
  if (!copro) return { copro: false };
  return { copro: true, lots: copro.lots, coproCharges: copro.charges, coproProcedure: false };
}

function writeTexts(record: SampleRecord, seed: string): Cells {
  const { fr, en } = record;
  const number = record.holiday && drawRegistration(record, seed);
  return {
    title: fr.title,
    body: formatBody(fr.body, number && `Numéro d’enregistrement\u202f: ${number}`),
    language: 'EN',
    titleInLanguage: en.title,
    bodyInLanguage: formatBody(en.body, number && `Registration number: ${number}`),
  };
}

/** No column holds it: agencies end the text with it (TOU-01). INSEE code, six digits, and a visible "EX". */
function drawRegistration({ town, reference }: SampleRecord, seed: string): string {
  const number = drawBetween(1, 999_999, seed, reference, 'registration');
  return `${towns[town].insee}${String(number).padStart(6, '0')}EX`;
}

/** The only markup of the format; two breaks part paragraphs. */
function formatBody(body: string, lastLine: string | undefined): string {
  return [...body.split('\n'), ...(lastLine ? [lastLine] : [])].join('<br><br>');
}
