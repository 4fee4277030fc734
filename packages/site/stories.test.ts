import { expect, test, vi } from 'vitest';
import { findStory } from './stories.ts';

const texts = [
  { id: 'RV_1', body: 'Une maison.' },
  { id: 'RV_1.en', body: 'A house.' },
  { id: '8-1870', body: 'Une ferme.' },
  // Facts alone.
  { id: 'RV_3', body: '\n\n' },
];
vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve(texts) }));

test.each([
  ['RV_1', 'fr', 'RV_1', 'fr'],
  ['rv_1', 'en', 'RV_1.en', 'en'],
  ['8/1870', 'fr', '8-1870', 'fr'],
  ['8/1870', 'en', '8-1870', 'fr'],
])('the story of %s, in %s, is %s, in %s', async (reference, language, id, told) => {
  expect(await findStory({ reference }, language)).toMatchObject({
    entry: { id },
    language: told,
  });
});

test.each(['RV_2', 'RV_3'])('%s has none', async (reference) => {
  expect(await findStory({ reference }, 'fr')).toBeUndefined();
});
