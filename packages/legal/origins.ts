/** Leads what is told of a composed text back to the line that somebody wrote. */
import { formatProblem, type ProblemDetails } from '@agency/problem';
import type { ComposedText } from './compose.ts';

/** What two texts have from the same line is told once. */
export function tellOrigins(
  texts: readonly ComposedText[],
  problems: readonly ProblemDetails[],
): ProblemDetails[] {
  const byFile = new Map(
    texts.filter(({ shared }) => shared).map(({ file, origins }) => [file, origins]),
  );
  const lead = (words: string) =>
    words.replace(/(content\/legal\/\S+\.mdx):(\d+)/g, (place, file: string, line: string) => {
      const origin = byFile.get(file)?.[Number(line) - 1];
      return origin ? `${origin.file}:${origin.line}` : place;
    });
  const told = problems.map(({ what, where, fix }) => ({
    what: lead(what),
    where: where && lead(where),
    fix,
  }));
  return [...new Map(told.map((problem) => [formatProblem(problem), problem])).values()];
}
