/** What is told as a change: what a visitor would call one, by the name that he would give it. */
import { describe, expect, test } from 'vitest';
import { findChange, type Changed } from './changes.ts';
import { createFakeTaker, photoId } from './fixtures/photographs.ts';
import { createBench } from './fixtures/run-import.ts';
import { formatRow, type Cells } from './fixtures/rows.ts';

const rent: Cells = {
  3: 'Location',
  11: '1240',
  15: '',
  23: '75',
  26: 'NON',
  161: '1165',
  302: '',
  303: '',
  304: '2',
};

/** What the account tells when the flat is taken in once as it is, and once with this changed. */
async function changeBy(cells: Cells, base: Cells = {}) {
  const bench = createBench();
  const photographs = createFakeTaker();
  await bench.take(formatRow(base), { today: '2026-11-02', photographs });
  const { changes } = await bench.take(formatRow({ ...base, ...cells }), {
    today: '2026-11-20',
    photographs,
  });
  expect(changes).toMatchObject({ added: [], withdrawn: [], suspended: [], since: '2026-11-02' });
  expect(changes.changed.length).toBeLessThan(2);
  return { change: changes.changed[0], listing: bench.listings()[0], bench };
}

test('a first import has nothing to compare with', async () => {
  const { changes } = await createBench().take(formatRow());
  expect(changes).toEqual({
    added: [{ key: expect.any(String) as string, reference: 'RV_101' }],
    changed: [],
    withdrawn: [],
    suspended: [],
  });
});

describe('a change of', () => {
  test.each<[string, Cells, Changed['what']]>([
    ['the title', { 20: 'Trois pièces, vue sur les pins' }, ['text']],
    ['the body', { 21: 'Un appartement très clair.' }, ['text']],
    ['a text in English', { 124: 'EN', 126: 'Three rooms', 127: 'A bright flat.' }, ['text']],
    ['the area', { 16: '66' }, ['facts']],
    ['the district', { 9: 'Les Cinq Cantons' }, ['facts']],
    ['the certificate', { 177: 'D' }, ['facts']],
    [
      'several things',
      { 11: '308880', 303: '297000', 16: '66', 20: 'Autre' },
      ['price', 'text', 'facts'],
    ],
    ['who pays', { 302: '2', 303: '', 15: '' }, ['price']],
  ])('%s', async (_, cells, what) => {
    expect((await changeBy(cells)).change?.what).toEqual(what);
  });

  test('the price, with both amounts', async () => {
    const { change, listing } = await changeBy({ 11: '308880', 303: '297000' });
    expect(change).toEqual({
      key: listing?.key,
      reference: 'RV_101',
      what: ['price'],
      price: { from: 312_000, to: 308_880 },
    });
  });

  test('the rent', async () => {
    const { change } = await changeBy({ 11: '1260', 161: '1185' }, rent);
    expect(change).toMatchObject({ what: ['price'], price: { from: 1240, to: 1260 } });
  });

  test('the deposit alone, of which no amount is told', async () => {
    const { change } = await changeBy({ 161: '1000' }, rent);
    expect(change).toMatchObject({ what: ['price'] });
    expect(change).not.toHaveProperty('price');
  });

  test('the furniture', async () => {
    expect((await changeBy({ 26: 'OUI' }, rent)).change?.what).toEqual(['facts']);
  });

  test('what is offered: a price and a rent cannot be compared', async () => {
    const { change } = await changeBy(rent);
    expect(change?.what).toEqual(['price', 'facts']);
    expect(change).not.toHaveProperty('price');
  });
});

describe('pictures', () => {
  const second = 'https://photos.example.com/rivage/101-2.jpg';

  test('one more', async () => {
    const { change, listing } = await changeBy({ 86: second });
    expect(change?.what).toEqual(['photos']);
    expect(listing?.photos.map(({ id }) => id)).toEqual([
      photoId('https://photos.example.com/rivage/101-1.jpg'),
      photoId(second),
    ]);
  });

  test('another order', async () => {
    const { change } = await changeBy(
      { 85: second, 86: 'https://photos.example.com/rivage/101-1.jpg' },
      { 86: second },
    );
    expect(change?.what).toEqual(['photos']);
  });

  test('another caption', async () => {
    expect((await changeBy({ 94: 'Le salon' })).change?.what).toEqual(['photos']);
  });

  test('one that cannot be had is no change, and is told', async () => {
    const { change, bench } = await changeBy({ 86: 'https://photos.example.com/missing.jpg' });
    expect(change).toBeUndefined();
    expect(bench.written()).toContain('"code":"photo-missing"');
  });

  test('that nobody asked for stay as they are', async () => {
    const bench = createBench();
    await bench.take(formatRow(), { photographs: createFakeTaker() });
    const photos = bench.listings()[0]?.photos;
    const { changes } = await bench.take(formatRow({ 20: 'Trois pièces' }));
    expect(photos).toHaveLength(1);
    expect(bench.listings()[0]?.photos).toEqual(photos);
    expect(changes.changed).toMatchObject([{ what: ['text'] }]);
  });
});

describe('no change', () => {
  test.each<[string, Cells]>([
    ['another reference of the mandate', { 112: '1300' }],
    ['another street', { 8: '3 allée des Brouillons' }],
    ['a custom field', { 136: 'x' }],
    ['the same number in another writing', { 16: '64.50', 11: '312000.00' }],
    ['the same text with other blanks', { 20: ' Trois  pièces près des pins ' }],
  ])('%s', async (_, cells) => {
    const { change, listing } = await changeBy(cells);
    expect(change).toBeUndefined();
    expect(listing?.updatedOn).toBe('2026-11-02');
  });

  test('the "coup de cœur", which the site follows all the same', async () => {
    const { change, listing } = await changeBy({ 84: 'OUI' });
    expect(change).toBeUndefined();
    expect(listing).toMatchObject({ highlighted: true, updatedOn: '2026-11-02' });
  });
});

test('a reference may change: the listing is known by its key', async () => {
  const { change } = await changeBy({ 2: 'RV_999' });
  expect(change).toMatchObject({ reference: 'RV_999', what: ['facts'] });
});

test('the order of keys is no change', async () => {
  const bench = createBench();
  await bench.take(formatRow());
  const [listing] = bench.listings();
  if (!listing) throw new Error('The flat is missing.');
  const reversed = Object.fromEntries(Object.entries(listing).reverse()) as typeof listing;
  expect(findChange(listing, reversed)).toBeUndefined();
});
