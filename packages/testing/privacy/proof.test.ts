import { expect, test } from 'vitest';
import { fresh, step } from './fixtures/proof.ts';
import { countFaults, measureCoverage } from './proof.ts';

const at = (...paths: string[]) => paths.map((path) => ({ ...step, path }));
const refused = { ...fresh, id: 'refused', kind: 'refused' as const };
const sample = [
  { path: '/', type: 'home' as const, vendors: [] },
  { path: '/nulle-part/', type: 'missing' as const, vendors: [] },
];

test('a page counts as visited where it was seen without an answer and after a refusal', () => {
  const states = [
    { ...fresh, steps: at('/', '/a/', '/b/', '/nulle-part/') },
    { ...refused, steps: at('/', '/b/') },
    { ...fresh, kind: 'accepted' as const, steps: at('/c/') },
  ];
  const sitemap = ['/', '/a/', '/b/', '/c/'];
  expect(measureCoverage(sitemap, sample, states)).toEqual({ sitemap: 4, visited: 2, chosen: 1 });
  expect(measureCoverage(sitemap, sample, states.slice(0, 1)).visited).toBe(3);
});

test('faults of a state as a whole are counted with those of its steps', () => {
  const fault = { code: 'broken' as const, message: 'TimeoutError' };
  const steps = [{ ...step, faults: [{ code: 'asked' as const }] }];
  expect(countFaults([{ ...fresh, steps, faults: [fault] }, fresh])).toBe(2);
});
