/** Loads content/facts: all faults of all files are told at once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { throwProblems, type ProblemDetails } from '@agency/problem';
import { z } from 'zod';
import type { Facts } from './facts.ts';
import { readYaml, type Path, type Reading } from './read-yaml.ts';
import { judgeReferences } from './references.ts';
import { auditSchema } from './schema/audits.ts';
import { companySchema } from './schema/company.ts';
import { daySchema } from './schema/fact.ts';
import { feeScheduleSchema } from './schema/fees.ts';
import { authoritySchema, constantSchema, mediatorSchema } from './schema/law.ts';
import { licenceSchema } from './schema/licences.ts';
import { activitySchema, processorSchema } from './schema/privacy.ts';
import { securityMeasureSchema } from './schema/security.ts';
import { officeSchema, personSchema } from './schema/team.ts';
import { registrySchema } from './schema/trackers.ts';
import { findUnverified } from './unverified.ts';

const folder = 'content/facts';

/** File of the same name → its schema. */
const schemas = {
  company: companySchema,
  offices: z.array(officeSchema),
  people: z.array(personSchema),
  mediator: mediatorSchema,
  processors: z.array(processorSchema),
  trackers: registrySchema,
  activities: z.array(activitySchema),
  constants: z.array(constantSchema),
  authorities: z.array(authoritySchema),
  licences: z.array(licenceSchema),
  audits: z.array(auditSchema),
  security: z.array(securityMeasureSchema),
};

/** `root` is the folder that holds `content/`. */
export function loadFacts(root: string): Facts {
  const files = Object.entries(schemas).map(([name, schema]) => ({
    name,
    ...loadFile(root, `${folder}/${name}.yaml`, schema),
  }));
  const schedules = loadFeeSchedules(root);
  throwProblems([...files, ...schedules].flatMap(({ problems }) => problems));

  const { trackers: registry, ...others } = Object.fromEntries(
    files.map(({ name, data }) => [name, data]),
  );
  const facts = {
    ...others,
    registry,
    feeSchedules: schedules.map(({ data, day }) => ({ ...data, validFrom: day })),
    unverified: [...files, ...schedules].flatMap(({ name, data, place }) =>
      findUnverified(data, { name, place }),
    ),
  } as unknown as Facts;

  const places = new Map(files.map(({ name, place }) => [name, place]));
  throwProblems(judgeReferences(facts, (file, path) => places.get(file)?.(path) ?? file));
  return facts;
}

function loadFeeSchedules(root: string) {
  const names = listYaml(join(root, folder, 'fees'));
  return names.map((file) => {
    const day = file.replace(/\.yaml$/, '');
    const path = `${folder}/fees/${file}`;
    const loaded = { name: `fees.${day}`, day, ...loadFile(root, path, feeScheduleSchema) };
    if (daySchema.safeParse(day).success) return loaded;
    const problem = {
      what: `"${day}" is not a day.`,
      where: path,
      fix: 'Name the file after the day on which it comes into force, such as 2027-01-01.yaml.',
    };
    return { ...loaded, problems: [problem, ...loaded.problems] };
  });
}

function listYaml(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

interface Loaded<T> extends Reading<T> {
  place: (path: Path) => string;
}

function loadFile<S extends z.ZodType>(root: string, file: string, schema: S): Loaded<z.output<S>> {
  const path = join(root, file);
  if (!existsSync(path)) {
    const problem: ProblemDetails = {
      what: 'A file of facts is missing.',
      where: file,
      fix: 'Create it; content/README.md says what it holds.',
    };
    return { data: undefined, problems: [problem], lineOf: () => 1, place: () => file };
  }
  const reading = readYaml(readFileSync(path, 'utf8'), file, schema);
  return { ...reading, place: (at) => `${file}:${reading.lineOf(at)}` };
}
