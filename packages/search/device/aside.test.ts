import { expect, test } from 'vitest';
import { asideKey, putAside, readAside } from './aside.ts';
import { fakeDevice, now, villa } from './fixtures/things.ts';
import { add } from './change.ts';
import { chapters, lifetime } from './kept.ts';
import { Store } from './store.ts';

const { key } = chapters.favourites;

/** The text that was broken, of each that is put aside. */
function asideOf({ items }: ReturnType<typeof fakeDevice>): string[] {
  return (items.get(asideKey) ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [of, text] = JSON.parse(line.slice(line.indexOf('['))) as [string, string];
      expect(of).toBe(key);
      return text;
    });
}

function breakAt(at: number, text = '{\n', device = fakeDevice()) {
  device.items.set(key, text);
  putAside(device.storage(), at, key);
  return device;
}

test.each([
  ['a millisecond before its time', lifetime - 1, ['{\n']],
  ['when its time is over', lifetime, []],
])('%s what is put aside is there or not, once anything is kept', async (_, later, left) => {
  const device = breakAt(now);
  const store = new Store({ ...device, now: () => now + later });
  await store.change('seen', (all) => add('seen', all, villa));
  expect(asideOf(device)).toEqual(left);
});

test('of a day to come it does not live for ever', () => {
  const device = breakAt(now + 10 * lifetime);
  putAside(device.storage(), now);
  expect(asideOf(device)).toEqual([]);
});

test('the same chapter may break again: the last eight are there', () => {
  const device = fakeDevice();
  for (let place = 0; place < 10; place++) breakAt(now, `{${place}`, device);
  expect(asideOf(device)).toEqual(
    ['2', '3', '4', '5', '6', '7', '8', '9'].map((each) => `{${each}`),
  );
});

test('what is itself broken is none', () => {
  const device = fakeDevice();
  device.items.set(asideKey, 'null\n{"x":1}');
  putAside(device.storage(), now, key);
  expect(device.items.get(asideKey)?.split('\n')).toHaveLength(1);
});

test('what cannot be read is put aside as soon as it is seen, and ends as all else does though nothing more is kept', async () => {
  const device = fakeDevice();
  device.items.set(key, '{');
  const purge = (later: number) => new Store({ ...device, now: () => now + later }).purge();
  expect([await purge(0), await purge(lifetime - 1)]).toEqual([true, false]);
  expect(asideOf(device)).toEqual(['{']);
  expect(readAside(device.storage())).toEqual({
    text: device.items.get(asideKey),
    names: ['favourites'],
  });
  expect(new Store(device).flawOf('favourites')).toBeUndefined();
  expect(await purge(lifetime)).toBe(false);
  expect(device.items.has(asideKey)).toBe(false);
});

test('where there is no room to put it aside it stays, and the page is none the wiser', async () => {
  const device = fakeDevice({ room: 1500 });
  device.items.set(key, 'x'.repeat(1490));
  expect(await new Store(device).purge()).toBe(false);
  expect(device.items.get(key)).toBe('x'.repeat(1490));
  expect(await new Store(fakeDevice({ forbidden: true })).purge()).toBe(false);
});

test('what is put aside of one chapter names no other, whatever it says', () => {
  const device = breakAt(now, JSON.stringify(['espace.vus', 'x']));
  expect(readAside(device.storage()).names).toEqual(['favourites']);
});
