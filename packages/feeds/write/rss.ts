/** RSS 2.0, with the whole text (content), the address of the file itself (atom) and the picture (media). */
import type { Channel, Item } from './channel.ts';
import { writeRfc822 } from './dates.ts';
import { branch, escapeText, leaf, xmlDeclaration } from './xml.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** @returns The document, to be sent as UTF-8. */
export function writeRss(channel: Channel): string {
  const rss = branch(
    'rss',
    [
      branch('channel', [
        leaf('title', channel.title),
        leaf('link', channel.home),
        leaf('description', channel.description),
        leaf('language', channel.language),
        leaf('lastBuildDate', writeRfc822(channel.updated)),
        leaf('atom:link', undefined, {
          href: channel.self,
          rel: 'self',
          type: 'application/rss+xml',
        }),
        ...channel.items.map(writeItem),
      ]),
    ],
    { version: '2.0', ...namespaces },
  );
  return `${xmlDeclaration}\n${rss}\n`;
}

function writeItem({ id, url, title, summary, html, updated, image, categories }: Item): string {
  return branch('item', [
    leaf('title', title),
    leaf('link', url),
    leaf('guid', id, { isPermaLink: String(id === url) }),
    // The format knows no day of change.
    leaf('pubDate', writeRfc822(updated)),
    // Readers take a description for markup: plain text is escaped twice.
    leaf('description', escapeText(summary)),
    leaf('content:encoded', html),
    ...categories.map((category) => leaf('category', category)),
    ...writeImage(image),
  ]);
}

function writeImage(image: Item['image']): string[] {
  if (!image) return [];
  const { url, width, height, type, label } = image;
  const media = { url, medium: 'image', type, width, height };
  if (label !== undefined) {
    return [branch('media:content', [leaf('media:description', label, { type: 'plain' })], media)];
  }
  return [
    leaf('media:content', undefined, media),
    leaf('media:thumbnail', undefined, { url, width, height }),
  ];
}
