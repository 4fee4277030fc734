/** Loads content/listings/overrides.yaml: every fault with its line. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml, unknownId } from '@agency/facts';
import { throwProblems, type ProblemDetails } from '@agency/problem';
import { rules } from '../catalogue.ts';
import { overridesSchema, type Override } from './schema.ts';

export const overridesFile = 'content/listings/overrides.yaml';

/** `root` is the folder that holds `content/`. Without a file nobody overrides anything. */
export function loadOverrides(root: string, today: string): Override[] {
  const path = join(root, overridesFile);
  return existsSync(path) ? parseOverrides(readFileSync(path, 'utf8'), today) : [];
}

/** Throws all faults at once. Expired entries are kept: `check` tells them. */
export function parseOverrides(text: string, today: string, file = overridesFile): Override[] {
  const { data, problems, lineOf } = readYaml(text, file, overridesSchema);
  throwProblems(problems);
  const overrides = (data ?? []).map((entry, index) => ({
    ...entry,
    where: `${file}:${lineOf([index])}`,
  }));
  const lineOfKey = (index: number, key: string) => `${file}:${lineOf([index, key])}`;
  const known = rules.map(({ id }) => id);
  throwProblems(
    overrides.flatMap((override, index) => [
      ...unknownId('rule', override.rule, known, lineOfKey(index, 'rule')),
      ...judgeTerm(override, today, lineOfKey(index, 'until')),
    ]),
  );
  return overrides;
}

function judgeTerm({ until }: Override, today: string, where: string): ProblemDetails[] {
  const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (until <= latest) return [];
  return [
    {
      what: `An override until ${until} lasts more than a year.`,
      where,
      fix: `Write a day until ${latest}; somebody looks again then.`,
    },
  ];
}
