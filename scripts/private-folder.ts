/** Where accounts of imports, feeds and what goes to portals lie: outside git and outside of what is built. */
import { join, resolve } from 'node:path';
import { root } from './brands.ts';

/** @param named As it was typed (`--store`). */
export function choosePrivateFolder(named: string | undefined): string {
  return resolve(named ?? process.env['PRIVATE_DIR'] ?? join(root, '.private'));
}
