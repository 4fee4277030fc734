/** The legal person that publishes the sites and holds the professional card (LCEN art. 1-1, rules ML-01 to ML-08). */
import { z } from 'zod';
import { passesLuhn } from '../browser/passes-luhn.ts';
import { daySchema, factSchema, provenance } from './fact.ts';

const text = z.string().min(1);

/** A figure of a year, empty while nobody told it: no page needs one, so a release does not wait for it (ACC-02). */
const yearlyFigure = z
  .strictObject({ value: z.number().nonnegative(), year: z.int().min(2000), ...provenance })
  .nullable();

export const companySchema = z
  .strictObject({
    /** Registered name, without the form. @example 'MAISON ROSA' */
    name: factSchema(text),
    /** @example 'SARL' */
    form: factSchema(z.enum(['SARL', 'SAS', 'SASU', 'SA', 'EURL'])),
    /** Share capital in euros. @example 10000 */
    capital: factSchema(z.number().positive()),
    /** Nine digits. @example '732829320' */
    siren: factSchema(
      z
        .string()
        .regex(/^\d{9}$/, 'a SIREN has nine digits')
        .refine(passesLuhn, 'this SIREN fails its check digit (Luhn)'),
    ),
    /** City of the trade register. @example 'Bayonne' */
    rcsCity: factSchema(text),
    /** VAT number. @example 'FR44732829320' */
    vat: factSchema(z.string().regex(/^FR\d{11}$/, 'a French VAT number is FR and eleven digits')),
    /** Registered office. @example 'ZA des Platanes' */
    street: factSchema(text),
    /** @example '64990' */
    postcode: factSchema(z.string().regex(/^\d{5}$/)),
    town: factSchema(text),
    /** Ordinary-rate number (OTH-03). @example '05 36 49 00 00' */
    phone: factSchema(text),
    email: factSchema(z.email()),
    /** A natural person, never a function or a brand (ML-02). @example 'Rosa Martin' */
    publicationDirector: factSchema(
      z.string().regex(/\S+ \S+/, 'a first and a last name are needed'),
    ),
    /** Where content may be reported (ML-12). */
    contentReportEmail: factSchema(z.email()),
    /** Who answers about personal data; a contact, not necessarily a DPO (PRV-02). */
    privacyContact: factSchema(z.strictObject({ title: text, email: z.email(), post: text })),
    /** Working days within which the company promises to answer a request about rights; the law allows a month (PRV-04). @example 15 */
    rightsReplyDays: factSchema(z.int().positive().max(21)),
    /** Where a consumer complains before mediation (MED-04). */
    complaintDesk: factSchema(
      z.strictObject({ address: text, email: z.email(), replyDays: z.int().positive() }),
    ),
    /** Professional card (ML-06). T: sales, G: rental management, S: syndic. */
    card: factSchema(
      z.strictObject({
        /** @example 'CPI 6402 2025 000 000 000' */
        number: z
          .string()
          .regex(
            /^CPI \d{4} \d{4} \d{3} \d{3} \d{3}$/,
            'a card number reads CPI 0000 0000 000 000 000',
          ),
        mentions: z.array(z.enum(['T', 'G', 'S'])).min(1),
        /** The chamber that issued it. */
        chamber: text,
        validUntil: daySchema,
      }),
    ),
    /** For each activity a guarantor, or the statement that no funds are held: never both, never neither (ML-07). */
    guarantee: z.strictObject({ sales: guaranteeSchema(), management: guaranteeSchema() }),
    /** Professional liability (ML-08). */
    insurance: factSchema(
      z.strictObject({ insurer: text, address: text, cover: text, validUntil: daySchema }),
    ),
    /** People employed, of the last year closed. @example { value: 7, year: 2025 } */
    headcount: yearlyFigure,
    /** Turnover of that year in euros. @example { value: 900000, year: 2025 } */
    turnover: yearlyFigure,
    /** Total of the balance sheet of that year in euros. @example { value: 400000, year: 2025 } */
    balanceSheet: yearlyFigure,
    /** What the sites, or the company on them, offer: each brings duties of its own (OTH-06, 07, 08, 10, TOU-01). */
    features: z.strictObject({
      /** A contract with a consumer can be concluded on a site. */
      onlineContract: factSchema(z.boolean()),
      /** Visitors publish something that others see. */
      userContent: factSchema(z.boolean()),
      /** Opinions of customers are shown. */
      reviews: factSchema(z.boolean()),
      /** A program answers visitors. */
      chatbot: factSchema(z.boolean()),
      /** The company lets furnished homes to tourists. */
      touristLets: factSchema(z.boolean()),
    }),
  })
  .superRefine(({ siren, vat }, context) => {
    if (siren.value === null || vat.value === null) return;
    const expected = vatNumber(siren.value);
    if (vat.value !== expected) {
      context.addIssue({
        code: 'custom',
        path: ['vat', 'value'],
        message: `${vat.value} does not belong to SIREN ${siren.value}, whose VAT number is ${expected}`,
      });
    }
  });

export type Company = z.output<typeof companySchema>;

function guaranteeSchema() {
  return factSchema(
    z.literal('holds-no-funds').or(
      z.strictObject({
        guarantor: text,
        address: text,
        amount: z.number().positive(),
        /** Last day that the guarantee covers. */
        validUntil: daySchema,
      }),
    ),
  );
}

/** Key of a French VAT number: (12 + 3 × (SIREN mod 97)) mod 97 (ML-04). */
function vatNumber(siren: string): string {
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  return `FR${String(key).padStart(2, '0')}${siren}`;
}
