import { expect, test } from 'vitest';
import { metresPerUnit, project } from './plane.ts';

test('the origin lies at 43.45° north, 1.45° west', () => {
  expect(project([-1.45, 43.45])).toEqual({ x: 0, y: 0 });
});

test('east is to the right and north is up, as SVG counts', () => {
  const { x, y } = project([-1.4, 43.5]);
  expect(x).toBeGreaterThan(0);
  expect(y).toBeLessThan(0);
});

/** Great circles on a sphere of 6,371 km: within half a per cent of the ellipsoid. */
test.each([
  ['from Biarritz to Bayonne', [-1.5588, 43.4832], [-1.4748, 43.4929]],
  ['from Hendaye to Capbreton', [-1.7744, 43.3581], [-1.4312, 43.6424]],
  ['from Ciboure to Hasparren', [-1.6682, 43.3849], [-1.3052, 43.3839]],
] as const)('a distance is as long as on the ground: %s', (_, from, to) => {
  const [a, b] = [project(from), project(to)];
  const drawn = (Math.hypot(a.x - b.x, a.y - b.y) * metresPerUnit) / 1000;
  expect(drawn / greatCircle(from, to)).toBeCloseTo(1, 1.8);
});

function greatCircle(
  [lonA, latA]: readonly [number, number],
  [lonB, latB]: readonly [number, number],
): number {
  const [a, b, across] = [latA, latB, lonB - lonA].map((degrees) => (degrees * Math.PI) / 180);
  if (a === undefined || b === undefined || across === undefined) return Number.NaN;
  return 6371 * Math.acos(Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(across));
}
