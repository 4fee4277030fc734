/** A feed of listings in no format yet: RSS, Atom and JSON Feed each take it, so that they cannot tell different things. */
import { cardFigures, isOnOffer, type Listing } from '@agency/listings';
import type { Words } from '@agency/ui';
import { formatAdvert, type Advert } from './advert.ts';
import { escapeAttribute, escapeText } from './xml.ts';

/** Days are ISO days, or dates with their time. Addresses are whole. */
export interface Channel {
  title: string;
  description: string;
  /** The page that shows the same. */
  home: string;
  /** Where this very file lies. */
  self: string;
  /** @example 'fr' */
  language: string;
  updated: string;
  /** Whoever publishes. Absent: the title. */
  author?: string;
  items: readonly Item[];
}

export interface Item {
  /** Permanent and unlike any other: an address or another URI. */
  id: string;
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** Markup of ours; what others wrote is escaped in it. */
  html: string;
  updated: string;
  image?: ItemImage;
  categories: readonly string[];
}

export interface ItemImage {
  url: string;
  width: number;
  height: number;
  /** @example 'image/jpeg' */
  type: string;
  /**
   * What must be said beside it: that it is drawn, rendered or changed by a machine (VEF-02, OTH-05). Where a format has
   * no place for words beside a picture, it stands in the text alone.
   */
  label?: string;
}

export interface ChannelOptions extends Omit<Channel, 'language' | 'items'> {
  /** The home page of the site, whichever feed of it this is: ids begin with it. */
  site: string;
  /** The page of a listing. */
  urlOf: (listing: Listing) => string;
  imageOf?: (listing: Listing) => ItemImage | undefined;
  /** The fee schedule, which every advert leads to (FEE-03). */
  feesUrl: string;
}

/**
 * What is on offer, the newest first. An item is known by the listing's key, in every feed of the site: kind, town and
 * address may change.
 */
export function createChannel(
  listings: readonly Listing[],
  words: Words,
  { site, urlOf, imageOf, feesUrl, ...head }: ChannelOptions,
): Channel {
  const items = listings
    .filter(isOnOffer)
    .sort((a, b) => compare(b.updatedOn, a.updatedOn) || compare(a.key, b.key))
    .map((listing): Item => {
      const advert = formatAdvert(listing, words);
      const image = imageOf?.(listing);
      return {
        id: `${site}#${listing.key}`,
        url: urlOf(listing),
        title: advert.name,
        summary: summarise(listing, advert, words),
        html: writeHtml(advert, words, feesUrl, image),
        updated: listing.updatedOn,
        ...(image && { image }),
        categories: [words(`kind.${listing.kind}.one`), listing.place.town],
      };
    });
  return { ...head, language: words.language, items };
}

/** A price never stands without what the law puts beside it. */
function summarise(listing: Listing, { price, terms, letters }: Advert, words: Words): string {
  return [price, ...terms, ...cardFigures(listing, words), letters].filter(Boolean).join(' · ');
}

function writeHtml(advert: Advert, words: Words, feesUrl: string, image?: ItemImage): string {
  const { story } = advert;
  const lang = story.language === words.language ? '' : ` lang="${story.language}"`;
  return [
    image && writeFigure(image, advert.name),
    // A heading, so that no other figure is set in a larger type.
    advert.price && `<h2>${escapeText(advert.price)}</h2>`,
    writeList(advert.terms),
    `<p><a href="${escapeAttribute(feesUrl)}">${escapeText(words('listing.fee-schedule'))}</a></p>`,
    `<div${lang}>`,
    `<h3>${escapeText(advert.title)}</h3>`,
    ...story.paragraphs.map(writeParagraph),
    '</div>',
    writeList(advert.figures),
    writeList(advert.features),
    ...advert.energy.map(writeParagraph),
    ...advert.legal.map(writeParagraph),
    writeParagraph(advert.reference),
  ]
    .filter(Boolean)
    .join('\n');
}

function writeFigure({ url, width, height, label }: ItemImage, name: string): string {
  const caption = label ? `<figcaption>${escapeText(label)}</figcaption>` : '';
  const size = `width="${width}" height="${height}"`;
  const img = `<img src="${escapeAttribute(url)}" ${size} alt="${escapeAttribute(name)}">`;
  return `<figure>${img}${caption}</figure>`;
}

function writeParagraph(text: string): string {
  return `<p>${escapeText(text).replace(/\n/g, '<br>')}</p>`;
}

function writeList(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return ['<ul>', ...lines.map((text) => `<li>${escapeText(text)}</li>`), '</ul>'].join('\n');
}

/** By code unit: the order of a locale may change with the version of Node. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
