/** Facts by their names, as a text or a report names them. */
import type { Facts } from './facts.ts';
import type { Fact } from './schema/fact.ts';

/** @example findFact(facts, 'processors.hosting.name') */
export function findFact(facts: Facts, name: string): Fact<unknown> | undefined {
  const found = name.split('.').reduce<unknown>(stepInto, facts);
  return isFact(found) ? found : undefined;
}

/** Every name that `findFact` knows. */
export function listFactNames(facts: Facts): string[] {
  const walk = (value: unknown, path: readonly string[]): string[] =>
    isFact(value)
      ? [path.join('.')]
      : childrenOf(value).flatMap(([key, child]) => walk(child, [...path, key]));
  return walk(facts, []);
}

function stepInto(value: unknown, key: string): unknown {
  return childrenOf(value).find(([name]) => name === key)?.[1];
}

/** The entries of a list go by their ids. */
function childrenOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value);
  return value.flatMap((entry: { id?: string }) => (entry.id ? [[entry.id, entry]] : []));
}

function isFact(value: unknown): value is Fact<unknown> {
  const keys = ['value', 'source', 'verifiedOn'];
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}
