import { fileURLToPath } from 'node:url';
import { loadCopy } from '@agency/brand';
import { expect, test } from 'vitest';

const { fr } = loadCopy(fileURLToPath(new URL('../..', import.meta.url)), 'villa-rosa');

test.each([
  'share.mail-body',
  'gone.lead',
  'listing.description',
  'listing.description-closed',
  'suspended.lead',
])('a town that has an article of its own is not said to be “à Les Aldudes”: %s', (key) => {
  const text = fr.get(key)?.replace('{town}', 'Les Aldudes');
  expect(text).toContain('Les Aldudes');
  expect(text).not.toContain('à Les Aldudes');
});
