/**
 * What any format may say of a property: each has a table from its own columns to these names, and one builder makes the
 * listing. What is not named here cannot come through: streets, contacts, mandates, notes (the allow-list; rule OTH-14).
 */
import type {
  Area,
  EnergyExemption,
  EnergyLetter,
  Heating,
  Kind,
  Kitchen,
  State,
  Transaction,
} from '@agency/listings';
import type { WarningCode } from '../reasons.ts';
import type { Reader } from '../values.ts';

/** Amounts are euros, areas m², unless the field says otherwise. */
export interface Row {
  // What it is
  agency: string;
  reference: string;
  deal: { transaction: Transaction; prestige?: true };
  kind: Kind;
  subtype: string;
  technicalId: string;
  /** Absent: available. */
  state: State;
  /** There is a written mandate with a number and a day: nothing else of it is read. */
  mandateHeld: boolean;

  // Where it is
  postcode: string;
  town: string;
  district: string;
  /** The cell that it lies in: no row holds a point. Absent: no more than the commune may be told. */
  cell: Area;

  // Price and fees
  price: number;
  /** Of the buyer, VAT included, per cent of the price without fees. */
  feePercent: number;
  payer: 'buyer' | 'seller' | 'both';
  netPrice: number;
  priceWithoutTax: boolean;

  // Rent of a home: a month
  rentWithoutTax: boolean;
  charges: number;
  furnished: boolean;
  deposit: number;
  chargesMode: 'flat' | 'provision' | 'repayment';
  supplement: number;
  /** Of the tenant, VAT included, inventory within. */
  tenantFees: number;
  inventoryFees: number;
  baseRent: number;
  /** "Loyer de référence majoré", a m². */
  referenceRent: number;

  // Rent of premises: a year
  yearlyRent: number;
  yearlyCharges: number;
  yearlyRentPerSquareMetre: number;
  yearlyRentWithCharges: boolean;
  yearlyRentWithoutTax: boolean;
  entryFee: number;
  leaseRight: number;
  lease: string;

  // Transfer
  /** Trades, parted by commas. */
  activities: string;
  /** A month. */
  premisesRent: number;
  commercialLease: string;

  // Holiday
  lowWeek: number;
  highWeek: number;
  guests: number;
  /** "mer", "montagne", "campagne" or "ville". */
  setting: string;

  // Life annuity
  lumpSum: number;
  /** A month. */
  annuity: number;
  soldFree: boolean;

  // Condominium
  inCopro: boolean;
  lots: number;
  /** A year. */
  coproCharges: number;
  coproProcedure: boolean;
  coproProcedureDetail: string;

  // Energy
  /** kWh a m² and year. */
  primaryEnergy: number;
  energyLetter: EnergyLetter | 'blank' | 'not-due';
  /** kg of CO₂ a m² and year. */
  emissions: number;
  climateLetter: EnergyLetter | 'blank' | 'not-due';
  energyExemption: EnergyExemption;
  energyOn: string;
  energyVersion: string;
  energyCostMin: number;
  energyCostMax: number;
  energyYear: number;
  finalEnergy: number;

  // Areas and rooms
  area: number;
  land: number;
  carrez: number;
  livingRoomArea: number;
  terraceArea: number;
  balconyArea: number;
  cellarArea: number;
  divisibleFrom: number;
  rooms: number;
  bedrooms: number;
  bathrooms: number;
  showerRooms: number;
  toilets: number;
  /** 0 is the ground floor. */
  floor: number;
  storeys: number;
  builtIn: number;
  heating: readonly Heating[];
  kitchen: Kitchen;
  facesSouth: boolean;
  facesEast: boolean;
  facesWest: boolean;
  facesNorth: boolean;

  // Comforts
  balconies: number;
  parkings: number;
  garages: number;
  refurbished: boolean;
  lift: boolean;
  cellar: boolean;
  doorCode: boolean;
  intercom: boolean;
  caretaker: boolean;
  terrace: boolean;
  garden: boolean;
  alarm: boolean;
  calm: boolean;
  airConditioning: boolean;
  pool: boolean;
  stepFree: boolean;
  petsAllowed: boolean;
  fireplace: boolean;
  dishwasher: boolean;
  openView: boolean;
  duplex: boolean;
  recent: boolean;
  worksNeeded: boolean;
  parquet: boolean;
  goodsLift: boolean;
  loadingDock: boolean;
  divisible: boolean;
  farmLand: boolean;
  buildingPlot: boolean;
  washingMachine: boolean;
  internet: boolean;
  servicedPlot: boolean;

  // Texts, as they come: markup and all
  title: string;
  body: string;
  titleEn: string;
  bodyEn: string;

  // How it is shown
  exclusive: boolean;
  highlighted: boolean;
  tour: string;
  video: string;
  availableOn: string;
}

export type FieldName = keyof Row;
export type PartialRow = Partial<Row>;

export interface Field<T> {
  /** Where the feed says it, in its own words: a rank of Poliris, the path of an element. @example '302' @example 'VENTE/PRIX' */
  column: string;
  read: Reader<T>;
}

/** A format's columns by our names: reads like its specification. */
export type Table = { readonly [Name in FieldName]?: Field<Row[Name]> };

/** A table as a list: it is gone through for every record. */
export type Columns = readonly (Field<unknown> & { name: FieldName })[];

export function listColumns(table: Table): Columns {
  return Object.entries(table).map(([name, field]) => ({ ...field, name: name as FieldName }));
}

/**
 * Reads the named columns of a record, and no other.
 *
 * @param cellOf The text of a column, trimmed; empty where the record does not have it. Told its place among the columns
 * too.
 */
export function readRow(
  columns: Columns,
  cellOf: (column: string, index: number) => string,
  remark: (code: WarningCode, field: FieldName) => void,
): PartialRow {
  const row: Record<string, unknown> = {};
  let current: FieldName = 'price';
  const note = (code: WarningCode) => remark(code, current);
  for (let index = 0; index < columns.length; index += 1) {
    const { name, column, read } = columns[index] as Columns[number];
    const cell = cellOf(column, index);
    // An empty cell says nothing, in every format.
    if (cell === '') continue;
    current = name;
    const value = read(cell, note);
    if (value !== undefined) row[name] = value;
  }
  return row as PartialRow;
}
