/** Whether French and English are set as they should be, line by line. */
import { findTypographyFaults } from '@agency/brand';
import type { ProblemDetails } from '@agency/problem';
import type { Prose } from './text.ts';

export function judgeTypography({ file, language, prose }: Prose): ProblemDetails[] {
  return prose.flatMap((line, index) =>
    findTypographyFaults(line, language).map((fault) => ({
      ...fault,
      where: `${file}:${index + 1}`,
    })),
  );
}
