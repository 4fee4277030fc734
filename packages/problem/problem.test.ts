import { expect, test } from 'vitest';
import { findNearest, fromZodIssues, ProblemReport } from './index.ts';

test('a report tells every problem, each with its place and its mend', () => {
  const report = new ProblemReport([
    { what: 'No colour.', where: 'a.yaml:3', fix: 'Add one.' },
    { what: 'No name.', fix: 'Write it.' },
  ]);
  expect(report.message).toMatchInlineSnapshot(`
    "2 problems

    No colour.
      where: a.yaml:3
      fix:   Add one.

    No name.
      fix:   Write it."
  `);
});

test('an unknown key names the nearest known one', () => {
  const issues = [{ code: 'unrecognized_keys', keys: ['taglin'], path: ['brand'], message: '' }];
  const [problem] = fromZodIssues(issues, {
    file: 'site.config.ts',
    knownKeys: () => ['name', 'tagline'],
  });
  expect(problem?.fix).toBe('Write "tagline", or remove the key.');
});

test.each([
  ['titel', 'title'],
  ['taglin', 'tagline'],
  ['biaritz', 'biarritz'],
])('%s was probably meant to be %s', (word, meant) => {
  expect(findNearest(word, ['name', 'tagline', 'title', 'biarritz'])).toBe(meant);
});

test('a word that resembles nothing has no nearest', () => {
  expect(findNearest('zebra', ['name', 'tagline'])).toBeUndefined();
});
