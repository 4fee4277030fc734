/** Where a fact stands, by its name: what a finding about it sends somebody to. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readYaml, type Path } from './read-yaml.ts';

const folder = 'content/facts';

/**
 * @param root The folder that holds `content/`.
 * @example locateFacts(root)('processors.hosting.name') // 'content/facts/processors.yaml:5'
 */
export function locateFacts(root: string): (name: string) => string {
  return (name) => {
    const [topic = '', ...keys] = name.split('.');
    const file = `${folder}/${topic}.yaml`;
    const path = join(root, file);
    if (!existsSync(path)) return `${folder}/`;
    const { data, lineOf } = readYaml(readFileSync(path, 'utf8'), file, z.unknown());
    return `${file}:${lineOf(pathTo(data, keys))}`;
  };
}

/** As far as the file knows the way: an entry of a list goes by its id. */
function pathTo(data: unknown, keys: readonly string[]): Path {
  const path: PropertyKey[] = [];
  let value = data;
  for (const key of keys) {
    const step = Array.isArray(value)
      ? value.findIndex((entry: { id?: unknown }) => entry.id === key)
      : key;
    if (step === -1 || typeof value !== 'object' || value === null) break;
    path.push(step);
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return path;
}
