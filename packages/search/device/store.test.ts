import { expect, test } from 'vitest';
import { asideKey } from './aside.ts';
import { add, remove } from './change.ts';
import { fakeDevice, now, search, villa } from './fixtures/things.ts';
import { chapters, lifetime, nothingKept, type Chapter } from './kept.ts';
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
  ['forbidden', 'blocked' as const, { forbidden: true }],
  ['full', 'full' as const, { room: 10 }],
])(
  'where the storage is %s, it is kept for the page, and that is said',
  async (_, reason, options) => {
    const store = new Store(fakeDevice(options));
    expect(await store.change('favourites', (all) => add('favourites', all, villa))).toEqual({
      kept: 'page',
      reason,
    });
    expect(store.read('favourites')).toEqual([villa]);
    expect(new Store(fakeDevice(options)).read('favourites')).toEqual([]);
  },
);

test('where even the turn is refused, as browsers do that keep nothing, it is kept for the page', async () => {
  const locks = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) };
  const store = new Store({ ...fakeDevice({ forbidden: true }), locks });
  const { kept } = await store.change('favourites', (all) => add('favourites', all, villa));
  expect(kept).toBe('page');
  expect(store.read('favourites')).toEqual([villa]);
});

test('what waits for its turn when the page is left is kept all the same, and once', async () => {
  const turns: (() => unknown)[] = [];
  const locks = {
    request: (_name: string, run: () => unknown) =>
      new Promise((resolve) => turns.push(() => resolve(run()))),
  } as unknown as LockManager;
  const device = fakeDevice();
  const store = new Store({ ...device, locks });
  let count = 0;
  const kept = store.change('favourites', (all) => {
    count++;
    return add('favourites', all, villa);
  });
  expect(device.items.size).toBe(0);
  store.hurry();
  expect(new Store(device).read('favourites')).toEqual([villa]);
  for (const turn of turns) turn();
  expect(await kept).toEqual({ kept: 'device' });
  expect(count).toBe(1);
});

test('what found no room is written with what comes next, upon what another tab has kept meanwhile', async () => {
  const device = fakeDevice();
  const keep = (store: Store, letter: string) =>
    store.change('favourites', (all) =>
      add('favourites', all, { ...villa, key: letter.repeat(7) }),
    );
  const [full, other] = [new Store({ ...device, storage: () => refusing }), new Store(device)];
  let isFull = true;
  const refusing = new Proxy(device.storage(), {
    get: (storage, name) =>
      name === 'setItem' && isFull
        ? () => {
            throw new DOMException('full', 'QuotaExceededError');
          }
        : Reflect.get(storage, name),
  });
  expect(await keep(full, 'a')).toEqual({ kept: 'page', reason: 'full' });
  await keep(other, 'b');
  isFull = false;
  expect(await keep(full, 'c')).toEqual({ kept: 'device' });
  const names = new Store(device).read('favourites').map((each) => each.key[0]);
  expect(names.sort()).toEqual(['a', 'b', 'c']);
  // From then on the device counts, and not what the page once did.
  device.items.clear();
  expect(full.read('favourites')).toEqual([]);
});

test.each(['{"version":1,"content":[', 'null', '[]', '5', '{}', '{"version":"2"}'])(
  'what is broken counts as nothing, and what comes after it is kept: %s',
  async (text) => {
    const device = fakeDevice();
    device.items.set(key, text);
    const store = new Store(device);
    expect(store.read('favourites')).toEqual([]);
    expect(device.items.get(key)).toBe(text);
    expect(await store.change('favourites', (all) => add('favourites', all, villa))).toEqual({
      kept: 'device',
      reason: 'unreadable',
    });
    expect(new Store(device).read('favourites')).toEqual([villa]);
    // Nor is it lost.
    expect([...device.items.keys()].sort()).toEqual([key, asideKey].sort());
    expect(device.items.get(asideKey)).toContain(JSON.stringify([key, text]));
  },
);

test('what is broken stays where it is while there is no room to put it aside', async () => {
  const device = fakeDevice({ room: 1500 });
  device.items.set(key, 'x'.repeat(1490));
  const store = new Store(device);
  expect(store.flawOf('favourites')).toBe('unreadable');
  expect(await store.change('favourites', (all) => add('favourites', all, villa))).toEqual({
    kept: 'page',
    reason: 'full',
  });
  expect(device.items.get(key)).toBe('x'.repeat(1490));
  expect(store.flawOf('favourites')).toBe('unreadable');
});

test('what a newer site has written is not written over', async () => {
  const device = fakeDevice();
  const newer = JSON.stringify({ version: 2, content: 'other' });
  device.items.set(key, newer);
  const store = new Store(device);
  expect([store.flawOf('favourites'), store.flawOf('seen')]).toEqual(['newer', undefined]);
  expect(await store.change('favourites', (all) => add('favourites', all, villa))).toEqual({
    kept: 'page',
    reason: 'newer',
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
  expect(device.items.get(key)?.includes(villa.key)).toBe(count === 1);
});

test('what has outlived itself goes from all chapters, whichever of them is looked at', () => {
  const device = fakeDevice({ at: now + lifetime });
  const contents = {
    ...{ favourites: [villa], seen: [villa], searches: [search] },
    visit: { at: now, previous: null },
  };
  for (const [name, content] of Object.entries(contents))
    device.items.set(chapters[name as Chapter].key, JSON.stringify({ version: 1, content }));
  void new Store(device).purge();
  const left = Object.values(chapters).map(({ key: each }) => {
    const { content } = JSON.parse(device.items.get(each) ?? '{}') as { content?: unknown };
    return content;
  });
  expect(left).toEqual([[], [], [], { at: 0, previous: null }]);
});

test.each([
  ['a favourite', 'favourites' as const, [{ ...villa, at: now + 10 * lifetime }]],
  ['a visit', 'visit' as const, { at: now + 10 * lifetime, previous: 0 }],
])('%s of a day to come does not live for ever', async (_, chapter, content) => {
  const device = fakeDevice();
  device.items.set(chapters[chapter].key, JSON.stringify({ version: 1, content }));
  new Store(device).read(chapter);
  const later = new Store({ ...device, now: () => now + 11 * lifetime });
  expect(later.read(chapter)).toEqual(nothingKept()[chapter]);
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

test('what is written is what will be read: within its limits, of no day to come', async () => {
  const device = fakeDevice();
  const store = new Store(device);
  const later = { ...villa, at: now + lifetime };
  await store.change('favourites', () => ({ state: [later, later] }));
  const written = JSON.parse(device.items.get(key) ?? '') as { content: unknown };
  expect(written.content).toEqual([villa]);
});

test('what was kept for the page alone is erased with everything', async () => {
  const store = new Store(fakeDevice({ forbidden: true }));
  await store.change('favourites', (all) => add('favourites', all, villa));
  store.eraseAll();
  expect(store.read('favourites')).toEqual([]);
});

test('what could not be read again is refused, and nothing is changed', async () => {
  const store = new Store(fakeDevice());
  const evil = { ...search, address: '//evil.example/' };
  expect(await store.change('searches', (all) => add('searches', all, evil))).toEqual({
    kept: 'device',
    isInvalid: true,
  });
  expect(store.read('searches')).toEqual([]);
});

test('what is wrong with a change itself comes out, with a lock and without', async () => {
  const locks = { request: (_name: string, run: () => unknown) => Promise.resolve().then(run) };
  const fault = new Error('of the change');
  const wrong = () => {
    throw fault;
  };
  for (const more of [{}, { locks: locks as unknown as LockManager }])
    await expect(new Store({ ...fakeDevice(), ...more }).change('favourites', wrong)).rejects.toBe(
      fault,
    );
});

test('everything of ours is erased, and nothing else', async () => {
  const device = fakeDevice();
  device.items.set('theirs', 'stays');
  device.items.set('textes.lus', '{}');
  const store = new Store(device);
  await store.change('favourites', (all) => add('favourites', all, villa));
  await store.change('searches', (all) => add('searches', all, search));
  device.items.set('espace.vus', 'broken');
  await store.change('seen', (all) => add('seen', all, villa));
  expect(device.items.has(asideKey)).toBe(true);
  expect(store.eraseAll()).toBe(true);
  expect([...device.items]).toEqual([['theirs', 'stays']]);
  expect(new Store(fakeDevice({ forbidden: true })).eraseAll()).toBe(false);
});
