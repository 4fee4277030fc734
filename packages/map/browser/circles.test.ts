import { expect, test } from 'vitest';
import { sizeOf } from './circles.ts';

test('a circle is as large as on the ground', () => {
  expect(sizeOf(100, 10)).toBe(100);
});

test('from afar it stays as large as a dot, and so does what has no extent', () => {
  expect(sizeOf(25, 20)).toBe(140);
  expect(sizeOf(0, 2)).toBe(14);
});
