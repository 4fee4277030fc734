/** The consent chapter of a brand's site.config.ts: which vendors of the registry it uses, and its accounts there. */
import { z } from 'zod';

const useSchema = z.strictObject({
  /** The brand's account at the vendor, where one is needed. @example 'G-ABC123DEF4' */
  account: z.string().min(1).optional(),
  /** The account is made up to show the site. A release refuses it. */
  sample: z.literal(true).optional(),
});

export const consentChapter = z.strictObject({
  /**
   * Id of a vendor of content/facts/trackers.yaml → the account there. Nothing else runs on the site.
   * @example { 'google-analytics': { account: 'G-ABC123DEF4' } }
   */
  vendors: z.record(z.string(), useSchema).default({}),
  /**
   * Where a record of each choice is sent too, as a proof beside the visitor's own (GDPR art. 7(1)). Absent: nowhere.
   * The registry declares its host as a request of ours.
   * @example 'https://preuves.villa-rosa.example/choix'
   */
  proof: z
    .url({ protocol: /^https$/ })
    .refine((address) => new URL(address).port === '', 'expected an address without a port')
    .optional(),
});
export type ConsentConfig = z.output<typeof consentChapter>;
