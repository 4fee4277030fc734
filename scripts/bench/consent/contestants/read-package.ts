/** Reads a file of a library as npm has brought it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../brands.ts';

export function readPackage(file: string): string {
  return readFileSync(join(root, 'node_modules', file), 'utf8');
}
