import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeDevice, fakeTabs, now, search, villa } from './fixtures/things.ts';
import { chapters, type KeptListing, type SavedSearch, type Visit } from './kept.ts';
import { look, seeListing, seeSearch } from './look.ts';
import { mostFollowed, writeSnapshot, type Followed } from './snapshot.ts';
import { Store } from './store.ts';
import { pause } from './visit.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const day = 86_400_000;
const figures = (amount: number, photos = 8): Followed => ({ key: villa.key, amount, photos });
const first: Visit = { at: now, previous: null };
const second: Visit = { at: now + day, previous: now };

test('with a visit, what was seen becomes what is compared with; and only once', () => {
  const seen = seeListing(villa, figures(550_000), first);
  expect(seen).toMatchObject({ amount: 550_000, before: { amount: 565_000, photos: 8 } });
  expect(seeListing(seen, figures(550_000), first)).toEqual(seen);
  const next = seeListing(seen, figures(540_000, 9), second);
  expect(next).toMatchObject({
    ...{ amount: 540_000, photos: 9, since: now },
    before: { amount: 550_000, photos: 8 },
  });
  expect(seeListing(next, figures(540_000, 9), second)).toEqual(next);
});

test('a tab of an earlier visit moves nothing any more', () => {
  const next = seeListing(villa, figures(540_000), second);
  expect(seeListing(next, figures(540_000), first).before).toEqual(next.before);
});

test('of what is withdrawn what was last known stays, should it come back', () => {
  const gone = seeListing(villa, undefined, first);
  expect(seeListing(gone, figures(500_000), second).before?.amount).toBe(565_000);
});

test('what a search had found becomes what it is compared with, and only once', () => {
  const saved = { ...search, found: 'k3f9x2q-:1' };
  const seen = seeSearch(saved, [figures(1)], first);
  expect(seen).toMatchObject({ before: 'k3f9x2q-:1', found: writeSnapshot([figures(1)]) });
  expect(seeSearch(seen, [figures(1)], first)).toEqual(seen);
  expect(seeSearch(seen, [], second)).toMatchObject({ before: seen.found, found: '' });
});

test('a search that found too much is compared with nothing, when it is narrow again, too', () => {
  const many = Array.from({ length: mostFollowed + 1 }, () => figures(1));
  const wide = seeSearch({ ...search, found: 'k3f9x2q-:1', before: '' }, many, first);
  expect(wide).toEqual({ ...search, since: 0 });
  expect(seeSearch(wide, [figures(1)], second)).not.toHaveProperty('before');
});

/** A brand where the villa costs so much, and every search finds it. */
function today(amount: number, site = villa.site) {
  const listing = (key: string) => (key === villa.key ? figures(amount) : undefined);
  return { site, listing, search: () => [figures(amount)] };
}

function keepIn(device: Store, favourites: KeptListing[], searches: SavedSearch[] = []) {
  void device.change('favourites', () => ({ state: favourites }));
  void device.change('searches', () => ({ state: searches }));
}

test.each([0, 10, 60, 200])(
  'two tabs that open the space at once compare with the same, seen after %i ms',
  async (delay) => {
    const tabs = fakeTabs(delay).map((each) => new Store({ ...each, now: () => now + day }));
    const [one = new Store(fakeDevice()), two = one] = tabs;
    keepIn(one, [{ ...villa, since: 0 }], [{ ...search, found: '', since: 0 }]);
    void one.change('visit', () => ({ state: { at: now, previous: null } }));
    await vi.advanceTimersByTimeAsync(5000);
    void look(one, today(550_000), now + day);
    await vi.advanceTimersByTimeAsync(5);
    void look(two, today(550_000), now + day + 5);
    await vi.advanceTimersByTimeAsync(5000);
    for (const tab of tabs) {
      expect(tab.read('visit').previous).toBe(now);
      expect(tab.read('favourites')[0]).toMatchObject({
        ...{ amount: 550_000, before: { amount: 565_000, photos: 8 } },
      });
      expect(tab.read('searches')[0]).toMatchObject({
        ...{ before: '', found: writeSnapshot([figures(550_000)]) },
      });
    }
  },
);

test('a slow tab that looks when another one has looked leaves what is compared with', async () => {
  const device = { ...fakeDevice(), now: () => now + 2 * day };
  const [slow, quick] = [new Store(device), new Store(device)];
  keepIn(quick, [{ ...villa, since: 0 }]);
  await quick.change('visit', () => ({ state: { at: now, previous: null } }));
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  // Its visit has begun; of its favourites it is told only after the other tab.
  const change = slow.change.bind(slow);
  slow.change = async (name, what) => {
    if (name === 'favourites') await gate;
    return change(name, what);
  };
  const looked = look(slow, today(550_000), now + day);
  await look(quick, today(550_000), now + day + 1000);
  letGo();
  await looked;
  expect(quick.read('favourites')[0]?.before?.amount).toBe(565_000);
});

test('a reload within a visit tells the same; a tab that was left open overnight begins another', async () => {
  const store = new Store({ ...fakeDevice(), now: () => now + 3 * day });
  keepIn(store, [villa]);
  const before = () => store.read('favourites')[0]?.before?.amount;
  await look(store, today(550_000), now);
  await look(store, today(550_000), now + pause);
  expect([before(), store.read('visit').previous]).toEqual([565_000, null]);
  await look(store, today(540_000), now + day);
  expect([before(), store.read('visit').previous]).toEqual([550_000, now + pause]);
});

test.each([
  ['all is as it should be', {}, '', true, []],
  ['there is no room', { room: 10 }, '', false, ['full']],
  ['the browser keeps nothing', { forbidden: true }, '', false, ['blocked']],
  ['what was there is broken', {}, '{', true, ['unreadable']],
  ['a newer site was here', {}, '{"version":2}', false, ['newer']],
])('when %s, that is told of a visit', async (_, options, text, isRemembered, reasons) => {
  const device = fakeDevice(options);
  if (text) device.items.set(chapters.visit.key, text);
  const looked = await look(new Store(device), today(1), now);
  expect(looked).toEqual({ visit: first, isRemembered, reasons: new Set(reasons) });
});

test('there may be room for the visit, and none for what was seen in it', async () => {
  const device = fakeDevice({ room: 400 });
  const [key, content] = [chapters.favourites.key, [{ ...villa, title: 'x'.repeat(290) }]];
  device.items.set(key, JSON.stringify({ version: 1, content }));
  const { isRemembered, reasons } = await look(new Store(device), today(1), now);
  expect([isRemembered, [...reasons]]).toEqual([true, ['full']]);
});

test('what is of another site is left alone, and nothing is written where nothing is kept', async () => {
  const device = fakeDevice();
  const store = new Store(device);
  await look(store, today(1), now);
  expect([...device.items.keys()]).toEqual([chapters.visit.key]);
  keepIn(store, [villa], [search]);
  await look(store, today(1, 'villa-verde'), now);
  expect(store.read('favourites')).toEqual([villa]);
  expect(store.read('searches')).toEqual([search]);
});
