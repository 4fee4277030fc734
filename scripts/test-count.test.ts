import { expect, test } from 'vitest';
import { countTests } from './test-count.ts';

const vitest = ` Test Files  2 passed (2)
      Tests  1 failed | 18 passed (19)
   Start at  22:57:38`;
const playwright = `  3 failed
    [villa-rosa] › pages.spec.ts:12:3 › /contact/
  412 passed (1.2m)`;

test.each([
  ['vitest', vitest, 1, { passed: 18, failed: 1 }],
  ['Playwright', playwright, 1, { passed: 412, failed: 3 }],
  ['a linter that is content', 'All 12 passed', 0, { passed: 1, failed: 0 }],
  ['a linter that is not', '8 problems', 2, { passed: 0, failed: 1 }],
  [
    'a runner that crashes after its tests',
    ' Tests  3 passed (3)\nUnhandled error',
    1,
    { passed: 3, failed: 1 },
  ],
])('%s is counted', (_, output, code, expected) => {
  expect(countTests(output, code)).toEqual(expected);
});
