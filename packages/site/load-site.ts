/** Finds the brands and loads one: an unknown brand, key or value is told with its place and its mend. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import {
  findNearest,
  fromZodIssues,
  Problem,
  throwProblems,
  type ProblemDetails,
} from '@agency/problem';
import { siteSchema, type Site } from './config.ts';

/** Ids of all brands: the folders of `sites/` that hold a `site.config.ts`. No list is kept anywhere. */
export function listBrands(root: string): string[] {
  return readdirSync(join(root, 'sites'), { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && existsSync(join(root, 'sites', entry.name, 'site.config.ts')),
    )
    .map((entry) => entry.name)
    .sort();
}

export async function loadSite(root: string, id: string | undefined): Promise<Site> {
  const brands = listBrands(root);
  if (!id || !brands.includes(id)) throw new Problem(tellUnknownBrand(id, brands));

  const file = `sites/${id}/site.config.ts`;
  const path = join(root, file);
  const module = (await import(pathToFileURL(path).href)) as { default?: unknown };
  const result = siteSchema.safeParse(module.default, { reportInput: true });
  if (result.success) {
    throwProblems(missingSlotFiles(root, id, result.data.slots, path, file));
    return { id, ...result.data };
  }
  const source = readFileSync(path, 'utf8');
  throwProblems(
    fromZodIssues(result.error.issues, {
      file,
      lineOf: (keys) => findLine(source, keys),
      knownKeys,
    }),
  );
  throw new Error('unreachable: a failed parse has issues');
}

/** The answer to a brand that does not exist, or was not named: the nearest one, and all. */
export function tellUnknownBrand(
  id: string | undefined,
  brands: readonly string[],
): ProblemDetails {
  const nearest = id ? findNearest(id, brands) : undefined;
  return {
    what: id ? `There is no brand "${id}".` : 'No brand was named.',
    where: 'sites/',
    fix: `${nearest ? `Write "${nearest}", or one` : 'Name one'} of: ${brands.join(', ')}. A new one: pnpm new brand <id>.`,
  };
}

function missingSlotFiles(
  root: string,
  id: string,
  slots: Site['slots'],
  path: string,
  file: string,
) {
  const source = readFileSync(path, 'utf8');
  return Object.entries(slots).flatMap(([name, relative]) =>
    existsSync(join(root, 'sites', id, relative))
      ? []
      : [
          {
            what: `The slot ${name} names "${relative}", which does not exist.`,
            where: `${file}:${findLine(source, ['slots', name]) ?? 1}`,
            fix: `Create sites/${id}/${relative.replace(/^\.\//, '')}, or remove the line.`,
          },
        ],
  );
}

/** The line of a key path: each key is looked for after the one before it. */
function findLine(source: string, keys: readonly PropertyKey[]): number | undefined {
  let from = 0;
  for (const key of keys) {
    if (typeof key === 'number') continue;
    const found = new RegExp(`\\b${String(key)}['"]?\\s*:`).exec(source.slice(from));
    if (!found) break;
    from += found.index;
  }
  return from > 0 ? source.slice(0, from).split('\n').length : undefined;
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** The keys that the schema knows at a path. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  let schema: JsonSchema | undefined = z.toJSONSchema(siteSchema, {
    io: 'input',
    unrepresentable: 'any',
  }) as JsonSchema;
  for (const key of path) {
    schema = typeof key === 'number' ? schema?.items : schema?.properties?.[String(key)];
  }
  return Object.keys(schema?.properties ?? {});
}
