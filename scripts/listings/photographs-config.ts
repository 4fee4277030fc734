/** Where the photographs of a source lie and whom we may call for them: what its brands say, who must say the same. */
import { isDeepStrictEqual } from 'node:util';
import { photographsChapter, type PhotographsConfig } from '@agency/photographs';
import { throwProblems } from '@agency/problem';
import type { Site } from '@agency/site';

/** A brand takes its photographs from where it says itself: one that says another place than the import shows none. */
export function choosePhotographsConfig(sites: readonly Site[], source: string): PhotographsConfig {
  const [first, ...others] = sites.filter(({ listings }) => listings.source === source);
  if (!first) return photographsChapter.parse({});
  throwProblems(
    others
      .filter(({ photographs }) => !isSame(photographs, first.photographs))
      .map(({ id }) => ({
        what: `The brands ${first.id} and ${id} share the source "${source}" and differ about its photographs.`,
        where: `sites/${id}/site.config.ts`,
        fix: 'Write the same "photographs" in both; or give the other a source of its own.',
      })),
  );
  return first.photographs;
}

function isSame(one: PhotographsConfig, other: PhotographsConfig): boolean {
  const inOrder = (config: PhotographsConfig) => ({
    ...config,
    privateHosts: new Set(config.privateHosts),
  });
  return isDeepStrictEqual(inOrder(one), inOrder(other));
}
