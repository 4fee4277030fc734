/** Chooses the brands that a command works on; an unknown one is answered with those that exist. */
import { fileURLToPath } from 'node:url';
import { findNearest, throwProblems } from '@agency/problem';
import { listBrands } from '@agency/site';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ids of all brands. */
export function loadBrands(): string[] {
  return listBrands(root);
}

/** The brands that were asked for, or all. */
export function chooseBrands(asked: readonly string[], existing: readonly string[]): string[] {
  throwProblems(
    asked
      .filter((id) => !existing.includes(id))
      .map((id) => {
        const nearest = findNearest(id, existing);
        return {
          what: `There is no brand "${id}".`,
          where: 'sites/',
          fix: `${nearest ? `Write "${nearest}". ` : ''}Brands: ${existing.join(', ')}.`,
        };
      }),
  );
  return asked.length > 0 ? [...asked] : [...existing];
}
