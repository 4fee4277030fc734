import { expect, test } from 'vitest';
import { facts } from './fixtures/facts.ts';
import { findFact, listFactNames } from './index.ts';

test('a fact of a list goes by the id of its entry', () => {
  expect(findFact(facts, 'processors.hosting.name')?.value).toBe('Hôte Exemple');
});

test.each(['company', 'company.sirene', 'processors.nobody.name'])('"%s" names no fact', (name) => {
  expect(findFact(facts, name)).toBeUndefined();
});

test('every name that is listed finds its fact', () => {
  const names = listFactNames(facts);
  expect(names).toContain('company.guarantee.sales');
  expect(names.filter((name) => !findFact(facts, name))).toEqual([]);
});
