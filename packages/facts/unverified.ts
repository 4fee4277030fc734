/** What nobody has checked yet: shown as "à compléter" in a preview, refused in a release. */
import type { ProblemDetails } from '@agency/problem';
import type { Path } from './read-yaml.ts';

export interface Unverified {
  /** @example 'company.siren' */
  name: string;
  /** Nobody knows it, nobody has checked it, or it was made up to show the site. */
  state: 'unknown' | 'unchecked' | 'sample';
  /** @example 'content/facts/company.yaml:12' */
  where: string;
}

/** Finds in one file's data every fact without a value, without a day, or made up. */
export function findUnverified(
  data: unknown,
  { name, place }: { name: string; place: (path: Path) => string },
): Unverified[] {
  const found: Unverified[] = [];
  const walk = (value: unknown, path: Path, words: string) => {
    if (typeof value !== 'object' || value === null) return;
    const state = stateOf(value as Record<string, unknown>);
    if (state) found.push({ name: words, state, where: place(path) });
    for (const [key, child] of Object.entries(value)) {
      const part = Array.isArray(value) ? Number(key) : key;
      walk(child, [...path, part], `${words}.${idOf(child) ?? key}`);
    }
  };
  walk(data, [], name);
  return found;
}

/** One Problem for each, in the order of the files. */
export function listUnverified(facts: { unverified: readonly Unverified[] }): ProblemDetails[] {
  return facts.unverified.map(({ name, state, where }) => ({ where, ...sentences[state](name) }));
}

const sentences: Record<Unverified['state'], (name: string) => ProblemDetails> = {
  unknown: (name) => ({
    what: `Nobody knows "${name}" yet.`,
    fix: 'Write { value, source, verifiedOn }: what it is, the paper it comes from, the day you read it.',
  }),
  unchecked: (name) => ({
    what: `Nobody has checked "${name}".`,
    fix: 'Compare it with its source, then write the day in "verifiedOn".',
  }),
  sample: (name) => ({
    what: `"${name}" is made up.`,
    fix: 'Replace it by the real one and remove "sample: true".',
  }),
};

function stateOf(value: Record<string, unknown>): Unverified['state'] | undefined {
  if (value['sample'] === true) return 'sample';
  if (value['verifiedOn'] !== null) return undefined;
  return value['value'] === null ? 'unknown' : 'unchecked';
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return String(value.id);
}
