/** RSS, Atom and JSON Feed: well-formed, complete, the same in all three, and true. */
import {
  arbitraryListing,
  arbitraryListings,
} from '@agency/listings/fixtures/arbitrary-listing.ts';
import { bare, long } from '@agency/listings/fixtures/listings.ts';
import {
  findContradictions,
  findUnsupported,
  readStatements,
} from '@agency/listings/fixtures/statements.ts';
import { formatPrice, priceOf, type Listing } from '@agency/listings';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeAtom } from './atom.ts';
import { createChannel, type Channel } from './channel.ts';
import { channelOf, channelOptions } from './fixtures/channel.ts';
import { findAtomFaults, findJsonFeedFaults, findRssFaults } from './fixtures/conformance.ts';
import { english, french } from './fixtures/words.ts';
import { all, only, readXml, textOf } from './fixtures/xml-tree.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

const priced: Listing = { ...long, price: { amount: 12_480_000, currency: 'EUR' } };

const formats = [
  ['RSS', writeRss, findRssFaults],
  ['Atom', writeAtom, findAtomFaults],
  ['JSON Feed', writeJsonFeed, findJsonFeedFaults],
] as const;

/** Title, summary and markup of each item, as the format gives them back. */
const readers: Record<string, (document: string) => string[][]> = {
  RSS: (document) =>
    all(channelIn(document), 'item').map((item) => [
      textOf(item, 'title') ?? '',
      unescape(textOf(item, 'description') ?? ''),
      textOf(item, 'content:encoded') ?? '',
    ]),
  Atom: (document) =>
    all(readXml(document), 'entry').map((entry) => [
      textOf(entry, 'title') ?? '',
      textOf(entry, 'summary') ?? '',
      textOf(entry, 'content') ?? '',
    ]),
  'JSON Feed': (document) =>
    (JSON.parse(document) as { items: Record<string, string>[] }).items.map((item) => [
      item['title'] ?? '',
      item['summary'] ?? '',
      item['content_html'] ?? '',
    ]),
};

function channelIn(rss: string) {
  const channel = only(readXml(rss), 'channel');
  if (!channel) throw new Error('No channel.');
  return channel;
}

function unescape(text: string): string {
  return text.replace(/&(lt|gt|amp);/g, (_, name: string) => ({ lt: '<', gt: '>' })[name] ?? '&');
}

test.each(formats)('any portfolio is %s as the format wants it', (_, write, findFaults) => {
  fc.assert(
    fc.property(arbitraryListings({ texts: 'hostile' }), (listings) => {
      expect(findFaults(write(channelOf(listings)))).toEqual([]);
    }),
  );
});

test.each(formats)('%s tells what the channel holds, to the letter', (name, write) => {
  fc.assert(
    fc.property(arbitraryListings({ texts: 'hostile' }), (listings) => {
      const channel = channelOf(listings);
      const clean = (text: string) =>
        text.toWellFormed().replace(/[\0-\x08\x0b-\x1f\ufffd-\uffff]/g, '');
      expect(readers[name]?.(write(channel)).map((texts) => texts.map(clean))).toEqual(
        channel.items.map(({ title, summary, html }) => [title, summary, html].map(clean)),
      );
    }),
  );
});

test.each(formats)('no item of %s states what its listing does not support', (name, write) => {
  fc.assert(
    fc.property(arbitraryListing({ onOffer: true }), (listing) => {
      const [[, summary = '', html = ''] = []] = readers[name]?.(write(channelOf([listing]))) ?? [];
      const price = priceOf(listing);
      for (const text of [summary, html]) {
        expect(findUnsupported(listing, text)).toEqual([]);
        expect(
          findContradictions([
            ...(price ? [{ about: 'price' as const, value: price.amount }] : []),
            ...readStatements(text, listing),
          ]),
        ).toEqual([]);
        // And it is there: a text that says nothing would pass.
        if (price) expect(text).toContain(formatPrice(price, french));
        if (listing.fees?.payer === 'seller') expect(text).toContain('à la charge du vendeur');
        if (listing.energy.status === 'rated') {
          expect(readStatements(text, listing)).toContainEqual({
            about: 'energy-letter',
            value: listing.energy.energy,
          });
        }
      }
      expect(html).toContain('www.georisques.gouv.fr');
    }),
  );
});

test.each(formats)('%s has the same bytes in whatever order the listings come', (_, write) => {
  fc.assert(
    fc.property(arbitraryListings({}, { minLength: 2 }), (listings) => {
      expect(write(channelOf(listings.toReversed()))).toBe(write(channelOf(listings)));
    }),
  );
});

const attack = 'a<b & "c" ]]> <script>x</script>\0\x01\x0b\x1f\ufffe\ud800 é🏠 &amp; \r\n</item>';

test.each(formats)('%s keeps an attack in its place', (name, write) => {
  const listing: Listing = {
    ...priced,
    place: { ...priced.place, town: attack },
    texts: { fr: { title: attack, body: [attack] } },
  };
  const [[title, , html] = []] = readers[name]?.(write(channelOf([listing]))) ?? [];
  expect(title).toContain('a<b & "c" ]]> <script>x</script> é🏠 &amp; ');
  expect(html).toContain(
    '<p>a&lt;b &amp; "c" ]]&gt; &lt;script&gt;x&lt;/script&gt; é🏠 &amp;amp; ',
  );
  expect(html).not.toMatch(/<script|[\0\ufffe]/);
});

test.each(['under-offer', 'sold', 'let'] as const)('what is %s is in no feed', (state) => {
  expect(channelOf([{ ...priced, state }, priced]).items).toHaveLength(1);
});

test('the newest comes first', () => {
  const older = { ...priced, key: 'aaaaaaa', updatedOn: '2026-10-01' };
  expect(channelOf([older, priced]).items.map(({ updated }) => updated)).toEqual([
    '2026-11-02',
    '2026-10-01',
  ]);
});

test('an item keeps its id when kind and town change', () => {
  const moved: Listing = { ...priced, kind: 'house', place: { town: 'Came', postcode: '64520' } };
  const [before, after] = [priced, moved].map((listing) => channelOf([listing]).items[0]);
  expect(before?.url).not.toBe(after?.url);
  expect(before?.id).toBe(after?.id);
});

test('an id that is the address of the page is a permalink', () => {
  const [item] = channelOf([priced]).items;
  if (!item) throw new Error('No item.');
  const guidOf = (id: string) => {
    const channel: Channel = { ...channelOf([]), items: [{ ...item, id }] };
    return only(all(channelIn(writeRss(channel)), 'item')[0] ?? channelIn(''), 'guid');
  };
  expect(guidOf(item.url)?.attributes['isPermaLink']).toBe('true');
  expect(guidOf('urn:x:1')?.attributes['isPermaLink']).toBe('false');
});

test('a day is written as each format writes it', () => {
  const channel = channelOf([priced]);
  expect(writeRss(channel)).toContain('<pubDate>Mon, 02 Nov 2026 00:00:00 GMT</pubDate>');
  expect(writeAtom(channel)).toContain('<updated>2026-11-02T00:00:00Z</updated>');
  expect(writeJsonFeed(channel)).toContain('"date_modified": "2026-11-02T00:00:00Z"');
  const timed = { ...channel, updated: '2026-11-22T06:30:00+01:00' };
  expect(writeAtom(timed)).toContain('<updated>2026-11-22T05:30:00Z</updated>');
});

const image = {
  url: 'https://villa-rosa.example/a.jpg?a=1&b=2',
  width: 960,
  height: 640,
  type: 'image/jpeg',
};

test('a picture is an enclosure only where its bytes are counted', () => {
  const enclosures = (length?: number) =>
    all(
      all(
        channelIn(
          writeRss(
            channelOf([priced], {
              imageOf: () => ({ ...image, ...(length !== undefined && { length }) }),
            }),
          ),
        ),
        'item',
      )[0] ?? channelIn(''),
      'enclosure',
    ).map(({ attributes }) => attributes);
  expect(enclosures()).toEqual([]);
  expect(enclosures(81_920)).toEqual([{ url: image.url, length: '81920', type: 'image/jpeg' }]);
});

test('what must be said of a picture stands beside it', () => {
  const channel = channelOf([priced], { imageOf: () => ({ ...image, label: 'Illustration' }) });
  expect(channel.items[0]?.html).toContain('<figcaption>Illustration</figcaption>');
  expect(writeRss(channel)).toContain(
    '<media:description type="plain">Illustration</media:description>',
  );
});

test('a French text in an English feed says that it is French', () => {
  const [item] = createChannel([priced], english, channelOptions).items;
  expect(item?.html).toContain('<div lang="fr">');
  expect(item?.html).toContain('Fees: 4% incl. VAT of the price without fees.');
  expect(channelOf([priced]).items[0]?.html).not.toContain('lang=');
});

test('a home on plan says so', () => {
  const offPlan = { developer: 'Rivage', delivery: '2027-T3', vatPercent: 5.5, mainHomeOnly: true };
  const [item] = channelOf([{ ...bare, kind: 'flat', offPlan }]).items;
  expect(item?.html.replace(/\s/g, ' ')).toContain(
    'Vente en l’état futur d’achèvement – promoteur : Rivage – livraison : 3e trimestre 2027 – prix TTC, TVA à 5,5 % comprise.',
  );
  expect(item?.html).toContain('servitude de résidence principale');
});
