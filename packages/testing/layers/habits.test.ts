import { expect, test } from 'vitest';
import { findBadNames, findTooLong, findUnexplained, measureLengths } from './habits.ts';
import { readSource } from './sources.ts';

test('a file of 401 lines is found, unless it is a table', () => {
  const text = 'x\n'.repeat(401);
  const paths = ['packages/ui/a.ts', 'packages/feeds/read/fields.ts'];
  expect(findTooLong(paths.map((path) => readSource(path, text)))).toEqual([
    'packages/ui/a.ts: 401 lines',
  ]);
});

test('a file that does not say what it is for is found', () => {
  const explained = readSource('packages/ui/A.astro', '---\n/** A card. */\n---\n');
  const silent = readSource('packages/ui/B.astro', '---\nconst a = 1;\n---\n');
  expect(findUnexplained([explained, silent])).toEqual(['packages/ui/B.astro']);
});

test.each([
  'packages/ui/utils.ts',
  'packages/ui/lib/a.ts',
  'packages/ui/formatPrice.ts',
  'packages/ui/card.astro',
])('the name %s is refused', (path) => {
  expect(findBadNames([readSource(path, '')])).toEqual([path]);
});

test('lengths are measured', () => {
  const three = [1, 10, 300].map((lines) => readSource('a.ts', 'x\n'.repeat(lines)));
  expect(measureLengths(three)).toEqual({ median: 10, short: 2 / 3 });
});
