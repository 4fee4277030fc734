/** Habits that keep the house readable: short files, a first line that says why, names that mean something. */
import { posix } from 'node:path';
import type { Source } from './sources.ts';

const longest = 400;
const long = 200;

/** Says nothing about what lies inside. */
const emptyNames = /(^|\/)(utils?|helpers?|lib|common|core|shared|types)(\/|\.ts$)/;

/** Tables are as long as what they list. */
function isTable(path: string): boolean {
  return /(^|\/)fields\.ts$|\/fixtures\/|^scripts\/sample\//.test(path);
}

function lengthOf({ text }: Source): number {
  return text.trimEnd().split('\n').length;
}

/** Files that nobody reads to the end. */
export function findTooLong(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => !isTable(source.path) && lengthOf(source) > longest)
    .map((source) => `${source.path}: ${lengthOf(source)} lines`);
}

/** Median length, and the share of files up to 200 lines: nine in ten is the habit. */
export function measureLengths(sources: readonly Source[]): { median: number; short: number } {
  const lengths = sources.map(lengthOf).sort((a, b) => a - b);
  return {
    median: lengths[Math.floor(lengths.length / 2)] ?? 0,
    short: lengths.filter((length) => length <= long).length / lengths.length,
  };
}

/** Files whose first line is not the sentence that says what they are for. Tests speak in their names. */
export function findUnexplained(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => !/\.(test|spec|examples)\.ts$|\.d\.ts$/.test(path))
    .filter(({ text }) => !/^(---\n)?(\/\/\/ <.*\n)*\/(\*\*|\/) ?\S?/.test(text))
    .map(({ path }) => path);
}

/** Files with a name that says nothing, or in another case than its kind: Component.astro, kebab-case.ts. */
export function findBadNames(sources: readonly Source[]): string[] {
  return sources
    .map(({ path }) => path)
    .filter((path) => emptyNames.test(path) || !hasItsCase(path));
}

/** In pages/ a name is an address. */
function hasItsCase(path: string): boolean {
  const name = posix.basename(path);
  if (path.includes('/pages/')) return true;
  return path.endsWith('.astro')
    ? /^[A-Z][A-Za-z0-9]*\.astro$/.test(name)
    : /^([a-z0-9-]+|[A-Z][A-Za-z0-9]*)(\.[a-z]+)*\.(ts|mjs)$/.test(name);
}
