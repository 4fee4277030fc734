/** Takes in one feed after another: one that is refused keeps no other one from the site. */
import { Problem, throwProblems, type ProblemDetails } from '@agency/problem';
import type { Source } from './sources.ts';

/** Throws in the end what was refused on the way. */
export async function takeEach(
  sources: readonly Source[],
  take: (source: Source) => Promise<void>,
): Promise<void> {
  const problems: ProblemDetails[] = [];
  for (const source of sources) {
    try {
      await take(source);
    } catch (error) {
      // Of a single one all is said already; what is no Problem is a fault of ours.
      if (!(error instanceof Problem) || sources.length === 1) throw error;
      problems.push({ ...error.details, what: `${source.source}: ${error.details.what}` });
    }
  }
  throwProblems(problems);
}
