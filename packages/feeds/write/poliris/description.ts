/** The ranks of areas, rooms and comforts: what `read/listing/description.ts` undoes. */
import type { Feature, Listing } from '@agency/listings';
import { kitchenCode, writeHeating } from './codes.ts';
import type { Ranks } from './ranks.ts';

type Rank = Ranks[number];

/** Undefined rather than NON: of what is not named nobody knows that it is not there. */
const has =
  (feature: Feature): Rank =>
  ({ features }) =>
    features.includes(feature) ? true : undefined;

/** The rank wants a number, the listing says that there is some: one is the least. */
const hasOne =
  (feature: Feature): Rank =>
  ({ features }) =>
    features.includes(feature) ? 1 : undefined;

const faces =
  (aspect: NonNullable<Listing['aspects']>[number]): Rank =>
  ({ aspects }) =>
    aspects?.includes(aspect) ? true : undefined;

export const descriptionRanks: Ranks = {
  // Mandatory: 0 is "unknown", as in all real files. Of a plot it is the plot.
  16: ({ areas, kind }) => (kind === 'land' ? areas.land : areas.main) ?? 0,
  17: ({ areas }) => areas.land,
  18: ({ rooms }) => rooms ?? 0,
  19: ({ bedrooms }) => bedrooms,
  24: ({ floor }) => floor,
  25: ({ storeys }) => storeys,
  27: ({ builtIn }) => builtIn,
  29: ({ bathrooms }) => bathrooms,
  30: ({ showerRooms }) => showerRooms,
  31: ({ toilets }) => toilets,
  33: writeHeating,
  34: ({ kitchen }) => kitchenCode(kitchen),
  35: faces('south'),
  36: faces('east'),
  37: faces('west'),
  38: faces('north'),
  40: ({ areas }) => areas.balcony,
  214: ({ areas }) => areas.divisibleFrom,
  216: ({ areas }) => areas.livingRoom,
  252: ({ areas }) => areas.cellar,
  329: ({ areas }) => areas.terrace,

  26: ({ rent, features }) =>
    rent?.furnished ?? (features.includes('furnished') ? true : undefined),
  28: has('refurbished'),
  39: hasOne('balcony'),
  41: has('lift'),
  42: has('cellar'),
  43: hasOne('parking'),
  44: hasOne('garage'),
  45: has('door-code'),
  46: has('intercom'),
  47: has('caretaker'),
  48: has('terrace'),
  57: ({ features }) =>
    features.includes('sea-near')
      ? 'mer'
      : features.includes('mountain-near')
        ? 'montagne'
        : undefined,
  61: has('alarm'),
  63: has('calm'),
  64: has('air-conditioning'),
  65: has('pool'),
  66: has('step-free'),
  67: has('pets-allowed'),
  68: has('fireplace'),
  71: has('dishwasher'),
  78: has('open-view'),
  81: has('duplex'),
  162: has('recent'),
  163: has('works-needed'),
  191: has('parquet'),
  197: has('goods-lift'),
  198: has('loading-dock'),
  213: has('divisible'),
  221: has('farm-land'),
  223: has('building-plot'),
  233: has('washing-machine'),
  235: has('internet'),
  250: has('serviced-plot'),
};
