import { expect, test } from 'vitest';
import { listPageNumbers } from './page-numbers.ts';

test.each([
  [1, 1, [1]],
  [1, 4, [1, 2, 3, 4]],
  [5, 20, [1, 3, 4, 5, 6, 7, 20]],
  [20, 20, [1, 18, 19, 20]],
])('page %i of %i links to %j', (current, last, pages) => {
  expect(listPageNumbers(current, last)).toEqual(pages);
});
