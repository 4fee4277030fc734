import { expect, test } from 'vitest';
import { formatConsent, judgeGoals, spreadOf, type ConsentFigures } from './report.ts';

const figures = (name: string, bytes: number, script: number[]): ConsentFigures => ({
  name,
  bytes: { first: bytes, return: bytes, again: bytes },
  requests: { first: 1, return: 0, again: 0 },
  script: { first: script, return: script, again: script },
  blocked: { first: [0], return: [0], again: [0] },
  painted: [700],
  banner: [900],
  shift: [0],
  violations: { sources: 0, types: 2, works: false },
});
const own = figures('ours', 500, [20, 22, 30]);

test('the median of an even count lies between the two in the middle, and what is no number is left out', () => {
  expect(spreadOf([4, 1, NaN, 3, 2])).toEqual({ low: 1.75, median: 2.5, high: 3.25 });
  expect(spreadOf([7])).toEqual({ low: 7, median: 7, high: 7 });
});

test('a goal is reached when ours is below the least of the others', () => {
  const others = [figures('large', 5000, [90, 91, 92]), figures('small', 1000, [50, 55, 60])];
  expect(judgeGoals(own, others).slice(0, 1)).toEqual([
    'reached: below every one of them in bytes on a first visit: 500, the least of the others 1000 (small, ×2.0)',
  ]);
  expect(judgeGoals(own, others)).toHaveLength(6);
});

test('one that is as small is enough for a goal not to be reached', () => {
  const [bytes] = judgeGoals(own, [figures('large', 5000, [90]), figures('same', 500, [90])]);
  expect(bytes).toBe(
    'NOT reached: below every one of them in bytes on a first visit: 500, the least of the others 500 (same, ×1.0)',
  );
});

test('one that is smaller is told by how much', () => {
  const [bytes] = judgeGoals(own, [figures('tiny', 17, [90])]);
  expect(bytes).toMatch(/^NOT reached: .*: 500, the least of the others 17\.0 \(tiny, ×0\.03\)$/);
});

test('runs that overlap are told of', () => {
  const told = judgeGoals(own, [figures('near', 1000, [21, 26, 31])]);
  expect(told.at(-1)).toBe(
    'reached: below every one of them in ms of script on a return with full caches: 22.0, the least of the others 26.0 (near, ×1.2); the middle halves of the runs overlap',
  );
});

test('the table compares each with ours, but not the page alone', () => {
  const rows = [own, figures('other', 1500, [44])];
  const [head, alone, ours, other] = formatConsent(rows, figures('page alone', 0, [0])).split('\n');
  expect(head).toMatch(/bytes first .* script again/);
  expect(alone).not.toContain('×');
  expect(ours).not.toContain('×');
  expect(other).toContain('1500 ×3.0');
  expect(other).toContain('44.0 (44–44) ×2.0');
  expect(other).toContain('no banner');
});
