/** Loads the records of `portfolio/`: every fault of every file is told at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromZodIssues, throwProblems, type ProblemDetails } from '@agency/problem';
import { parse } from 'yaml';
import { z } from 'zod';
import { recordSchema, type SampleRecord } from './record.ts';

const folder = join(import.meta.dirname, 'portfolio');

/** Sorted by reference, so that the bytes do not depend on how the files are called. */
export function loadPortfolio(): SampleRecord[] {
  const problems: ProblemDetails[] = [];
  const records = readdirSync(folder).flatMap((name) => {
    const parsed = z.array(recordSchema).safeParse(parse(readFileSync(join(folder, name), 'utf8')));
    if (parsed.success) return parsed.data;
    problems.push(
      ...fromZodIssues(parsed.error.issues, { file: `scripts/sample/portfolio/${name}` }),
    );
    return [];
  });
  throwProblems(problems);
  return records.sort((a, b) => (a.reference < b.reference ? -1 : 1));
}
