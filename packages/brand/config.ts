/** The chapters of `site.config.ts` that say who a brand is. */
import { z } from 'zod';
import { languages } from './overlay.ts';

const colourHint = 'expected a colour such as #1d4f3c';
const colour = z.string(colourHint).regex(/^#[0-9a-f]{6}$/i, colourHint);

/** As content/facts/fees/<day>.yaml groups its services. */
const feeFamilies = [
  'sale',
  'rental',
  'management',
  'valuation',
  'business',
  'holiday',
  'prestige',
] as const;

/** A text in every language. */
const localised = z.strictObject(
  { fr: z.string().min(1), en: z.string().min(1) },
  "expected { fr: '…', en: '…' }",
);

export const brandChapter = z.strictObject({
  /** The name as it is read aloud. @example 'Villa Rosa' */
  name: z.string().min(1),
  /** The host that the site lives at, without protocol. @example 'villa-rosa.example' */
  domain: z
    .string()
    .regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, 'expected a host name such as villa-rosa.example'),
  /** One line under the name, and the description of the home page. */
  tagline: localised,
  /** Colours that a browser or a telephone wants beside the stylesheet. */
  theme: z.strictObject(
    {
      /** The colour of the browser's frame: the brand's own. @example '#1d4f3c' */
      color: colour,
      /** The colour of the paper behind the page. @example '#fffdf8' */
      background: colour,
      /** The colour of the frame in the dark, where the identity allows it. */
      dark: colour.optional(),
    },
    "expected { color: '#1d4f3c', background: '#fffdf8' }",
  ),
  /** Font files wanted by the first view, by package path: fetched early, two at most. @example ['@fontsource/figtree/files/figtree-latin-400-normal.woff2'] */
  preload: z.array(z.string()).max(2).default([]),
  /** Families of services of the fee schedule that the brand sells. @example ['sale', 'rental'] */
  fees: z.array(z.enum(feeFamilies)).min(1),
  /** Ids in content/facts/offices.yaml, the first one being the brand's address. @example ['bayonne'] */
  offices: z.array(z.string(), "expected a list of offices such as ['bayonne']").min(1),
});

/** Whom the site speaks to: the duties of consumer law fall on 'consumer' and 'mixed'. */
export const audienceChapter = z.enum(['consumer', 'professional', 'mixed']);

/** Languages of the site, French first (loi Toubon). */
export const languagesChapter = z.array(z.enum(languages)).min(1);

/** What the header can lead to. */
export const destinations = [
  'sale',
  'rent',
  'holiday',
  'transfer',
  'places',
  'offices',
  'fees',
  'valuation',
  'mandate',
  'business-search',
  'contact',
] as const;

/** Entries of the header, in their order. @example ['sale', 'rent', 'offices', 'contact'] */
export const navigationChapter = z.array(z.enum(destinations)).min(1);

export type Destination = (typeof destinations)[number];
