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
import { checkTiles } from '@agency/map';
import { siteSchema, type Site } from './config.ts';
import { tilesFile } from './tiles.ts';

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

/** Beside its configuration, what every brand has of its own. */
const ownFiles = ['theme.css', 'content.config.ts', 'public/favicon.svg'];

export async function loadSite(root: string, id: string | undefined): Promise<Site> {
  const brands = listBrands(root);
  if (!id || !brands.includes(id)) throw new Problem(tellUnknownBrand(id, brands));

  const file = `sites/${id}/site.config.ts`;
  const path = join(root, file);
  const config = await importConfig(path, file);
  const result = siteSchema.safeParse(config, { reportInput: true });
  const source = readFileSync(path, 'utf8');
  if (result.success) {
    const site = { id, ...result.data };
    throwProblems([
      ...findMissingFiles(root, id, site.slots, source),
      ...findUnfitTiles(root, site, source),
    ]);
    return site;
  }
  throwProblems(
    fromZodIssues(result.error.issues, {
      file,
      lineOf: (keys) => findLine(source, keys),
      knownKeys,
    }),
  );
  throw new Error('unreachable: a failed parse has issues');
}

async function importConfig(path: string, file: string): Promise<unknown> {
  try {
    const module = (await import(pathToFileURL(path).href)) as { default?: unknown };
    return module.default;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = new RegExp(`${RegExp.escape(path)}:(\\d+)`).exec(error.stack ?? '')?.[1];
    throw new Problem({
      what: `This is not TypeScript: ${error.message}.`,
      where: line ? `${file}:${line}` : file,
      fix: 'Mend the line: a value is followed by a comma, a text stands between quotes.',
    });
  }
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

function findMissingFiles(
  root: string,
  id: string,
  slots: Site['slots'],
  source: string,
): ProblemDetails[] {
  const folder = `sites/${id}`;
  const isMissing = (path: string) => !existsSync(join(root, folder, path));
  const missing = Object.entries(slots)
    .filter(([, path]) => isMissing(path))
    .map(([name, path]) => ({
      what: `The slot ${name} names "${path}", which does not exist.`,
      where: `${folder}/site.config.ts:${findLine(source, ['slots', name]) ?? 1}`,
      fix: `Create ${folder}/${path.replace(/^\.\//, '')}, or remove the line.`,
    }));
  const lacking = ownFiles.filter(isMissing);
  return [
    ...missing,
    ...lacking.map((path) => ({
      what: `The brand lacks its ${path}.`,
      where: `${folder}/${path}`,
      fix: 'Take that of another brand as a pattern.',
    })),
  ];
}

function findUnfitTiles(root: string, site: Site, source: string): ProblemDetails[] {
  const file = tilesFile(site, root);
  if (file === undefined) return [];
  const name = site.map?.tiles ?? '';
  const line = findLine(source, ['map', 'tiles']) ?? 1;
  return checkTiles({ file, name, where: `sites/${site.id}/site.config.ts:${line}` });
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
