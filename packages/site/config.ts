/** The chapters of `sites/<brand>/site.config.ts`, each owned by its package. */
import { z } from 'zod';
import { audienceChapter, brandChapter, languagesChapter, navigationChapter } from '@agency/brand';
import { consentChapter } from '@agency/consent';
import { formsChapter } from '@agency/forms';
import { listingsConfigSchema } from '@agency/listings';
import { mapChapter } from '@agency/map';
import { photographsChapter } from '@agency/photographs';
import { slotNames } from './slots.ts';

/** What the portals that are sent its listings know of the brand. */
export const portalsChapter = z.strictObject({
  /** The id that they gave its agency. Absent: `pnpm portals <brand> --agency` must say it. @example 'RC-100' */
  agency: z
    .string()
    // It stands in a cell of 16 signs and in the name of a file.
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,15}$/, {
      error:
        'must be 1 to 16 of A to Z, a to z, 0 to 9, dot, hyphen and underscore, the first a letter or a digit',
    })
    .optional(),
});

export const siteSchema = z.strictObject({
  /** Who the brand is. */
  brand: brandChapter,
  /** Whom it speaks to. */
  audience: audienceChapter,
  /** Languages of its pages. @example ['fr', 'en'] */
  languages: languagesChapter.default(['fr', 'en']),
  /** Entries of the header. */
  navigation: navigationChapter,
  /** Which listings are its own, and how they are laid out. */
  listings: listingsConfigSchema,
  /** The vendors of the registry that it uses, and its accounts there. @example { vendors: { matomo: { account: '3' } } } */
  consent: consentChapter.prefault({}),
  /** What it asks of visitors, and who receives it. @example { offered: ['contact'], endpoint: 'https://formulaires.villa-rosa.example/{form}', processor: 'formulaires-exemple' } */
  forms: formsChapter.prefault({}),
  /** Where their photographs lie; brands of one source say the same. @example { folder: '/mnt/photographs' } */
  photographs: photographsChapter.prefault({}),
  /**
   * Tiles for a more detailed map, which visitors may ask for. Absent: the drawing is all.
   * @example { tiles: './map/pays-basque.pmtiles', credit: '© OpenStreetMap contributors' }
   */
  map: mapChapter.optional(),
  /** What portals know of it. @example { agency: 'RC-100' } */
  portals: portalsChapter.prefault({}),
  /** Components of its own in place of the shared ones, by path from the site's folder. @example { Home: './components/Home.astro' } */
  slots: z.partialRecord(z.enum(slotNames), z.string()).default({}),
});

export type SiteConfig = z.input<typeof siteSchema>;

/** A checked site: its configuration and the id, which is the folder's name. */
export type Site = z.output<typeof siteSchema> & { id: string };

/** Gives the editor types and completion; the check itself is done by `loadSite`. */
export function defineSite(config: SiteConfig): SiteConfig {
  return config;
}
