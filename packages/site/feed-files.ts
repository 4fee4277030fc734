/** The feeds of a brand: its whole portfolio and every page of listings, in three formats and each language; and Kyero's. */
import type { Language } from '@agency/brand';
import {
  createChannel,
  writeAtom,
  writeJsonFeed,
  writeKyero,
  writeRss,
  type Channel,
  type ItemImage,
} from '@agency/feeds';
import {
  chooseJpeg,
  chooseScene,
  fillShelves,
  formatLabels,
  listingPath,
  photoPath,
  sceneName,
  shelfPath,
  type Listing,
  type Photo,
  type Shelf,
} from '@agency/listings';
import { localise } from '@agency/ui';
import { feedFolder, feedFormats, type FeedFormat } from './feed-paths.ts';
import {
  absolute,
  contentStamp,
  exportedOn,
  listings,
  listingStamp,
  site,
  stampOf,
  today,
  wordsIn,
} from './house.ts';
import { shelfTitle } from './shelf-words.ts';

/** So many of the newest stand in a feed, since readers ask for it every hour. Kyero holds all: there, absent means gone. */
const newest = { all: 500, shelf: 50 };

const writers: Readonly<Record<FeedFormat, (channel: Channel) => string>> = {
  'rss.xml': writeRss,
  'atom.xml': writeAtom,
  'feed.json': writeJsonFeed,
};

/** A type and no interface: Astro wants an index signature of the props that a page is handed. */
export type FeedProps =
  | { kyero: true }
  | {
      kyero?: undefined;
      /** Absent: the whole portfolio. */
      shelf?: Shelf | undefined;
      language: Language;
      format: FeedFormat;
      shown: readonly Listing[];
    };

/** As `getStaticPaths` wants them: of the address, what follows `/flux/`. */
export function listFeedFiles() {
  const feeds = site.languages.flatMap((language) =>
    [undefined, ...fillShelves(listings, [])].flatMap((filled) => {
      const shelf = filled && { purpose: filled.purpose, kind: filled.kind, town: filled.town };
      const shown = chooseNewest(filled?.listings ?? listings, newest[shelf ? 'shelf' : 'all']);
      return feedFormats.map((format) =>
        fileOf(feedFolder(shelf, language) + format, { shelf, language, format, shown }, () => [
          language,
          format,
          shelf,
          shown.map(listingStamp),
        ]),
      );
    }),
  );
  const kyero = fileOf('/flux/kyero.xml', { kyero: true }, () => listings.map(listingStamp));
  return site.listings.exports.includes('kyero') ? [...feeds, kyero] : feeds;
}

function fileOf(path: string, props: FeedProps, keyOf: () => unknown) {
  return {
    params: { feed: path.slice('/flux/'.length) },
    props,
    // Only the thread that chooses what to render asks for it.
    get cacheKey() {
      return stampOf([contentStamp, keyOf()]);
    },
  };
}

export function writeFeed(props: FeedProps): string {
  if (props.kyero) return writeKyeroFeed();
  const { shelf, language, format, shown } = props;
  const words = wordsIn(language);
  const { name, tagline } = site.brand;
  const channel = createChannel(shown, words, {
    title: shelf ? `${shelfTitle(shelf, words)} – ${name}` : name,
    description: tagline[language],
    site: absolute('/'),
    home: absolute(shelf ? shelfPath(shelf, language) : localise('/', language)),
    self: absolute(feedFolder(shelf, language) + format),
    updated: exportedOn ?? today,
    author: name,
    feesUrl: feesUrlOf(language),
    urlOf: (listing) => absolute(listingPath(listing, language)),
    imageOf: (listing) => imageOf(listing, language),
  });
  return writers[format](channel);
}

function writeKyeroFeed(): string {
  return writeKyero(listings, {
    words: { fr: wordsIn('fr'), ...(site.languages.includes('en') && { en: wordsIn('en') }) },
    urlOf: (listing, language) => absolute(listingPath(listing, language)),
    photoUrlOf: (photo) => absolute(photoPath(photo, photo.width, 'jpg')),
    feesUrlOf,
  }).text;
}

function feesUrlOf(language: Language): string {
  return absolute(localise('/honoraires/', language));
}

function chooseNewest(from: readonly Listing[], count: number): Listing[] {
  return [...from]
    .sort((a, b) => (a.updatedOn === b.updatedOn ? 0 : a.updatedOn < b.updatedOn ? 1 : -1))
    .slice(0, count);
}

/** Its photograph, or its drawing, which is said to be one. */
function imageOf(listing: Listing, language: Language): ItemImage {
  const [photo] = listing.photos;
  if (photo) return describePhoto(photo, language);
  return {
    url: absolute(`/images/og/${sceneName(chooseScene(listing))}.jpg`),
    width: 1200,
    height: 630,
    type: 'image/jpeg',
    label: wordsIn(language)('listing.illustration'),
  };
}

function describePhoto(photo: Photo, language: Language): ItemImage {
  const { path, width, height } = chooseJpeg(photo);
  const labels = formatLabels(photo, wordsIn(language));
  return {
    url: absolute(path),
    width,
    height,
    type: 'image/jpeg',
    ...(labels.length > 0 && { label: labels.join(' · ') }),
  };
}
