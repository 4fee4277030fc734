/** Which listings a channel holds, what an item is known by, and what stands beside its picture. */
import type { Listing } from '@agency/listings';
import { bare, long } from '@agency/listings/fixtures/listings.ts';
import { expect, test } from 'vitest';
import { writeAtom } from './atom.ts';
import { createChannel, type Channel, type ItemImage } from './channel.ts';
import { channelOf, channelOptions } from './fixtures/channel.ts';
import { english } from './fixtures/words.ts';
import { only, readXml, type Element } from './fixtures/xml-tree.ts';
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

test('a reader of several feeds of a site knows an item by one id', () => {
  const shelf = { home: `${channelOptions.site}location/`, self: `${channelOptions.site}flux/x` };
  expect(channelOf([long], shelf).items[0]?.id).toBe(channelOf([long]).items[0]?.id);
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

/** Every format of the channel, as it is sent. */
const documentsOf = (channel: Channel) => [writeRss, writeAtom, writeJsonFeed].map((write) => write(channel)); // prettier-ignore

test('a picture stands alone where nothing must be said of it', () => {
  const [rss = '', atom = '', json = ''] = documentsOf(channelOf([long], { imageOf: () => image }));
  const address = image.url.replace('&', '&amp;');
  expect(rss).toContain(`<media:thumbnail url="${address}" width="960" height="640"/>`);
  expect(atom).toContain(`<link rel="enclosure" type="image/jpeg" href="${address}"/>`);
  expect(atom).toContain(`<media:thumbnail url="${address}"`);
  expect(json).toContain(`"image": "${image.url}"`);
});

test('what must be said of a picture stands beside it, wherever it is', () => {
  const channel = channelOf([long], { imageOf: () => ({ ...image, label: 'Illustration' }) });
  expect(channel.items[0]?.html).toContain('<figcaption>Illustration</figcaption>');
  const [rss = '', atom = '', json = ''] = documentsOf(channel);
  expect(rss).toContain('<media:description type="plain">Illustration</media:description>');
  const bare = (document: string) => document.match(/thumbnail|enclosure|"image":/g);
  expect([rss, atom, json].map(bare)).toEqual([null, null, null]);
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
