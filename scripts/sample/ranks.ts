/** The columns that we fill, by name. Source: SeLoger, specification 4.12 (October 2023). */
import { aspectRanks, featureRanks } from './codes.ts';

export const ranks = {
  // Identity
  agency: 1,
  reference: 2,
  deal: 3,
  kind: 4,
  technicalId: 175,
  subtype: 181,
  version: 301,

  // Place
  postcode: 5,
  town: 6,
  country: 7,
  district: 9,
  setting: 57,

  // Price and fees
  price: 11,
  rentWithCharges: 13,
  rentWithoutTax: 14,
  fees: 15,
  payer: 302,
  netPrice: 303,
  priceWithoutTax: 245,
  feeSchedule: 307,

  // Rent
  charges: 23,
  furnished: 26,
  deposit: 161,
  chargesMode: 304,
  inventoryFees: 306,
  baseRent: 331,
  referenceRent: 332,
  rentControl: 333,
  entryFee: 200,
  yearlyRent: 202,
  yearlyCharges: 203,
  yearlyRentPerSquareMetre: 204,
  yearlyRentWithCharges: 207,
  yearlyRentWithoutTax: 208,
  leaseOfPremises: 242,

  // Transfer
  activities: 10,
  rentOfPremises: 12,
  turnover: 79,
  leaseToTransfer: 243,

  // Holiday
  lowWeek: 49,
  highWeek: 52,
  guests: 55,
  doubleBeds: 59,
  singleBeds: 60,

  // Life annuity
  lumpSum: 185,
  annuity: 186,
  ageOfMan: 187,
  ageOfWoman: 188,
  soldFree: 229,

  // Condominium
  copro: 258,
  lots: 259,
  coproCharges: 260,
  coproProcedure: 261,

  // Areas, rooms, building
  area: 16,
  land: 17,
  livingRoom: 216,
  terraceArea: 329,
  balconies: 39,
  balconyArea: 40,
  divisibleFrom: 214,
  rooms: 18,
  bedrooms: 19,
  bathrooms: 29,
  showerRooms: 30,
  toilets: 31,
  floor: 24,
  storeys: 25,
  builtIn: 27,
  heating: 33,
  kitchen: 34,
  parkings: 43,
  garages: 44,
  ...featureRanks,
  ...aspectRanks,

  // Energy
  primaryEnergy: 176,
  energy: 177,
  emissions: 178,
  climate: 179,
  energyOn: 324,
  energyVersion: 325,
  energyCostMin: 326,
  energyCostMax: 327,
  energyYear: 328,
  finalEnergy: 334,

  // Texts
  title: 20,
  body: 21,
  language: 124,
  titleInLanguage: 126,
  bodyInLanguage: 127,

  // How it is shown
  availableOn: 22,
  exclusive: 83,
  highlighted: 84,
  tour: 104,

  // For the agency's eyes only
  street: 8,
  contactPhone: 105,
  contactName: 106,
  contactMail: 107,
  realPostcode: 108,
  realTown: 109,
  mandateNumber: 112,
  mandateDate: 113,
  ownerName: 114,
  ownerFirstName: 115,
  ownerCompany: 116,
  ownerStreet: 117,
  ownerPostcode: 118,
  ownerTown: 119,
  ownerPhone: 120,
  ownerRemarks: 121,
  privateRemarks: 122,
  negotiator: 123,
  latitude: 298,
  longitude: 299,
  precision: 300,
} as const;

/** Ranks 136 to 160: columns that every software fills as it likes. */
export const customRanks: readonly number[] = Array.from({ length: 25 }, (_, index) => 136 + index);

export const rankCount = 334;

/** Booleans become OUI and NON. */
export type Cell = string | number | boolean | undefined;
export type Cells = Partial<Record<keyof typeof ranks, Cell>>;
