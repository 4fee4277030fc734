/** Which listings a channel holds, what an item is known by, and what stands beside its picture. */
import type { Listing } from '@agency/listings';
import { bare, long } from '@agency/listings/fixtures/listings.ts';
import { expect, test } from 'vitest';
import { writeAtom } from './atom.ts';
import { createChannel, type Channel, type ItemImage } from './channel.ts';
import { channelOf, channelOptions } from './fixtures/channel.ts';
import { english } from './fixtures/words.ts';
import { all, only, readXml, type Element } from './fixtures/xml-tree.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

/** The first item of the channel, as RSS. */
function itemIn(channel: Channel): Element {
  const item = only(readXml(writeRss(channel)), 'channel')?.children.find(
    ({ name }) => name === 'item',
  );
  if (!item) throw new Error('No item.');
  return item;
}

test.each(['under-offer', 'sold', 'let'] as const)('what is %s is in no feed', (state) => {
  expect(channelOf([{ ...long, state }, long]).items).toHaveLength(1);
});

test('the newest comes first', () => {
  const older = { ...long, key: 'aaaaaaa', updatedOn: '2026-10-01' };
  expect(channelOf([older, long]).items.map(({ updated }) => updated)).toEqual([
    '2026-11-02',
    '2026-10-01',
  ]);
});

test('an item keeps its id when kind and town change', () => {
  const moved: Listing = { ...long, kind: 'house', place: { town: 'Came', postcode: '64520' } };
  const [before, after] = [long, moved].map((listing) => channelOf([listing]).items[0]);
  expect(before?.url).not.toBe(after?.url);
  expect(before?.id).toBe(after?.id);
});

test('an id that is the address of the page is a permalink', () => {
  const [item] = channelOf([long]).items;
  if (!item) throw new Error('No item.');
  const isPermaLink = (id: string) =>
    only(itemIn({ ...channelOf([]), items: [{ ...item, id }] }), 'guid')?.attributes['isPermaLink'];
  expect([isPermaLink(item.url), isPermaLink('urn:x:1')]).toEqual(['true', 'false']);
});

test('a day is written as each format writes it', () => {
  const channel = channelOf([long]);
  expect(writeRss(channel)).toContain('<pubDate>Mon, 02 Nov 2026 00:00:00 GMT</pubDate>');
  expect(writeAtom(channel)).toContain('<updated>2026-11-02T00:00:00Z</updated>');
  expect(writeJsonFeed(channel)).toContain('"date_modified": "2026-11-02T00:00:00Z"');
  const timed = { ...channel, updated: '2026-11-22T06:30:00+01:00' };
  expect(writeAtom(timed)).toContain('<updated>2026-11-22T05:30:00Z</updated>');
});

const image: ItemImage = {
  url: 'https://villa-rosa.example/a.jpg?a=1&b=2',
  width: 960,
  height: 640,
  type: 'image/jpeg',
};

test('a picture is an enclosure only where its bytes are counted', () => {
  const enclosuresOf = (picture: ItemImage) =>
    all(itemIn(channelOf([long], { imageOf: () => picture })), 'enclosure');
  expect(enclosuresOf(image)).toEqual([]);
  expect(enclosuresOf({ ...image, length: 81_920 })[0]?.attributes).toEqual({
    url: image.url,
    length: '81920',
    type: 'image/jpeg',
  });
});

test('what must be said of a picture stands beside it', () => {
  const channel = channelOf([long], { imageOf: () => ({ ...image, label: 'Illustration' }) });
  expect(channel.items[0]?.html).toContain('<figcaption>Illustration</figcaption>');
  expect(writeRss(channel)).toContain(
    '<media:description type="plain">Illustration</media:description>',
  );
});

test('a French text in an English feed says that it is French', () => {
  const [item] = createChannel([long], english, channelOptions).items;
  expect(item?.html).toContain('<div lang="fr">');
  expect(item?.html).toContain('Fees: 4% incl. VAT of the price without fees.');
  expect(channelOf([long]).items[0]?.html).not.toContain('lang=');
});

test('a home on plan says so', () => {
  const offPlan = { developer: 'Rivage', delivery: '2027-T3', vatPercent: 5.5, mainHomeOnly: true };
  const [item] = channelOf([{ ...bare, kind: 'flat', offPlan }]).items;
  expect(item?.html.replace(/\s/g, ' ')).toContain(
    'Vente en l’état futur d’achèvement – promoteur : Rivage – livraison : 3e trimestre 2027 – prix TTC, TVA à 5,5 % comprise.',
  );
  expect(item?.html).toContain('servitude de résidence principale');
});
