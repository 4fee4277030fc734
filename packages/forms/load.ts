/** Loads content/forms: all faults of all files are told at once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml, unknownId, type Reading } from '@agency/facts';
import { throwProblems, type ProblemDetails } from '@agency/problem';
import { z } from 'zod';
import {
  boxSchema,
  fieldSchema,
  formSchema,
  type Form,
  type FormDefinition,
} from './definition.ts';
import { judgeTypography } from './judge-typography.ts';

export const formsFolder = 'content/forms';
const vocabulary = ['fields', 'boxes'];

/** `root` is the folder that holds `content/`; a house without forms has no such folder. */
export function loadForms(root: string): Form[] {
  if (!existsSync(join(root, formsFolder))) return [];
  const load = <S extends z.ZodType>(name: string, schema: S): Reading<z.output<S>> => {
    const file = `${formsFolder}/${name}.yaml`;
    return readYaml(readFileSync(join(root, file), 'utf8'), file, schema);
  };
  const fields = load('fields', z.record(z.string(), fieldSchema));
  const boxes = load('boxes', z.record(z.string(), boxSchema));
  const forms = readdirSync(join(root, formsFolder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .filter((name) => !vocabulary.includes(name))
    .sort()
    .map((id) => ({ id, ...load(id, formSchema) }));
  throwProblems([fields, boxes, ...forms].flatMap(({ problems }) => problems));

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

interface Known {
  fields: Record<string, z.output<typeof fieldSchema>>;
  boxes: Record<string, z.output<typeof boxSchema>>;
}
type Place = (path: readonly PropertyKey[]) => string;

function judgeBoxes({ fields, boxes }: Known, place: Place): ProblemDetails[] {
  return Object.entries(boxes).flatMap(([name, { needs, required, sentences }]) => [
    ...(needs === undefined
      ? []
      : unknownId('field', needs, Object.keys(fields), place([name, 'needs']))),
    ...(required && !sentences.missing
      ? [lacksSentence(name, 'missing', place([name, 'sentences']))]
      : []),
  ]);
}

function judgeForm(form: FormDefinition, { fields, boxes }: Known, place: Place): ProblemDetails[] {
  const used = form.groups.flatMap((group, index) =>
    group.fields.map((field, position) => ({
      ...field,
      at: ['groups', index, 'fields', position] as const,
    })),
  );
  const names = used.map(({ field }) => field);
  return [
    ...used.flatMap(({ field, required, at }, index) => [
      ...unknownId('field', field, Object.keys(fields), place([...at, 'field'])),
      ...(names.indexOf(field) < index
        ? [
            {
              what: `The field "${field}" is asked for twice.`,
              where: place([...at, 'field']),
              fix: 'Remove one of them.',
            },
          ]
        : []),
      ...(required && fields[field] && !fields[field].sentences.missing
        ? [lacksSentence(field, 'missing', place([...at, 'required']))]
        : []),
    ]),
    ...form.boxes.flatMap((box, index) => [
      ...unknownId('box', box, Object.keys(boxes), place(['boxes', index])),
      ...judgeNeed(box, boxes[box]?.needs, { names, fields, place: place(['boxes', index]) }),
    ]),
    ...(form.needsOne?.of ?? []).flatMap((box, index) =>
      unknownId('box', box, form.boxes, place(['needsOne', 'of', index])),
    ),
  ];
}

/** Whoever ticks a box is told what is missing for it. */
function judgeNeed(
  box: string,
  needs: string | undefined,
  { names, fields, place }: { names: string[]; fields: Known['fields']; place: string },
): ProblemDetails[] {
  if (needs === undefined) return [];
  if (!names.includes(needs)) {
    return [
      {
        what: `The box "${box}" needs the field "${needs}", which the form does not ask for.`,
        where: place,
        fix: `Ask for "${needs}", or remove the box.`,
      },
    ];
  }
  return fields[needs]?.sentences.missing ? [] : [lacksSentence(needs, 'missing', place)];
}

function lacksSentence(name: string, failure: string, where: string): ProblemDetails {
  return {
    what: `"${name}" may be ${failure} here, and has no sentence that says so.`,
    where,
    fix: `Write its "${failure}" under "sentences", in French and English.`,
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
