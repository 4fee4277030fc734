/** Each brand has a text of every document on the day of the build. */
import { Problem, ProblemReport, type ProblemDetails } from '@agency/problem';
import { documents } from '../documents.ts';
import { isDraft } from '../head.ts';
import { chooseVersions } from '../versions.ts';
import type { Text } from './text.ts';

export function judgeInForce(
  texts: readonly Text[],
  { brands, today }: { brands: readonly string[]; today?: string | undefined },
): ProblemDetails[] {
  if (today === undefined) return [];
  const ids = texts.filter((text) => !isDraft(text)).map(({ id }) => id);
  return brands.flatMap((brand) =>
    documents.flatMap((document) => {
      try {
        chooseVersions(ids, { document, brand, today });
        return [];
      } catch (error) {
        if (error instanceof Problem) return [error.details];
        // A language that is missing is told already, with the file to write.
        if (error instanceof ProblemReport) return [];
        throw error;
      }
    }),
  );
}
