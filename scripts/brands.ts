/** Which brands there are: a folder in sites/ is a brand, no list is kept. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findNearest, throwProblems } from '@agency/problem';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ids of all brands, sorted. */
export function loadBrands(): string[] {
  return readdirSync(`${root}sites`)
    .filter((id) => existsSync(`${root}sites/${id}/site.config.ts`))
    .sort();
}

/** The brands that were asked for, or all; an unknown one is answered with those that exist. */
export function chooseBrands(asked: readonly string[], existing: readonly string[]): string[] {
  throwProblems(
    asked
      .filter((id) => !existing.includes(id))
      .map((id) => {
        const nearest = findNearest(id, existing);
        return {
          what: `There is no brand "${id}".`,
          where: `sites/${id}/site.config.ts`,
          fix: `${nearest ? `Write "${nearest}". ` : ''}Brands: ${existing.join(', ')}.`,
        };
      }),
  );
  return asked.length > 0 ? [...asked] : [...existing];
}
