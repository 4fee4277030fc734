/** JSON Feed 1.1. */
import type { Channel, Item } from './channel.ts';
import { writeRfc3339 } from './dates.ts';
import { removeForbidden } from './xml.ts';

/** @returns The document, to be sent as UTF-8. */
export function writeJsonFeed(channel: Channel): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    home_page_url: channel.home,
    feed_url: channel.self,
    description: channel.description,
    language: channel.language,
    authors: [{ name: channel.author ?? channel.title, url: channel.home }],
    items: channel.items.map(writeItem),
  };
  // Half a pair of surrogates is valid JSON and breaks readers all the same.
  const clean = (_: string, value: unknown) =>
    typeof value === 'string' ? removeForbidden(value) : value;
  return `${JSON.stringify(feed, clean, 1)}\n`;
}

function writeItem({ id, url, title, summary, html, updated, image, ...item }: Item) {
  return {
    id,
    url,
    title,
    content_html: html,
    summary,
    // An address has no words beside it.
    ...(image && image.label === undefined && { image: image.url }),
    date_modified: writeRfc3339(updated),
    tags: item.categories,
  };
}
