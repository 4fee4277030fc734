/** The words of the trade that a listing is described with, each a closed list. */

/** What the thing is. A business or a lease for transfer is said by the transaction, its premises by the kind. */
export const kinds = [
  'house',
  'flat',
  'land',
  'parking',
  'building',
  'shop',
  'office',
  'warehouse',
  'premises',
] as const;
export type Kind = (typeof kinds)[number];

/** What happens to it. */
export const transactions = [
  'sale',
  'rent',
  'holiday',
  'life-annuity',
  'business-transfer',
  'lease-transfer',
] as const;
export type Transaction = (typeof transactions)[number];

/** How far the sale or the letting has come. Only what is available is on offer (C. conso, art. L121-4; rule SAL-10). */
export const states = ['available', 'under-offer', 'sold', 'let'] as const;
export type State = (typeof states)[number];

/** Why no certificate is due. Source: CCH, art. R126-15 (DPE-06): the list is closed. */
export const energyExemptions = [
  'land',
  'parking',
  'off-plan',
  'unheated',
  'detached-under-50-m2',
  'let-under-four-months',
  'provisional-building',
  'place-of-worship',
  'listed-building',
  'farm-or-industrial-building',
] as const;
export type EnergyExemption = (typeof energyExemptions)[number];

/** What a picture is: anything but a photograph is told beside it (VEF-02, OTH-05). */
export const pictureKinds = ['photo', 'rendering', 'plan'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** Under which door of the site a visitor looks for it. */
export const purposes = ['sale', 'rent', 'holiday', 'transfer'] as const;
export type Purpose = (typeof purposes)[number];

/** The door that a transaction lies behind. */
export const purposeOf: Readonly<Record<Transaction, Purpose>> = {
  sale: 'sale',
  'life-annuity': 'sale',
  rent: 'rent',
  holiday: 'holiday',
  'business-transfer': 'transfer',
  'lease-transfer': 'transfer',
};

/** Kinds that people live in: the duties on dwellings (energy costs, copro, rent of a home) fall on these. */
export const dwellingKinds: readonly Kind[] = ['house', 'flat'];

/** Letters of the DPE and of the GES scale. Source: CCH, art. L173-1-1. */
export const energyLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
export type EnergyLetter = (typeof energyLetters)[number];

/** Comforts that a feed states by yes or no. Shown in this order. */
export const features = [
  'terrace',
  'balcony',
  'garden',
  'pool',
  'garage',
  'parking',
  'cellar',
  'lift',
  'fireplace',
  'air-conditioning',
  'parquet',
  'open-view',
  'calm',
  'sea-near',
  'mountain-near',
  'alarm',
  'intercom',
  'door-code',
  'caretaker',
  'step-free',
  'duplex',
  'furnished',
  'recent',
  'refurbished',
  'works-needed',
  'pets-allowed',
  'internet',
  'dishwasher',
  'washing-machine',
  'goods-lift',
  'loading-dock',
  'divisible',
  'building-plot',
  'serviced-plot',
  'farm-land',
] as const;
export type Feature = (typeof features)[number];

/** How it is heated, as one says it: for whom, from which energy, by what. Words for people: `heating.*`. */
export const heatings = [
  'individual',
  'collective',
  'gas',
  'oil',
  'electric',
  'reversible',
  'radiator',
  'underfloor',
] as const;
export type Heating = (typeof heatings)[number];

/** Words for people: `kitchen.*`. */
export const kitchens = [
  'open',
  'separate',
  'professional',
  'corner',
  'open-equipped',
  'separate-equipped',
  'corner-equipped',
  'equipped',
] as const;
export type Kitchen = (typeof kitchens)[number];
