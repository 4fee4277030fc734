import { expect, test } from 'vitest';
import { readExport, writeExport } from './carry.ts';
import { add } from './change.ts';
import { fakeDevice, now, search, villa } from './fixtures/things.ts';
import { chapters, lifetime, nothingKept, type Kept } from './kept.ts';
import { look } from './look.ts';
import { takeIn } from './merge.ts';
import { Store } from './store.ts';
import { pause } from './visit.ts';

const house = { sites: ['villa-rosa'], now };
const other = { ...villa, key: 'zzzzzzz' };
const coming = (kept: Partial<Kept>) =>
  readExport(writeExport({ ...nothingKept(), ...kept })) ?? {};

test('what another tab adds while a file is taken in is not lost', async () => {
  const device = fakeDevice();
  const [here, tab] = [new Store(device), new Store(device)];
  // The other tab has its turn first.
  const change = here.change.bind(here);
  here.change = async (name, what) => {
    if (name === 'favourites')
      await tab.change('favourites', (all) => add('favourites', all, other));
    return change(name, what);
  };
  const { merged } = await takeIn(here, coming({ favourites: [villa], searches: [search] }), house);
  expect(merged).toMatchObject({ taken: 2, already: 0 });
  expect(new Store(device).read('favourites').map(({ key }) => key)).toEqual([
    other.key,
    villa.key,
  ]);
  expect(new Store(device).read('searches')).toMatchObject([search]);
});

test('what the other device had seen of it is nothing to go by here', async () => {
  const store = new Store(fakeDevice());
  await store.change('visit', () => ({ state: { at: now, previous: now - 5 } }));
  await takeIn(
    store,
    coming({
      favourites: [{ ...villa, before: { amount: 1, photos: 1 }, since: 9 }],
      searches: [{ ...search, found: '', before: '', since: 9 }],
    }),
    house,
  );
  expect(store.read('favourites')).toEqual([{ ...villa, since: now - 5 }]);
  expect(store.read('searches')).toEqual([{ ...search, since: now - 5 }]);
});

test('what is taken in before the visit has begun is compared from the next one on, too', async () => {
  const store = new Store(fakeDevice());
  const [earlier, later] = [now - 9 * pause, now + 1];
  await store.change('visit', () => ({ state: { at: earlier, previous: null } }));
  await takeIn(store, coming({ favourites: [{ ...villa, amount: 1 }] }), house);
  await look(store, { site: villa.site, listing: () => villa, search: () => undefined }, later);
  expect(store.read('favourites')).toEqual([{ ...villa, since: earlier }]);
});

test('where the device keeps nothing, that is handed on', async () => {
  const store = new Store(fakeDevice({ forbidden: true }));
  const { outcomes } = await takeIn(store, coming({ favourites: [villa] }), house);
  expect(outcomes).toContainEqual({ kept: 'page', reason: 'blocked' });
  expect(store.read('favourites')).toMatchObject([villa]);
});

test('what has outlived itself is not taken in, and is told as such', async () => {
  const store = new Store(fakeDevice());
  const old = { ...villa, at: now - lifetime };
  const { merged } = await takeIn(
    store,
    coming({
      favourites: [old, { ...other, at: now - lifetime + 1 }],
      searches: [{ ...search, at: 0 }],
    }),
    house,
  );
  expect(merged).toMatchObject({ taken: 1, outlived: 2, invalid: 0, full: 0 });
  expect(merged.dropped).toEqual([
    { chapter: 'favourites', place: 1, what: villa.title, why: 'outlived' },
    { chapter: 'searches', place: 1, what: search.name, why: 'outlived' },
  ]);
  expect(store.read('favourites').map(({ key }) => key)).toEqual([other.key]);
  expect(store.read('searches')).toEqual([]);
});

test('the note of what has outlived itself does not live on with what was kept again here', async () => {
  const store = new Store(fakeDevice());
  await store.change('favourites', () => ({ state: [villa] }));
  const old = { ...villa, at: now - lifetime, note: { text: 'Vieux', at: now - 1 } };
  const { merged } = await takeIn(store, coming({ favourites: [old] }), house);
  expect(merged).toMatchObject({ already: 1, notes: 0, outlived: 0 });
  expect(store.read('favourites')).toEqual([villa]);
});

test('what has outlived itself, here or there, takes nobody’s room', async () => {
  const device = fakeDevice();
  let time = now;
  const store = new Store({ ...device, now: () => time });
  const of = (letter: string, at: number) =>
    Array.from({ length: chapters.favourites.most }, (_, place) => ({
      ...{ ...villa, key: `${letter}${String(place).padStart(6, '0')}`, at },
    }));
  await store.change('favourites', () => ({ state: of('a', now) }));
  // The page was left open: what it has read once, it goes by.
  store.read('favourites');
  time = now + lifetime;
  const favourites = [...of('b', now), ...of('c', time)];
  const { merged } = await takeIn(store, coming({ favourites }), { ...house, now: time });
  const { most } = chapters.favourites;
  expect(merged).toMatchObject({ taken: most, outlived: most, full: 0 });
  expect(new Store({ ...device, now: () => time }).read('favourites')).toHaveLength(most);
});

test('what was seen there is seen here, too, as far as there is room', async () => {
  const store = new Store(fakeDevice());
  await store.change('seen', () => ({ state: [villa] }));
  await store.change('visit', () => ({ state: { at: now, previous: now - 5 } }));
  const { most } = chapters.seen;
  const seen = Array.from({ length: most }, (_, place) => ({
    ...{ ...villa, key: `a${String(place).padStart(6, '0')}` },
  }));
  const { merged } = await takeIn(store, coming({ seen }), house);
  expect(merged).toMatchObject({ taken: most - 1, full: 1 });
  expect(store.read('seen')).toEqual([villa, ...seen.slice(0, -1)]);
});

test('of another site than ours is not the same as broken', async () => {
  const favourites = [
    { ...villa, site: 'evil' },
    { ...other, title: '' },
  ];
  const { merged } = await takeIn(new Store(fakeDevice()), coming({ favourites }), house);
  expect(merged).toMatchObject({ taken: 0, 'unknown-site': 1, invalid: 1 });
});
