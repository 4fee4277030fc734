import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceToSegment } from './geometry.ts';
import { joinLines, simplify } from './lines.ts';

const p = (x: number, y: number) => ({ x, y });

test('lines that meet end to end become one, whichever way they run', () => {
  const joined = joinLines([
    [p(0, 0), p(50, 0)],
    [p(200, 0), p(100, 0)],
    [p(52, 1), p(100, 2)],
  ]);
  expect(joined).toEqual([[p(0, 0), p(50, 0), p(100, 2), p(200, 0)]]);
});

test('a line that begins where another ends goes on from there', () => {
  const joined = joinLines([
    [p(50, 0), p(90, 9)],
    [p(0, 0), p(50, 0)],
  ]);
  expect(joined).toEqual([[p(90, 9), p(50, 0), p(0, 0)]]);
});

test('lines that lie apart stay apart', () => {
  const lines = [
    [p(0, 0), p(50, 0)],
    [p(60, 0), p(90, 0)],
  ];
  expect(joinLines(lines)).toEqual(lines);
});

test('an island that touches a line stays an island', () => {
  const island = [p(50, 0), p(60, 10), p(40, 10), p(50, 0)];
  expect(joinLines([[p(0, 0), p(50, 0)], island])).toHaveLength(2);
});

const lines = fc.array(
  fc.record({ x: fc.integer({ max: 500, min: -500 }), y: fc.integer({ max: 500, min: -500 }) }),
  { minLength: 2, maxLength: 40 },
);

test('a simplified line keeps its ends and leaves out nothing farther than the tolerance', () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 900 }), (line, tolerance) => {
      const simple = simplify(line, tolerance);
      expect([simple[0], simple.at(-1)]).toEqual([line[0], line.at(-1)]);
      for (const point of line) {
        const away = simple
          .slice(1)
          .map((end, index) => distanceToSegment(point, simple[index] ?? end, end));
        expect(Math.min(...away) * 10).toBeLessThanOrEqual(tolerance + 0.001);
      }
    }),
  );
});

test('points on a straight line are left out', () => {
  expect(simplify([p(0, 0), p(5, 0), p(9, 0)], 1)).toEqual([p(0, 0), p(9, 0)]);
});
