/** Kyero v3 XML of a whole portfolio: what is absent from it is withdrawn. Source: import specification V3.8 (September 2024). */
import { mustBeLabelled, priceOf, type Listing, type Photo } from '@agency/listings';
import type { Words } from '@agency/ui';
import { formatAdvert } from '../advert.ts';
import { findDepartment } from '../departments.ts';
import { partListings, type Left, type Remark } from '../left.ts';
import { branch, leaf, xmlDeclaration } from '../xml.ts';
import { kyeroType } from './type.ts';
import { whyNotOnKyero } from './why-not.ts';

export interface KyeroOptions {
  /** English beside French where the site has English pages. */
  words: { fr: Words; en?: Words };
  urlOf: (listing: Listing, language: 'fr' | 'en') => string;
  /** JPEG at our own host, as large as it is kept; another picture has another address. */
  photoUrlOf: (photo: Photo) => string;
  /** The fee schedule (FEE-03). */
  feesUrlOf: (language: 'fr' | 'en') => string;
}

export interface KyeroExport {
  /** The document, to be sent as UTF-8. */
  text: string;
  left: Left[];
  remarks: Remark[];
}

const mostPhotos = 50;
const longestDetail = 50;
const longestAddress = 255;

export function writeKyero(listings: readonly Listing[], options: KyeroOptions): KyeroExport {
  const { sent, left } = partListings(listings, whyNotOnKyero);
  const remarks: Remark[] = [];
  const root = branch('root', [
    branch('kyero', [leaf('feed_version', 3)]),
    ...sent.map((listing) => writeProperty(listing, options, remarks)),
  ]);
  return { text: `${xmlDeclaration}\n${root}\n`, left, remarks };
}

/** Elements in the order of the specification. Not among them: `location`, since no position of ours is public (OTH-14). */
function writeProperty(listing: Listing, options: KyeroOptions, remarks: Remark[]): string {
  const { place } = listing;
  const price = priceOf(listing);
  return branch('property', [
    leaf('id', listing.key),
    leaf('date', `${listing.updatedOn} 00:00:00`),
    leaf('ref', listing.reference),
    leaf('price', price?.amount ?? 0),
    leaf('currency', 'EUR'),
    leaf('price_freq', price?.per === 'month' ? 'month' : 'sale'),
    // Leases for transfer, the only things short of ownership that we deal with, are not sent.
    leaf('leasehold', 0),
    leaf('new_build', listing.offPlan ? 1 : 0),
    leaf('type', kyeroType(listing)),
    leaf('town', place.town),
    leaf('province', findDepartment(place) ?? place.postcode.slice(0, 2)),
    leaf('country', 'France'),
    place.district && leaf('location_detail', place.district.slice(0, longestDetail).trim()),
    // 0 is "unknown" in all that follows.
    leaf('beds', listing.bedrooms ?? 0),
    leaf('baths', (listing.bathrooms ?? 0) + (listing.showerRooms ?? 0)),
    leaf('pool', listing.features.includes('pool') ? 1 : 0),
    writeAreas(listing),
    writeLetters(listing),
    branch(
      'url',
      eachLanguage(options, (language) => options.urlOf(listing, language)),
    ),
    writeAddress('video_url', listing.video),
    writeAddress('virtual_tour_url', listing.tour),
    branch(
      'desc',
      eachLanguage(options, (language, words) =>
        // An English text is the agency's or none: a French one under `en` would be no English.
        language === 'fr' || listing.texts.en
          ? writeDescription(listing, words, options.feesUrlOf(language))
          : undefined,
      ),
    ),
    writeFeatures(listing, options.words.en),
    writeImages(listing, options, remarks),
  ]);
}

function eachLanguage(
  { words }: KyeroOptions,
  write: (language: 'fr' | 'en', words: Words) => string | undefined,
): string[] {
  return (['fr', 'en'] as const).flatMap((language) => {
    const text = words[language] && write(language, words[language]);
    return text === undefined ? [] : [leaf(language, text)];
  });
}

/** One that is too long is left out: cut, it would lead elsewhere. */
function writeAddress(name: string, address: string | undefined): string | undefined {
  return address && address.length <= longestAddress ? leaf(name, address) : undefined;
}

/** Whole square metres, never more than there are. */
function writeAreas({ areas }: Listing): string | undefined {
  const { main, land } = areas;
  if (main === undefined && land === undefined) return undefined;
  return branch('surface_area', [
    main !== undefined && leaf('built', Math.floor(main)),
    land !== undefined && leaf('plot', Math.floor(land)),
  ]);
}

/** X says that there is no class. */
function writeLetters({ energy }: Listing): string {
  const rated = energy.status === 'rated' ? energy : undefined;
  return branch('energy_rating', [
    leaf('consumption', rated?.energy ?? 'X'),
    leaf('emissions', rated?.climate ?? 'X'),
  ]);
}

/** Plain text; lines end with a return and a line feed, which is how the specification wants a break. */
function writeDescription(listing: Listing, words: Words, feesUrl: string): string {
  const advert = formatAdvert(listing, words);
  const price = [advert.price, ...advert.terms].filter((text) => text !== undefined);
  const blocks = [
    [advert.title],
    ...advert.story.paragraphs.map((paragraph) => paragraph.split('\n')),
    price,
    [`${words('listing.fee-schedule')} – ${feesUrl}`],
    advert.figures,
    advert.energy,
    ...advert.legal.map((text) => [text]),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\r\n'))
    .join('\r\n\r\n');
}

/** In English, which the format asks for beside Spanish. */
function writeFeatures({ features }: Listing, words: Words | undefined): string | undefined {
  if (!words || features.length === 0) return undefined;
  return branch(
    'features',
    features.map((feature) => leaf('feature', words(`feature.${feature}`))),
  );
}

/** Always there, if empty: the schema requires it. The format has no caption: a picture that the law wants a label beside is not sent. A plan has a tag of its own. */
function writeImages(
  { photos, reference }: Listing,
  { photoUrlOf }: KyeroOptions,
  remarks: Remark[],
): string {
  const tell = (message: string) => void remarks.push({ reference, column: 'images', message });
  const plain = photos.filter((photo) => !mustBeLabelled(photo));
  if (plain.length < photos.length) {
    tell(
      'Kyero ne prend pas de légende : les images de synthèse ou retouchées par IA n’y vont pas.',
    );
  }
  if (plain.length > mostPhotos) tell(`Kyero ne prend que ${mostPhotos} photos.`);
  const images = plain
    .slice(0, mostPhotos)
    .map((photo, index) =>
      branch(
        'image',
        [
          leaf('url', photoUrlOf(photo)),
          photo.kind === 'plan' && branch('tags', [leaf('tag', 'floorplan')]),
        ],
        { id: index + 1 },
      ),
    );
  return branch('images', images);
}
