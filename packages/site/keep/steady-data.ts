/**
 * Refuses a build whose data changed while it ran. Each thread reads them by itself, so that one page could be made from
 * the old ones and kept under the key of the new ones.
 */
import type { AstroIntegration } from 'astro';
import { throwProblems } from '@agency/problem';
import { markOf } from './kept-site.ts';

/** @param listFiles Paths of all files that more than one thread reads. */
export function steadyData(listFiles: () => string[]): AstroIntegration {
  const readMarks = () => new Map(listFiles().map((file) => [file, markOf(file)]));
  let before = new Map<string, string | undefined>();
  return {
    name: 'steady-data',
    hooks: {
      'astro:build:start': () => {
        before = readMarks();
      },
      // Before anything is published.
      'astro:build:done': () => {
        const after = readMarks();
        throwProblems(
          [...new Set([...before.keys(), ...after.keys()])]
            .filter((file) => before.get(file) !== after.get(file))
            .map((file) => ({
              what: 'A file changed while the site was built from it.',
              where: file,
              fix: 'Build again. The site that was there before is as it was.',
            })),
        );
      },
    },
  };
}
