/**
 * The Poliris specification as an allow-list: name, rank, what the cell holds. What is not named here is never
 * read: streets (8), contacts and mandates (105–123), custom fields (136–160). Of a position (298–300) `complete.ts` reads
 * the cell of the grid that it lies in.
 * Source: SeLoger, specification 4.12 (October 2023); ranks keep their meaning since 4.07.
 */
import { energyLetters, type EnergyLetter } from '@agency/listings';
import {
  day,
  integer,
  number,
  oneOf,
  phrase,
  raw,
  referenceYear,
  signedInteger,
  word,
  yesNo,
  type Reader,
} from '../../values.ts';
import type { Field, Table } from '../row.ts';
import { chargesModes, kitchenCodes, payers, readDeal, readHeating, readKind } from './codes.ts';

const at = <T>(rank: number, read: Reader<T>): Field<T> => ({ column: String(rank), read });

const euros = number();
const squareMetres = number({ max: 1e8 });
const rooms = integer({ max: 500 });
const letter = oneOf<EnergyLetter | 'blank' | 'not-due'>({
  ...Object.fromEntries(energyLetters.map((name) => [name.toLowerCase(), name])),
  vi: 'blank',
  ns: 'not-due',
});

export const table = {
  // What it is
  agency: at(1, word),
  reference: at(2, word),
  deal: at(3, readDeal),
  kind: at(4, readKind),
  subtype: at(181, phrase),
  technicalId: at(175, word),

  // Where it is
  postcode: at(5, word),
  town: at(6, phrase),
  district: at(9, raw),

  // Price and fees
  price: at(11, number({ min: 2, max: 5e8 })),
  payer: at(302, oneOf(payers)),
  netPrice: at(303, euros),
  priceWithoutTax: at(245, yesNo),

  // Rent of a home
  rentWithoutTax: at(14, yesNo),
  charges: at(23, euros),
  furnished: at(26, yesNo),
  deposit: at(161, euros),
  chargesMode: at(304, oneOf(chargesModes)),
  supplement: at(305, euros),
  inventoryFees: at(306, euros),
  baseRent: at(331, euros),
  referenceRent: at(332, euros),

  // Rent of premises
  yearlyRent: at(202, euros),
  yearlyCharges: at(203, euros),
  yearlyRentPerSquareMetre: at(204, euros),
  yearlyRentWithCharges: at(207, yesNo),
  yearlyRentWithoutTax: at(208, yesNo),
  entryFee: at(200, euros),
  leaseRight: at(218, euros),
  lease: at(242, phrase),

  // Transfer
  activities: at(10, phrase),
  premisesRent: at(12, euros),
  commercialLease: at(243, phrase),

  // Holiday
  lowWeek: at(49, euros),
  highWeek: at(52, euros),
  guests: at(55, integer({ max: 200 })),
  setting: at(57, word),

  // Life annuity
  lumpSum: at(185, euros),
  annuity: at(186, euros),
  soldFree: at(229, yesNo),

  // Condominium
  inCopro: at(258, yesNo),
  lots: at(259, integer({ max: 100_000 })),
  coproCharges: at(260, euros),
  coproProcedure: at(261, yesNo),
  coproProcedureDetail: at(262, phrase),

  // Energy
  primaryEnergy: at(176, integer({ max: 3000 })),
  energyLetter: at(177, letter),
  emissions: at(178, integer({ max: 1000 })),
  climateLetter: at(179, letter),
  energyOn: at(324, day),
  energyVersion: at(325, word),
  energyCostMin: at(326, euros),
  energyCostMax: at(327, euros),
  energyYear: at(328, referenceYear),
  finalEnergy: at(334, integer({ max: 3000 })),

  // Areas and rooms
  area: at(16, squareMetres),
  land: at(17, squareMetres),
  livingRoomArea: at(216, squareMetres),
  terraceArea: at(329, squareMetres),
  balconyArea: at(40, squareMetres),
  cellarArea: at(252, squareMetres),
  divisibleFrom: at(214, squareMetres),
  rooms: at(18, rooms),
  bedrooms: at(19, rooms),
  bathrooms: at(29, rooms),
  showerRooms: at(30, rooms),
  toilets: at(31, rooms),
  floor: at(24, signedInteger()),
  storeys: at(25, integer({ max: 100 })),
  builtIn: at(27, integer({ min: 1000, max: 2100 })),
  heating: at(33, readHeating),
  kitchen: at(34, oneOf(kitchenCodes)),
  facesSouth: at(35, yesNo),
  facesEast: at(36, yesNo),
  facesWest: at(37, yesNo),
  facesNorth: at(38, yesNo),

  // Comforts
  balconies: at(39, rooms),
  parkings: at(43, rooms),
  garages: at(44, rooms),
  refurbished: at(28, yesNo),
  lift: at(41, yesNo),
  cellar: at(42, yesNo),
  doorCode: at(45, yesNo),
  intercom: at(46, yesNo),
  caretaker: at(47, yesNo),
  terrace: at(48, yesNo),
  alarm: at(61, yesNo),
  calm: at(63, yesNo),
  airConditioning: at(64, yesNo),
  pool: at(65, yesNo),
  stepFree: at(66, yesNo),
  petsAllowed: at(67, yesNo),
  fireplace: at(68, yesNo),
  dishwasher: at(71, yesNo),
  openView: at(78, yesNo),
  duplex: at(81, yesNo),
  recent: at(162, yesNo),
  worksNeeded: at(163, yesNo),
  parquet: at(191, yesNo),
  goodsLift: at(197, yesNo),
  loadingDock: at(198, yesNo),
  divisible: at(213, yesNo),
  farmLand: at(221, yesNo),
  buildingPlot: at(223, yesNo),
  washingMachine: at(233, yesNo),
  internet: at(235, yesNo),
  servicedPlot: at(250, yesNo),

  // Texts
  title: at(20, raw),
  body: at(21, raw),

  // How it is shown
  exclusive: at(83, yesNo),
  highlighted: at(84, yesNo),
  tour: at(104, raw),
  availableOn: at(22, day),
} satisfies Table;

/** In the order of the pictures. Ranks 85, 164 and 264 begin a block each, as do their captions. */
export const photoRanks: readonly { photo: number; caption: number }[] = [
  ...Array.from({ length: 9 }, (_, index) => ({ photo: 85 + index, caption: 94 + index })),
  ...Array.from({ length: 11 }, (_, index) => ({ photo: 164 + index, caption: 274 + index })),
  ...Array.from({ length: 10 }, (_, index) => ({ photo: 264 + index, caption: 285 + index })),
];

/** Three slots hold other languages: code, title, text. */
export const languageSlots = [
  { language: 124, title: 126, body: 127 },
  { language: 128, title: 130, body: 131 },
  { language: 132, title: 134, body: 135 },
] as const;
