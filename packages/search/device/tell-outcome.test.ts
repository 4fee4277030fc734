import { expect, test } from 'vitest';
import type { Outcome } from './store.ts';
import { tellOutcome } from './tell-outcome.ts';

test.each<[Outcome, string | undefined]>([
  [{ kept: 'device' }, undefined],
  [{ kept: 'device', reason: 'unreadable' }, 'unreadable'],
  [{ kept: 'device', isFull: true }, 'full'],
  [{ kept: 'device', isInvalid: true }, 'invalid'],
  [{ kept: 'page', reason: 'blocked' }, 'page-only'],
  [{ kept: 'page', reason: 'full' }, 'page-only-full'],
  [{ kept: 'page', reason: 'newer' }, 'page-only-newer'],
])('of %o the visitor is told: %s', (outcome, told) => {
  expect(tellOutcome(outcome)).toBe(told);
});
