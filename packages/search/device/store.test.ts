import { expect, test } from 'vitest';
import { add, remove } from './change.ts';
import { fakeDevice, now, search, villa } from './fixtures/things.ts';
import { lifetime } from './kept.ts';
import { Store } from './store.ts';

const key = 'espace.favoris';

test('what is kept is there for the next page', async () => {
  const device = fakeDevice();
  expect(
    await new Store(device).change('favourites', (all) => add('favourites', all, villa)),
  ).toEqual({ kept: 'device' });
  expect(new Store(device).read('favourites')).toEqual([villa]);
});

test('what is taken back is gone', async () => {
  const store = new Store(fakeDevice());
  await store.change('searches', (all) => add('searches', all, search));
  await store.change('searches', (all) => ({ state: remove<'searches'>(all, search) }));
  expect(store.read('searches')).toEqual([]);
});

test.each([
  ['forbidden', { forbidden: true }],
  ['full', { room: 10 }],
])('where the storage is %s, it is kept for the page, and that is said', async (_, options) => {
  const store = new Store(fakeDevice(options));
  expect(await store.change('favourites', (all) => add('favourites', all, villa))).toEqual({
    kept: 'page',
  });
  expect(store.read('favourites')).toEqual([villa]);
  expect(new Store(fakeDevice(options)).read('favourites')).toEqual([]);
});

test('what is broken is set aside, and what comes after it is kept', async () => {
  const device = fakeDevice();
  device.items.set(key, '{"version":1,"content":[');
  const store = new Store(device);
  expect(store.read('favourites')).toEqual([]);
  await store.change('favourites', (all) => add('favourites', all, villa));
  expect(store.read('favourites')).toEqual([villa]);
  expect(device.items.get(`${key}.illisible`)).toBe('{"version":1,"content":[');
});

test('what a newer site has written is not written over', async () => {
  const device = fakeDevice();
  const newer = JSON.stringify({ version: 2, content: 'other' });
  device.items.set(key, newer);
  const store = new Store(device);
  expect(await store.change('favourites', (all) => add('favourites', all, villa))).toEqual({
    kept: 'page',
  });
  expect(device.items.get(key)).toBe(newer);
});

test.each([
  ['a day before its time', lifetime - 1, 1],
  ['when its time is over', lifetime, 0],
])('%s a favourite is there or not', async (_, later, count) => {
  const device = fakeDevice();
  await new Store(device).change('favourites', (all) => add('favourites', all, villa));
  expect(new Store({ ...device, now: () => now + later }).read('favourites')).toHaveLength(count);
});

test('to look at it again does not prolong its life', () => {
  const { state } = add('seen', [villa], { ...villa, at: now + 1000, title: 'Autre titre' });
  expect(state).toEqual([{ ...villa, title: 'Autre titre' }]);
});

test('one more than there is room for is refused, or the oldest goes', () => {
  const many = Array.from({ length: 200 }, (_, place) => ({
    ...villa,
    key: `a${String(place).padStart(6, '0')}`,
  }));
  expect(add('favourites', many, villa)).toEqual({ state: many, isFull: true });
  const seen = add('seen', many.slice(0, 30), villa);
  expect(seen.isFull).toBeUndefined();
  expect(seen.state.map((each) => each.key)).toEqual([
    villa.key,
    ...many.slice(0, 29).map((each) => each.key),
  ]);
});

test('two tabs that add at once lose nothing', async () => {
  const device = fakeDevice();
  let last: Promise<unknown> = Promise.resolve();
  const locks = {
    request: (_name: string, run: () => unknown) => {
      last = last.then(run);
      return last;
    },
  } as unknown as LockManager;
  const [one, other] = [new Store({ ...device, locks }), new Store({ ...device, locks })];
  await Promise.all([
    one.change('favourites', (all) => add('favourites', all, villa)),
    other.change('favourites', (all) => add('favourites', all, { ...villa, key: 'zzzzzzz' })),
  ]);
  expect(one.read('favourites')).toHaveLength(2);
});

test('everything of ours is erased, and nothing else', async () => {
  const device = fakeDevice();
  device.items.set('theirs', 'stays');
  device.items.set(`${key}.illisible`, 'x');
  const store = new Store(device);
  await store.change('favourites', (all) => add('favourites', all, villa));
  await store.change('searches', (all) => add('searches', all, search));
  expect(store.eraseAll()).toBe(true);
  expect([...device.items]).toEqual([['theirs', 'stays']]);
  expect(new Store(fakeDevice({ forbidden: true })).eraseAll()).toBe(false);
});
