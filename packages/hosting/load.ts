/** Loads the account of a site's answers, which the build writes beside the folder that it serves. */
import { existsSync, readFileSync } from 'node:fs';
import { fromZodIssues, Problem, throwProblems } from '@agency/problem';
import { answersSchema, type Answers } from './schema.ts';

/**
 * Reads `dist/<brand>.answers.json`; undefined where there is no such file, and so nothing gone or moved.
 *
 * @throws Problem or ProblemReport: what is wrong with the file, all faults at once.
 */
export function loadAnswers(file: string): Answers | undefined {
  if (!existsSync(file)) return undefined;
  const result = answersSchema.safeParse(parseJson(file), { reportInput: true });
  if (result.success) return result.data;
  throwProblems(fromZodIssues(result.error.issues, { file, knownKeys }));
  return undefined;
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Problem({
      what: `The file is not JSON: ${(error as Error).message}.`,
      where: file,
      fix: 'Build the site again: pnpm build.',
    });
  }
}

function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'moved') return ['from', 'to', 'status'];
  return path[0] === 'nearest' ? ['form', 'pages'] : Object.keys(answersSchema.shape);
}
