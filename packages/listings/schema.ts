/** A listing as a visitor may see it. Private columns of a feed have no place here: they cannot leak. */
import { z } from 'zod';
import { isArea } from './areas.ts';
import {
  energyExemptions,
  energyLetters,
  features,
  heatings,
  kinds,
  kitchens,
  pictureKinds,
  states,
  transactions,
} from './vocabulary.ts';

/** Amounts are euros, VAT included, unless the field says otherwise. */
const money = z.strictObject({ amount: z.number().nonnegative(), currency: z.literal('EUR') });
const day = z.iso.date();
const count = z.int().nonnegative();
const squareMetres = z.number().positive();
const webPage = z.url({ protocol: /^https$/ });

/** The circle that it lies in: the middle of a cell of a fixed grid, and never a point of its own. */
const areaSchema = z
  .strictObject({
    /** In degrees, WGS 84. @example 43.4819 */
    latitude: z.number(),
    longitude: z.number(),
    /** In metres: 250 of a street, 1000 of a district. */
    radius: z.number(),
  })
  .refine(isArea, 'is no cell of the grid: a position must not be more exact');

/** Where it is, never more exactly than this (CNIL, minimisation; rule OTH-14). */
const placeSchema = z.strictObject({
  /** Name of the commune, with its capitals and accents. @example 'Saint-Jean-de-Luz' */
  town: z.string().min(1),
  /** INSEE code of the commune, where the name and postcode tell it. @example '64483' */
  insee: z
    .string()
    .regex(/^\d[\dAB]\d{3}$/)
    .optional(),
  postcode: z.string().regex(/^\d{5}$/),
  /** District or landmark, as the agency words it. */
  district: z.string().optional(),
  /** Absent: no more than the commune is told. */
  area: areaSchema.optional(),
});

/** Fees of a sale or a transfer. Source: arrêté of 10 January 2017, art. 3 (SAL-02 to SAL-04). */
const saleFeesSchema = z.strictObject({
  payer: z.enum(['buyer', 'seller', 'both']),
  /** Buyer's fees, VAT included, as a percentage of the price without fees. */
  percent: z.number().nonnegative().optional(),
  /** The price without the buyer's fees. */
  netPrice: money.optional(),
});

/** Rent of a home: per month, all in. Source: arrêté of 10 January 2017, art. 4 (RNT-01 to RNT-08). */
const rentSchema = z.strictObject({
  /** What the tenant pays a month: base + supplement + charges. */
  monthly: money,
  /** Rent without charges. */
  base: money.optional(),
  supplement: money.optional(),
  charges: money.optional(),
  /** How charges are settled: a flat sum, a provision settled yearly, or a yearly repayment. */
  chargesMode: z.enum(['flat', 'provision', 'repayment']).optional(),
  deposit: money.optional(),
  /** Absent: the feed does not say. */
  furnished: z.boolean().optional(),
  /** Fees at the tenant's charge, VAT included. */
  tenantFees: money.optional(),
  /** The part of these for the inventory of fixtures. */
  inventoryFees: money.optional(),
  /** Rent control, in the communes where it holds (ELAN, art. 140). */
  cap: z
    .strictObject({
      /** "Loyer de référence majoré" as the feed gives it: euros per m² and month. */
      referencePerSquareMetre: z.number().positive(),
    })
    .optional(),
  /** Rent without charges that the tenant before paid (RNT-10). */
  previousBase: money.optional(),
  /** A lease of one to ten months without deposit (loi n° 89-462, art. 25-12). */
  mobility: z.boolean().optional(),
});

/** Rent of business premises: per year, without VAT and charges unless said (COM-02). */
const commercialRentSchema = z.strictObject({
  yearly: money,
  perSquareMetreYearly: money.optional(),
  yearlyCharges: money.optional(),
  /** HT: VAT not included. HC: charges not included. */
  tax: z.enum(['HT', 'TTC']).optional(),
  chargesIncluded: z.boolean(),
  deposit: money.optional(),
  /** Price of the right to the lease ("droit au bail") or entry fee. */
  entryFee: money.optional(),
  /** Nature of the lease, in the agency's words. @example 'Bail commercial 3-6-9' */
  lease: z.string().optional(),
  tenantFees: money.optional(),
});

const holidaySchema = z.strictObject({
  guests: count.optional(),
  lowWeek: money.optional(),
  highWeek: money.optional(),
  /** Registration number of the let. Source: code du tourisme, art. L324-2-1 (TOU-01). */
  registration: z.string().optional(),
  /** Day of the owner's sworn statement: main home or not, and the number (TOU-01). */
  ownerStatementOn: day.optional(),
  /** Reference of the change-of-use authorisation, where the commune wants one (TOU-02). */
  changeOfUse: z.string().optional(),
  /** Tourist tax a night and person (TOU-03). */
  touristTax: money.optional(),
});

const annuitySchema = z.strictObject({
  lumpSum: money.optional(),
  monthly: money.optional(),
  /** True when the seller goes on living there. */
  occupied: z.boolean().optional(),
});

const businessSchema = z.strictObject({
  /** Trades, in the agency's words. @example ['Restaurant', 'Bar'] */
  activities: z.array(z.string()),
  /** Rent of the premises a month, for a transfer. */
  monthlyRent: money.optional(),
  lease: z.string().optional(),
  /** True once the seller has agreed in writing that figures of the business are published (COM-06). */
  figuresAuthorised: z.boolean().optional(),
});

/** Sold before it is built. Source: CCH, art. L261-1 and following (VEF-01 to VEF-04). */
const offPlanSchema = z.strictObject({
  developer: z.string().min(1),
  /** Quarter of delivery. @example '2027-T3' */
  delivery: z.string().regex(/^\d{4}-T[1-4]$/),
  /** Rate of the VAT within the price, per cent. @example 20 */
  vatPercent: z.number().nonnegative(),
  /** The town plan reserves it for main homes (C. urb., art. L151-14-1). */
  mainHomeOnly: z.boolean().optional(),
});

/** The agency's written order to sell or let (loi n° 70-9, art. 6; rule SAL-08). Number, day and holder stay with the agency. */
const mandateSchema = z.strictObject({
  /** It has a number and a day that is not to come. */
  held: z.boolean(),
  expiresOn: day.optional(),
});

/** A picture in the store of photographs, named by the hash of what was received. */
const photoSchema = z.strictObject({
  /** @example '3f8a0c1b2d4e5f60718293a4' */
  id: z.string().regex(/^[0-9a-f]{24}$/),
  /** Of the picture as stored, turned upright. */
  width: z.int().positive(),
  height: z.int().positive(),
  caption: z.string().optional(),
  /** Absent: a photograph. */
  kind: z.enum(pictureKinds).optional(),
  /** Made or changed by a machine (AI Act, art. 50(4); OTH-05). */
  aiEdited: z.boolean().optional(),
});
export type Photo = z.infer<typeof photoSchema>;

/** Source: CCH, art. L721-1 (SAL-06). */
const coproSchema = z.strictObject({
  lots: count.optional(),
  /** Yearly share of the budget for current expenses. */
  yearlyCharges: money.optional(),
  procedure: z.boolean().optional(),
  procedureDetail: z.string().optional(),
});

/** Source: CCH, art. L126-33, R126-22 to R126-24 (DPE-01 to DPE-06). */
const energySchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('rated'),
    energy: z.enum(energyLetters),
    climate: z.enum(energyLetters),
    /** kWh of primary energy per m² and year. */
    primary: count.optional(),
    /** kWh of final energy per m² and year. */
    final: count.optional(),
    /** kg of CO₂ equivalent per m² and year. */
    emissions: count.optional(),
    /** Day of the certificate. */
    on: day.optional(),
    /** Estimated yearly costs, euros, for a usual use. */
    cost: z.strictObject({ min: z.number(), max: z.number(), year: z.int() }).optional(),
    /** Number in the State's register (ADEME). @example '2464E1234567A' */
    number: z.string().optional(),
    /** ADEME attestation that replaces the label: small homes, or the factor of electricity of 2026 (DPE-05). */
    attestation: z
      .strictObject({
        basis: z.enum(['small-home', 'electricity-factor']),
        on: day,
        energy: z.enum(energyLetters),
        climate: z.enum(energyLetters),
      })
      .optional(),
    /** The energy audit that a house or whole building of class E, F or G needs before the first visit (DPE-09). */
    audited: z.boolean().optional(),
  }),
  /** No certificate is due: land, parking, unheated premises. */
  z.strictObject({ status: z.literal('exempt'), reason: z.enum(energyExemptions).optional() }),
  /** One is due, and the feed gives none or a blank one. */
  z.strictObject({ status: z.literal('missing'), reason: z.string() }),
]);

const areasSchema = z.strictObject({
  /** The figure that the agency gives as the surface: living space of a home, useful floor of premises. */
  main: squareMetres.optional(),
  land: squareMetres.optional(),
  livingRoom: squareMetres.optional(),
  terrace: squareMetres.optional(),
  balcony: squareMetres.optional(),
  cellar: squareMetres.optional(),
  /** Smallest part that can be let or sold apart. */
  divisibleFrom: squareMetres.optional(),
  /** Certified by a surveyor (loi n° 65-557, art. 46; SAL-07). */
  carrez: squareMetres.optional(),
});

const textSchema = z.strictObject({
  title: z.string().min(1),
  /** Paragraphs, plain text: no markup survives the import. "\n" is a line break within one. */
  body: z.array(z.string().min(1)),
});

export const listingSchema = z.strictObject({
  /** Public key, opaque and stable for the listing's life: part of its address. @example 'k3f9x2q' */
  key: z.string().regex(/^[a-z0-9]{7}$/),
  /** Reference shown to people. It may change. @example 'EX41-1042' */
  reference: z.string().min(1),
  /** Which agency of the group file it belongs to: brands choose by it. @example '41' */
  agency: z.string(),
  kind: z.enum(kinds),
  transaction: z.enum(transactions),
  /** Sold as a prestige property. */
  prestige: z.boolean(),
  /** Absent: available. */
  state: z.enum(states).optional(),
  /** The day from which the state holds; absent while available. */
  stateSince: day.optional(),
  mandate: mandateSchema.optional(),
  /** Sub-type in the agency's words. @example 'Maison basque' */
  subtype: z.string().optional(),
  place: placeSchema,
  /** Sale, annuity and transfers: what the buyer pays, buyer's fees included. */
  price: money.optional(),
  /** True when the price is given without VAT. */
  priceWithoutTax: z.boolean().optional(),
  fees: saleFeesSchema.optional(),
  rent: rentSchema.optional(),
  commercialRent: commercialRentSchema.optional(),
  holiday: holidaySchema.optional(),
  annuity: annuitySchema.optional(),
  business: businessSchema.optional(),
  copro: coproSchema.optional(),
  offPlan: offPlanSchema.optional(),
  /** Ecological claims of the text, each with what proves it (OTH-12). */
  claims: z.array(z.strictObject({ text: z.string().min(1), proof: z.string().min(1) })).optional(),
  energy: energySchema,
  areas: areasSchema,
  rooms: count.optional(),
  bedrooms: count.optional(),
  bathrooms: count.optional(),
  showerRooms: count.optional(),
  toilets: count.optional(),
  /** 0 is the ground floor; below ground is negative. */
  floor: z.int().optional(),
  /** Storeys of the building. */
  storeys: count.optional(),
  builtIn: z.int().optional(),
  heating: z.array(z.enum(heatings)).optional(),
  kitchen: z.enum(kitchens).optional(),
  /** Aspects of the living room. */
  aspects: z.array(z.enum(['north', 'east', 'south', 'west'])).optional(),
  features: z.array(z.enum(features)),
  /** In the agency's order. Addresses at the CRM's host are nowhere: a visitor's browser never calls it. */
  photos: z.array(photoSchema),
  /** Page of a virtual tour, or of a film: software has one field for both. @example 'https://visite.example.com/3' */
  tour: webPage.optional(),
  /** Page of a film. @example 'https://youtu.be/abcdefghijk' */
  video: webPage.optional(),
  exclusive: z.boolean(),
  highlighted: z.boolean(),
  availableOn: day.optional(),
  /** French is always there: it prevails (loi Toubon; OTH-02). */
  texts: z.strictObject({ fr: textSchema, en: textSchema.optional() }),
  /** The day of the export that it was last changed in. */
  updatedOn: day,
});
export type Listing = z.infer<typeof listingSchema>;
/** What is asked for it, and in which form. */
export type Offer = Pick<
  Listing,
  | 'price'
  | 'priceWithoutTax'
  | 'fees'
  | 'rent'
  | 'commercialRent'
  | 'holiday'
  | 'annuity'
  | 'business'
>;
export type Money = z.infer<typeof money>;
export type Energy = Listing['energy'];
