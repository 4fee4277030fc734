/**
 * What an editor adds to a listing that the feed cannot say: content/listings/complements/<reference>.mdx, or <key>.mdx
 * where two listings bear one reference. Facts stand in its front matter, under the names that the listing has for them;
 * a longer text may follow.
 */
import { z } from 'zod';
import { pictureKinds } from '@agency/listings';
import { energy, holiday, offPlan } from './chapters/buildings.ts';
import { business, commercialRent } from './chapters/business.ts';
import { annuity, copro, fees, rent } from './chapters/homes.ts';
import { day, label, squareMetres, webPage, yesNo } from './values.ts';

export const complementSchema = z
  .strictObject({
    /** Where these facts come from. @example 'DPE du 3 mars 2026' */
    source: label,
    /** Who wrote them down. @example 'Rosa Martin' */
    by: label,
    /** When. @example '2026-11-22' */
    on: day,

    /** What became of it, where the feed says nothing: its page then tells so and shows no price. @example 'sold' */
    state: z.enum(['under-offer', 'sold', 'let']).optional(),
    /**
     * The day from which the state holds; absent: the day on which it was written down. It may be still to come: until
     * then the listing is on offer. @example '2026-11-20'
     */
    stateSince: day.optional(),
    /** The agency's written order to sell or let (SAL-08). */
    mandate: z
      .strictObject({
        /** It is signed and has a number, whatever the software says. @example true */
        held: z.literal(true, 'expected true: without a mandate there is no advert').optional(),
        /** Its last day. @example '2027-03-31' */
        expiresOn: day.optional(),
      })
      .optional(),
    /** True when the price is given without VAT (COM-02). @example true */
    priceWithoutTax: yesNo.optional(),
    /** The day from which it can be moved into. @example '2027-02-01' */
    availableOn: day.optional(),
    /** Page of a virtual tour. @example 'https://visite.example.com/3' */
    tour: webPage.optional(),
    /** Page of a film. @example 'https://www.youtube.com/watch?v=abcdefghijk' */
    video: webPage.optional(),

    fees: fees.optional(),
    annuity: annuity.optional(),
    rent: rent.optional(),
    commercialRent: commercialRent.optional(),
    holiday: holiday.optional(),
    business: business.optional(),
    copro: copro.optional(),
    offPlan: offPlan.optional(),
    energy: energy.optional(),
    areas: z
      .strictObject({
        /** Living space of a home, useful floor of premises. @example 64.5 */
        main: squareMetres.optional(),
        /** @example 620 */
        land: squareMetres.optional(),
        /** As a surveyor certified it (SAL-07). @example 63.2 */
        carrez: squareMetres.optional(),
      })
      .optional(),
    /** Ecological claims of the text, each with what proves it (OTH-12). */
    claims: z
      .array(
        z.strictObject({
          /** As the text words it. @example 'maison passive' */
          text: label,
          /** @example 'Label Passivhaus n° 4127 du 12 mai 2025' */
          proof: label,
        }),
      )
      .min(1, 'an empty list claims nothing')
      .optional(),
    /** What a picture is. A picture has no better name than its own: its place changes when one of them cannot be had. */
    photos: z
      .array(
        z.strictObject({
          /** The 24 signs in its address. @example '3f8a0c1b2d4e5f60718293a4', of /photos/3f/3f8a0c1b2d4e5f60718293a4/960.jpg */
          id: z
            .string()
            .regex(
              /^[0-9a-f]{24}$/,
              'expected the 24 signs that stand in the address of the picture',
            ),
          /** @example 'rendering' */
          kind: z.enum(pictureKinds).optional(),
          /** Made or changed by a machine (AI Act, art. 50(4); OTH-05). @example true */
          aiEdited: yesNo.optional(),
          /** @example 'Illustration non contractuelle' */
          caption: label.optional(),
        }),
      )
      .min(1, 'an empty list tells of no picture')
      .optional(),
  })
  .refine(({ state, stateSince }) => state !== undefined || stateSince === undefined, {
    path: ['stateSince'],
    message: 'a day needs the state that holds from then on',
  });
export type ComplementFacts = z.output<typeof complementSchema>;

export interface Complement {
  /** Path from the repository's root. @example 'content/listings/complements/EX43_3011.mdx' */
  file: string;
  /** As the file bears it: the listing's key, or what of its reference can stand in a file name. @example 'EX43_3011' */
  name: string;
  facts: ComplementFacts;
  /** True when a text follows the facts. */
  hasText: boolean;
  /** The line of a fact. @example lineOf('energy.cost') // 12 */
  lineOf: (path: string) => number;
}
