/** What stands at the head of a text, between two rules of dashes. */
import { readYaml } from '@agency/facts';
import type { ProblemDetails } from '@agency/problem';
import type { z } from 'zod';
import type { Prose } from './text.ts';

export function judgeHead({ file, head }: Prose, schema: z.ZodObject): ProblemDetails[] {
  if (head.trim() !== '') return readYaml(head, file, schema).problems;
  const wanted = Object.entries<z.ZodType>(schema.shape).filter(
    ([, value]) => !value.safeParse(undefined).success,
  );
  return [
    {
      what: 'The text has no head.',
      where: `${file}:1`,
      fix: `Begin the file with ---, then ${wanted.map(([key]) => key).join(', ')}, then ---.`,
    },
  ];
}
