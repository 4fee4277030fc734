import { afterEach, expect, test, vi } from 'vitest';
import { today } from './today.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test.each([
  ['in winter', '2027-01-14T22:59:59Z', '2027-01-14'],
  ['in winter', '2027-01-14T23:00:00Z', '2027-01-15'],
  ['in summer', '2027-07-14T21:59:59Z', '2027-07-14'],
  ['in summer', '2027-07-14T22:00:00Z', '2027-07-15'],
])('a day begins at midnight in Paris, %s: at %s it is %s', (_, now, day) => {
  vi.stubEnv('TODAY', undefined);
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
  expect(today()).toBe(day);
});

test('a day is rehearsed by its name', () => {
  vi.stubEnv('TODAY', '2027-01-15');
  expect(today()).toBe('2027-01-15');
  vi.stubEnv('TODAY', '2027-02-30');
  expect(() => today()).toThrow('TODAY is "2027-02-30", which is no day.');
});
