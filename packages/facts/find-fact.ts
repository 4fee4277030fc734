/** Finds one fact by its name, as a text or a report names it. */
import type { Facts } from './facts.ts';
import type { Fact } from './schema/fact.ts';

/** @example findFact(facts, 'processors.hosting.name') */
export function findFact(facts: Facts, name: string): Fact<unknown> | undefined {
  const found = name.split('.').reduce<unknown>(stepInto, facts);
  return isFact(found) ? found : undefined;
}

function stepInto(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.find((entry: { id?: string }) => entry.id === key);
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[key];
}

function isFact(value: unknown): value is Fact<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'value' in value &&
    'source' in value &&
    'verifiedOn' in value
  );
}
