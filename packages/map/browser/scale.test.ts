import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryUnit } from '../fixtures/arbitrary-spots.ts';
import { chooseScale } from './scale.ts';

test.each([
  [0.8, '1 km'],
  [4, '5 km'],
  [10, '10 km'],
  [40, '50 km'],
])('at %d units to a pixel the bar is %s', (unit, text) => {
  expect(chooseScale(unit).text).toBe(text);
});

test('the bar is as long as it says, and fits', () => {
  fc.assert(
    fc.property(arbitraryUnit, (unit) => {
      const { text, width } = chooseScale(unit);
      expect(Number.parseInt(text, 10) * 100).toBeCloseTo(width * unit);
      expect(width).toBeLessThanOrEqual(130);
      expect(width).toBeGreaterThan(20);
    }),
  );
});
