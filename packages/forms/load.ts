/** Loads content/forms: all faults of all files are told at once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml, type Reading } from '@agency/facts';
import { throwProblems, type ProblemDetails } from '@agency/problem';
import { z } from 'zod';
import {
  boxSchema,
  fieldSchema,
  formSchema,
  idSchema,
  type Form,
  type FormDefinition,
} from './definition.ts';
import { judgeBoxes, judgeForm, type Known } from './judge-form.ts';
import { judgeTypography } from './judge-typography.ts';

export const formsFolder = 'content/forms';
const vocabulary = ['fields', 'boxes'];

/** `root` is the folder that holds `content/`; a house without forms has no such folder. */
export function loadForms(root: string): Form[] {
  if (!existsSync(join(root, formsFolder))) return [];
  const load = <S extends z.ZodType>(name: string, schema: S): Reading<z.output<S>> => {
    const file = `${formsFolder}/${name}.yaml`;
    const path = join(root, file);
    if (existsSync(path)) return readYaml(readFileSync(path, 'utf8'), file, schema);
    return { data: undefined, problems: [missingFile(file)], lineOf: () => 1 };
  };
  const fields = load('fields', z.record(idSchema, fieldSchema));
  const boxes = load('boxes', z.record(idSchema, boxSchema));
  const forms = readdirSync(join(root, formsFolder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .filter((name) => !vocabulary.includes(name))
    .sort()
    .map((id) => ({ id, ...load(id, formSchema) }));
  throwProblems([
    ...forms.filter(({ id }) => !idSchema.safeParse(id).success).map(({ id }) => misnamed(id)),
    ...[fields, boxes, ...forms].flatMap(({ problems }) => problems),
  ]);

  const known = { fields: fields.data ?? {}, boxes: boxes.data ?? {} };
  throwProblems([
    ...[{ id: 'fields', ...fields }, { id: 'boxes', ...boxes }, ...forms].flatMap(
      ({ id, data, lineOf }) =>
        judgeTypography(data, (path) => `${formsFolder}/${id}.yaml:${lineOf(path)}`),
    ),
    ...judgeBoxes(known, (path) => `${formsFolder}/boxes.yaml:${boxes.lineOf(path)}`),
    ...forms.flatMap(({ id, data, lineOf }) =>
      data ? judgeForm(data, known, (path) => `${formsFolder}/${id}.yaml:${lineOf(path)}`) : [],
    ),
  ]);
  return forms.flatMap(({ id, data }) => (data ? [putTogether(id, data, known)] : []));
}

function missingFile(file: string): ProblemDetails {
  return {
    what: 'A file of forms is missing.',
    where: file,
    fix: 'Create it; where no form needs anything of it, it holds {}.',
  };
}

/** Its name is the last part of the address that it is posted to. */
function misnamed(id: string): ProblemDetails {
  return {
    what: `"${id}" is no id of a form.`,
    where: `${formsFolder}/${id}.yaml`,
    fix: 'Name the file in lower case letters, digits and hyphens, such as contact.yaml.',
  };
}

function putTogether(id: string, form: FormDefinition, { fields, boxes }: Known): Form {
  const groups = form.groups.map(({ fields: used, ...group }) => ({
    ...group,
    fields: used.flatMap(({ field: name, required = false, label, hint }) => {
      const field = fields[name];
      if (!field) return [];
      return [{ ...field, ...(label && { label }), ...(hint && { hint }), name, required }];
    }),
  }));
  const own = form.boxes.flatMap((name) => (boxes[name] ? [{ ...boxes[name], name }] : []));
  return { ...form, id, groups, boxes: own };
}
