/** The media type of a file, by its name; servers differ in theirs, so every one is told ours. */

export const pageType = 'text/html; charset=utf-8';

/** By the ending of a file's name. @see https://www.iana.org/assignments/media-types/ */
export const contentTypes: Readonly<Record<string, string>> = {
  html: pageType,
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  zip: 'application/zip',
  pmtiles: 'application/vnd.pmtiles',
};

/** Feeds, by the whole name of the file: its ending says too little. */
export const feedTypes: Readonly<Record<string, string>> = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
};

export const unknownType = 'application/octet-stream';

/** Endings of files that shrink when they are compressed; the others are so already. */
export const compressible: readonly string[] = Object.entries(contentTypes)
  .filter(([, type]) => isCompressible(type))
  .map(([ending]) => ending);

/** Types that are compressed on their way, without their charset. */
export const compressibleTypes: readonly string[] = [
  ...new Set(Object.values({ ...contentTypes, ...feedTypes }).filter(isCompressible)),
].map((type) => type.replace(/;.*/, ''));

/** What may come compressed, so that a cache keeps both; the same pattern for every server. */
export const variesPattern = `(/|\\.(${compressible.join('|')}))$`;

/** @example contentTypeOf('feeds/rss.xml') // 'application/rss+xml' */
export function contentTypeOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return feedTypes[name] ?? contentTypes[ending] ?? unknownType;
}

function isCompressible(type: string): boolean {
  return /^text\/|json$|xml$/.test(type);
}
