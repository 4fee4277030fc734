import { expect, test } from 'vitest';
import { brand, registry } from './fixtures/registry.ts';
import { chooseUse, findFrame } from './index.ts';

const { vendors } = chooseUse(registry, brand);

test('the page of a film is shown by the vendor that knows its address', () => {
  const found = findFrame(vendors, 'https://ecran.example/film/42');
  expect([found?.vendor.id, found?.it]).toEqual(['ecran', '42']);
});

test.each([
  ['of another page of its host', 'https://ecran.example/compte/42'],
  ['that only holds the right one', 'https://autre.example/?https://ecran.example/film/42'],
  ['of a host that nobody knows', 'https://visite.example/42'],
])('an address %s can only be a link', (_, address) => {
  expect(findFrame(vendors, address)).toBeUndefined();
});

test('what the brand does not use shows nothing', () => {
  const without = vendors.filter(({ id }) => id !== 'ecran');
  expect(findFrame(without, 'https://ecran.example/film/42')).toBeUndefined();
});
