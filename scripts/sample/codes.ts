/** Words of our records in the codes of the Poliris format. */
import type { Feature } from '@agency/listings';

/** Rank 33 is a sum of bits: emitter, energy, collective or individual. */
const radiator = 128;
const floor = 256;
const gas = 512;
const oil = 1024;
const electric = 2048;
const collective = 4096;
const individual = 8192;
const reversible = 16384;

export const heatings = {
  gas: radiator + gas + individual,
  'gas, shared': radiator + gas + collective,
  oil: radiator + oil + individual,
  electric: radiator + electric + individual,
  'heat pump': reversible + individual,
  underfloor: floor + electric + individual,
} as const;

/** Rank 34. */
export const kitchens = {
  none: 1,
  open: 2,
  separate: 3,
  professional: 4,
  'open, equipped': 6,
  'separate, equipped': 7,
  'corner, equipped': 8,
} as const;

/** The ranks that answer OUI. */
export const featureRanks = {
  refurbished: 28,
  lift: 41,
  cellar: 42,
  'door-code': 45,
  intercom: 46,
  caretaker: 47,
  terrace: 48,
  alarm: 61,
  calm: 63,
  'air-conditioning': 64,
  pool: 65,
  'step-free': 66,
  'pets-allowed': 67,
  fireplace: 68,
  dishwasher: 71,
  'open-view': 78,
  duplex: 81,
  recent: 162,
  'works-needed': 163,
  parquet: 191,
  'goods-lift': 197,
  'loading-dock': 198,
  divisible: 213,
  'farm-land': 221,
  'building-plot': 223,
  'washing-machine': 233,
  internet: 235,
  'serviced-plot': 250,
} as const satisfies Partial<Record<Feature, number>>;

export const aspectRanks = { south: 35, east: 36, west: 37, north: 38 } as const;
