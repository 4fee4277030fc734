import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseSteps } from './steps.ts';

test('between a cheap flat and a villa lie the prices that people think in', () => {
  expect(chooseSteps([118_000, 240_000, 515_000], 'max')).toEqual([
    125_000, 150_000, 175_000, 200_000, 250_000, 300_000, 350_000, 400_000, 450_000, 500_000,
  ]);
});

test('of rooms every number is a step', () => {
  expect(chooseSteps([1, 2, 3, 4, 6], 'min')).toEqual([2, 3, 4, 5, 6]);
});

test('nothing is chosen between where all are alike', () => {
  expect(chooseSteps([4, 4], 'max')).toEqual([]);
  expect(chooseSteps([4, 4], 'min')).toEqual([]);
});

test('each step leaves something in and something out, and they are few', () => {
  const values = fc.uniqueArray(fc.integer({ min: 1, max: 90_000_000 }), { minLength: 2 });
  fc.assert(
    fc.property(values, fc.constantFrom('min' as const, 'max' as const), (drawn, bound) => {
      const sorted = drawn.sort((a, b) => a - b);
      const steps = chooseSteps(sorted, bound);
      for (const step of steps) {
        const kept = sorted.filter((value) => (bound === 'max' ? value <= step : value >= step));
        expect(kept.length).toBeGreaterThan(0);
        expect(kept.length).toBeLessThan(sorted.length);
      }
      expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
      expect(steps.length).toBeLessThanOrEqual(60);
    }),
  );
});
