import { expect, test } from 'vitest';
import { readExport, writeExport } from './carry.ts';
import { add } from './change.ts';
import { fakeDevice, now, search, villa } from './fixtures/things.ts';
import { nothingKept, type Kept } from './kept.ts';
import { takeIn } from './merge.ts';
import { Store } from './store.ts';

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

test('where the device keeps nothing, that is handed on', async () => {
  const store = new Store(fakeDevice({ forbidden: true }));
  const { outcomes } = await takeIn(store, coming({ favourites: [villa] }), house);
  expect(outcomes).toContainEqual({ kept: 'page', reason: 'blocked' });
  expect(store.read('favourites')).toMatchObject([villa]);
});
