/** Atom 1.0 (RFC 4287). */
import type { Channel, Item } from './channel.ts';
import { writeRfc3339 } from './dates.ts';
import { branch, leaf, xmlDeclaration } from './xml.ts';

/** @returns The document, to be sent as UTF-8. */
export function writeAtom(channel: Channel): string {
  const { language } = channel;
  const feed = branch(
    'feed',
    [
      leaf('id', channel.self),
      leaf('title', channel.title),
      leaf('subtitle', channel.description),
      leaf('updated', writeRfc3339(channel.updated)),
      // Said once for all entries (4.1.1).
      branch('author', [leaf('name', channel.author ?? channel.title), leaf('uri', channel.home)]),
      link({ rel: 'self', type: 'application/atom+xml', href: channel.self }),
      link({ rel: 'alternate', type: 'text/html', hreflang: language, href: channel.home }),
      ...channel.items.map((item) => writeEntry(item, language)),
    ],
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
      'xml:lang': language,
    },
  );
  return `${xmlDeclaration}\n${feed}\n`;
}

function writeEntry({ image: picture, ...item }: Item, language: string): string {
  // Neither a link nor a thumbnail has words beside it.
  const image = picture?.label === undefined ? picture : undefined;
  return branch('entry', [
    leaf('id', item.id),
    leaf('title', item.title),
    leaf('updated', writeRfc3339(item.updated)),
    link({ rel: 'alternate', type: 'text/html', hreflang: language, href: item.url }),
    image && link({ rel: 'enclosure', type: image.type, href: image.url }),
    leaf('summary', item.summary, { type: 'text' }),
    leaf('content', item.html, { type: 'html' }),
    ...item.categories.map((term) => leaf('category', undefined, { term })),
    image &&
      leaf('media:thumbnail', undefined, {
        url: image.url,
        width: image.width,
        height: image.height,
      }),
  ]);
}

function link(attributes: Parameters<typeof leaf>[2]): string {
  return leaf('link', undefined, attributes);
}
