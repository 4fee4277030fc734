/** What a build wrote, to be compared byte for byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** File → content. */
export type Output = ReadonlyMap<string, string>;

export function readOutput(root: string, brand: string): Output {
  const dist = join(root, 'dist', brand);
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(dist.length + 1), readFileSync(file, 'latin1')]),
  );
}

/** The files that are not the same in both, sorted. */
export function findDifferences(one: Output, other: Output): string[] {
  const files = new Set([...one.keys(), ...other.keys()]);
  return [...files].filter((file) => one.get(file) !== other.get(file)).sort();
}
