import { expect, test } from 'vitest';
import { decideDue } from './decide-due.ts';

test.each([
  ['import', undefined, true],
  ['import', '2026-11-28', true],
  ['day', undefined, true],
  ['day', '2026-11-28', false],
  ['day', '2026-11-27', true],
  ['week', undefined, true],
  ['week', '2026-11-22', false],
  ['week', '2026-11-21', true],
] as const)('with "%s", last told on %s: %s', (frequency, last, isDue) => {
  expect(decideDue(frequency, last, '2026-11-28')).toBe(isDue);
});
