/** RSS, Atom and JSON Feed: well-formed, complete, the same in all three, and true. */
import {
  arbitraryListing,
  arbitraryListings,
} from '@agency/listings/fixtures/arbitrary-listing.ts';
import { long } from '@agency/listings/fixtures/listings.ts';
import {
  findContradictions,
  findUnsupported,
  readStatements,
} from '@agency/listings/fixtures/statements.ts';
import { formatPrice, priceOf, type Listing } from '@agency/listings';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeAtom } from './atom.ts';
import { channelOf } from './fixtures/channel.ts';
import { findAtomFaults, findJsonFeedFaults, findRssFaults } from './fixtures/conformance.ts';
import { french } from './fixtures/words.ts';
import { all, only, readXml, textOf } from './fixtures/xml-tree.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

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
    fc.property(arbitraryListings({}, { minLength: 2 }), (drawn) => {
      const listings = drawn.map((listing) => ({ ...listing, updatedOn: '2026-11-02' }));
      expect(write(channelOf(listings.toReversed()))).toBe(write(channelOf(listings)));
    }),
  );
});

const attack = 'a<b & "c" ]]> <script>x</script>\0\x01\x0b\x1f\ufffe\ud800 é🏠 &amp; \r\n</item>';

test.each(formats)('%s keeps an attack in its place', (name, write) => {
  const listing: Listing = {
    ...long,
    place: { ...long.place, town: attack },
    texts: { fr: { title: attack, body: [attack] } },
  };
  const [[title, , html] = []] = readers[name]?.(write(channelOf([listing]))) ?? [];
  expect(title).toContain('a<b & "c" ]]> <script>x</script> é🏠 &amp; ');
  expect(html).toContain(
    '<p>a&lt;b &amp; "c" ]]&gt; &lt;script&gt;x&lt;/script&gt; é🏠 &amp;amp; ',
  );
  expect(html).not.toMatch(/<script|[\0\ufffe]/);
});
