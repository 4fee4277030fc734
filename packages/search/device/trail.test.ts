import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { add, remove } from './change.ts';
import { setNote } from './favourites.ts';
import { fakeTabs, search, villa } from './fixtures/things.ts';
import { Store } from './store.ts';
import { redo } from './trail.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const other = { ...villa, key: 'zzzzzzz' };
const keep = (store: Store, thing: typeof villa) =>
  store.change('favourites', (all) => add('favourites', all, thing));
const takeBack = (store: Store, thing: typeof villa) =>
  store.change('favourites', (all) => ({ state: remove<'favourites'>(all, thing) }));
const keysOf = (store: Store) =>
  store
    .read('favourites')
    .map(({ key }) => key)
    .sort();

/** Two tabs, of which one sees what the other one writes at once, soon, late or very late. */
function openTabs(delay: number): [Store, Store] {
  const [one, two] = fakeTabs(delay);
  return [new Store(one), new Store(two)];
}

const delays = [0, 10, 60, 200];

test.each(delays)(
  'of two tabs that add at once nothing is lost, seen after %i ms',
  async (delay) => {
    const tabs = openTabs(delay);
    void Promise.all([keep(tabs[0], villa), keep(tabs[1], other)]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(tabs.map(keysOf)).toEqual(Array(2).fill([villa.key, other.key]));
  },
);

test.each(delays)('of two tabs, one adds and one takes back, seen after %i ms', async (delay) => {
  const tabs = openTabs(delay);
  void keep(tabs[0], villa);
  await vi.advanceTimersByTimeAsync(5000);
  void Promise.all([takeBack(tabs[0], villa), keep(tabs[1], other)]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(tabs.map(keysOf)).toEqual([[other.key], [other.key]]);
});

test.each(delays)(
  'of two tabs that write notes at once both stand, seen after %i ms',
  async (delay) => {
    const tabs = openTabs(delay);
    for (const thing of [villa, other]) {
      void keep(tabs[0], thing);
      await vi.advanceTimersByTimeAsync(5000);
    }
    const write = (store: Store, thing: typeof villa, text: string) =>
      store.change('favourites', (all) => setNote(all, thing, text, 1));
    void Promise.all([write(tabs[0], villa, 'une'), write(tabs[1], other, 'deux')]);
    await vi.advanceTimersByTimeAsync(5000);
    for (const tab of tabs)
      expect(
        tab
          .read('favourites')
          .map(({ key, note }) => `${key} ${note?.text}`)
          .sort(),
      ).toEqual([`${villa.key} une`, `${other.key} deux`]);
  },
);

test('what another tab has taken back meanwhile is not put back', async () => {
  const tabs = openTabs(10);
  void keep(tabs[0], villa);
  await vi.advanceTimersByTimeAsync(50);
  void takeBack(tabs[1], villa);
  await vi.advanceTimersByTimeAsync(5000);
  expect(tabs.map(keysOf)).toEqual([[], []]);
});

test('what was erased meanwhile is not put back', async () => {
  for (const place of [0, 1] as const) {
    const tabs = openTabs(10);
    void keep(tabs[0], villa);
    await vi.advanceTimersByTimeAsync(50);
    tabs[place].eraseAll();
    void tabs[0].change('searches', (all) => add('searches', all, search));
    await vi.advanceTimersByTimeAsync(5000);
    expect(tabs.map(keysOf)).toEqual([[], []]);
  }
});

test('what was erased is not put back when something else is kept right after', async () => {
  const [one] = openTabs(10);
  void keep(one, villa);
  await vi.advanceTimersByTimeAsync(50);
  one.eraseAll();
  void keep(one, other);
  await vi.advanceTimersByTimeAsync(5000);
  expect(keysOf(one)).toEqual([other.key]);
});

test.each([
  [10, 0],
  [60, 1],
])('what is seen after %i ms had to be put back %i times', async (delay, times) => {
  const [one, two] = fakeTabs(delay);
  const said = vi.fn<() => void>();
  void keep(new Store({ ...one, onPutBack: said }), villa);
  void keep(new Store({ ...two, onPutBack: said }), other);
  await vi.advanceTimersByTimeAsync(5000);
  expect(said).toHaveBeenCalledTimes(times);
});

test('what is put back stands in the order in which it stood', () => {
  const third = { ...villa, key: 'ttttttt' };
  const again = redo('favourites', [], [villa, other]);
  expect(again?.([third]).state).toEqual([villa, other, third]);
});
