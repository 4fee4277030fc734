import { expect, test } from 'vitest';
import { formatProblem } from '@agency/problem';
import { company } from './fixtures/company.ts';
import { findUnverified, listUnverified } from './unverified.ts';

const nowhere = { name: 'company', place: () => 'content/facts/company.yaml:1' };
const unknown = { value: null, source: null, verifiedOn: null };

test('what is known and checked is not listed', () => {
  expect(findUnverified(company, nowhere)).toEqual([]);
});

test('a list tells apart what is unknown, what is unchecked and what is made up', () => {
  const data = [
    { id: 'bayonne', sample: true, rsac: unknown },
    { id: 'prospect-retention', value: 'P3Y', source: 'CNIL', verifiedOn: null },
  ];
  const unverified = findUnverified(data, {
    name: 'facts',
    place: (path) => `facts.yaml:${path.join('/')}`,
  });
  expect(listUnverified({ unverified }).map(formatProblem).join('\n')).toMatchInlineSnapshot(`
    ""facts.bayonne" is made up.
      where: facts.yaml:0
      fix:   Replace it by the real one and remove "sample: true".
    Nobody knows "facts.bayonne.rsac" yet.
      where: facts.yaml:0/rsac
      fix:   Write { value, source, verifiedOn }: what it is, the paper it comes from, the day you read it.
    Nobody has checked "facts.prospect-retention".
      where: facts.yaml:1
      fix:   Compare it with its source, then write the day in "verifiedOn"."
  `);
});
