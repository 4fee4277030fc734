/** What a contract asks for, whatever its words: by this two versions are compared, and one that was changed is known. */
import { createHash } from 'node:crypto';
import { contractAnnotations, type JsonSchema } from './shape.ts';

/** SHA-256 of a contract without its words. */
export function fingerprintAsked(contract: JsonSchema): string {
  return createHash('sha256')
    .update(JSON.stringify(withoutWords(contract)))
    .digest('hex');
}

function withoutWords(value: unknown, isNames = false): unknown {
  // Lists are sets in a contract (names, choices, conditions): in which order they stand asks for nothing.
  if (Array.isArray(value)) return value.map((each) => withoutWords(each)).sort(byText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isNames || !isWord(key))
      // Below `properties` keys are names: a field may be called "title".
      .map(([key, each]) => [key, withoutWords(each, !isNames && key === 'properties')])
      .sort(byText),
  );
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

function isWord(key: string): boolean {
  return ['title', 'description', ...contractAnnotations].includes(key);
}
