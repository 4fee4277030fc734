import { fileURLToPath } from 'node:url';
import { loadFacts } from '@agency/facts';
import { expect, test } from 'vitest';
import { chapters, lifetime } from './kept.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('what is kept is what the cookies page says, for as long as it says', () => {
  const { trackers } = loadFacts(root);
  const told = trackers.filter(({ storage }) => storage === 'local-storage');
  expect(told.map(({ name }) => name).sort()).toEqual(
    Object.values(chapters)
      .map(({ key }) => key)
      .sort(),
  );
  expect(new Set(told.map((each) => each.lifetime))).toEqual(new Set(['P13M']));
  // Thirteen months are 396 days at least: from 1 January to 1 February of the next year.
  expect(lifetime / 86_400_000).toBe(396);
});
