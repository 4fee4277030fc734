/** Where the feeds of a brand lie. */
import { shelfPath, type Shelf } from '@agency/listings';

/** The name of each file says its format, to readers and to the server. */
export const feedFormats = ['rss.xml', 'atom.xml', 'feed.json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
};

/** The folder of the three. @example '/flux/en/vente/maison/' */
export function feedFolder(shelf: Shelf | undefined, language: string): string {
  const path = shelf ? shelfPath(shelf, 'fr') : '/';
  return `/flux${language === 'fr' ? '' : `/${language}`}${path}`;
}
