/** A feed as a brand's site sends it: one id a listing, and no picture without its label. */
import { fileURLToPath } from 'node:url';
import type { Listing, Photo } from '@agency/listings';
import { long } from '@agency/listings/fixtures/listings.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedFormats } from './feed-paths.ts';
import { openSurfaces, type Surfaces } from './fixtures/surfaces.ts';
import { listBrands } from './load-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shelf = { purpose: 'sale', kind: 'flat' } as const;

let surfaces: Surfaces;
beforeAll(async () => {
  surfaces = await openSurfaces(root, listBrands(root)[0] ?? '', '2026-11-22');
}, 60_000);
afterAll(() => surfaces.close());

interface Item {
  id: string;
  content_html: string;
  image?: string;
}

function itemOf(listing: Listing, props: Partial<Parameters<Surfaces['feed']>[0]> = {}): Item {
  const whole = { language: 'fr', format: 'feed.json', shown: [listing] } as const;
  const { items } = JSON.parse(surfaces.feed({ ...whole, ...props } as typeof whole)) as {
    items: [Item];
  };
  return items[0];
}

test('a listing has one id in the feeds of the portfolio and of its shelves, in every language', () => {
  const ids = [{}, { shelf }, { language: 'en' as const }, { shelf, language: 'en' as const }].map(
    (props) => itemOf(long, props).id,
  );
  expect(new Set(ids)).toEqual(new Set([expect.stringMatching(/^https:\/\/[^/]+\/#long001$/)]));
});

const photo: Photo = { id: '3f8a0c1b2d4e5f60718293a4', width: 1600, height: 1067 };
const captionOf = ({ content_html }: Item) => /<figcaption>(.*?)</.exec(content_html)?.[1];

test('a photograph is sent in a middle width, without a label', () => {
  const item = itemOf({ ...long, photos: [photo] });
  expect(item.image).toMatch(/\/photos\/3f\/3f8a0c1b2d4e5f60718293a4\/960\.jpg$/);
  expect(item.content_html).toContain('width="960" height="640"');
  expect(captionOf(item)).toBeUndefined();
});

test.each<[string, Partial<Photo>, string]>([
  ['drawn', { kind: 'rendering' }, 'Illustration non contractuelle'],
  ['changed by a machine', { aiEdited: true }, 'Image modifiée par IA'],
  [
    'drawn and changed by a machine',
    { kind: 'rendering', aiEdited: true },
    'Illustration non contractuelle · Image modifiée par IA',
  ],
])('a picture that is %s says so, and stands nowhere without', (_, more, label) => {
  const listing = { ...long, photos: [{ ...photo, ...more }] };
  const item = itemOf(listing);
  expect(captionOf(item)).toBe(label);
  expect(item.image).toBeUndefined();
  for (const format of feedFormats) {
    const text = surfaces.feed({ language: 'fr', format, shown: [listing] });
    expect(text).not.toMatch(/thumbnail|enclosure/);
  }
});

test('the drawing that stands for photographs is said to be one', () => {
  const item = itemOf({ ...long, photos: [] });
  expect(captionOf(item)).not.toBe(undefined);
  expect(item.image).toBeUndefined();
});
