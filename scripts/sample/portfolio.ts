/** Loads the records of `portfolio/`: every fault of every file is told at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '@agency/facts';
import { throwProblems } from '@agency/problem';
import { z } from 'zod';
import { recordSchema, type SampleRecord } from './record.ts';

const portfolio = join(import.meta.dirname, 'portfolio');

/** Sorted by reference, so that the bytes do not depend on how the files are called. */
export function loadPortfolio(folder = portfolio): SampleRecord[] {
  const readings = readdirSync(folder).map((name) =>
    readYaml(
      readFileSync(join(folder, name), 'utf8'),
      `scripts/sample/portfolio/${name}`,
      z.array(recordSchema),
    ),
  );
  throwProblems(readings.flatMap(({ problems }) => problems));
  return readings
    .flatMap(({ data }) => data ?? [])
    .sort((a, b) => a.reference.localeCompare(b.reference, 'en'));
}
