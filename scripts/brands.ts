/** Chooses the brands that a command works on; an unknown one is answered with those that exist. */
import { fileURLToPath } from 'node:url';
import { throwProblems } from '@agency/problem';
import { listBrands, tellUnknownBrand } from '@agency/site';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ids of all brands. */
export function loadBrands(): string[] {
  return listBrands(root);
}

/** The brands that were asked for, each once, or all. */
export function chooseBrands(asked: readonly string[], existing: readonly string[]): string[] {
  const unknown = asked.filter((id) => !existing.includes(id));
  throwProblems(unknown.map((id) => tellUnknownBrand(id, existing)));
  return asked.length > 0 ? [...new Set(asked)] : [...existing];
}
