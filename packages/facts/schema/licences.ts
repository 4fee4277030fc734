/** Works of others that the sites show, and the licence that lets them. */
import { z } from 'zod';
import { localisedSchema, provenance } from './fact.ts';

export const licenceSchema = z.strictObject({
  /** @example 'geonames' */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** What of it is shown. @example { fr: 'Place des communes', en: 'Where communes lie' } */
  shown: localisedSchema,
  /** Its name and edition. @example 'GeoNames' */
  work: z.string().min(1),
  author: localisedSchema,
  website: z.url(),
  licence: z.strictObject({ name: localisedSchema, url: z.url() }),
  /** What was changed in it: licences want that said. */
  changes: localisedSchema,
  ...provenance,
});
export type Licence = z.output<typeof licenceSchema>;
