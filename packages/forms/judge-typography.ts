/** French has its own spaces and signs: the words of a form are held to them as all words of the sites are. */
import { findTypographyFaults, languages } from '@agency/brand';
import type { ProblemDetails } from '@agency/problem';

type Path = readonly PropertyKey[];

/** Every text in a language, wherever it lies in the data. */
export function judgeTypography(
  data: unknown,
  place: (path: Path) => string,
  path: Path = [],
): ProblemDetails[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    const language = languages.find((each) => each === key);
    return typeof value === 'string' && language
      ? findTypographyFaults(value, language).map((fault) => ({ ...fault, where: place(at) }))
      : judgeTypography(value, place, at);
  });
}
