/** Whether a form holds together: what it names is there, what may fail has a sentence, what it is about has a field. */
import { unknownId } from '@agency/facts';
import type { ProblemDetails } from '@agency/problem';
import type { BoxDefinition, FieldDefinition, FormDefinition } from './definition.ts';

export interface Known {
  fields: Record<string, FieldDefinition>;
  boxes: Record<string, BoxDefinition>;
}
type Place = (path: readonly PropertyKey[]) => string;

export function judgeBoxes({ fields, boxes }: Known, place: Place): ProblemDetails[] {
  return Object.entries(boxes).flatMap(([name, { needs, required, sentences }]) => [
    ...(needs === undefined
      ? []
      : unknownId('field', needs, Object.keys(fields), place([name, 'needs']))),
    ...(required && !sentences.missing
      ? [lacksSentence(name, 'missing', place([name, 'sentences']))]
      : []),
  ]);
}

export function judgeForm(
  form: FormDefinition,
  { fields, boxes }: Known,
  place: Place,
): ProblemDetails[] {
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
    ...judgeAbout(
      form,
      names.flatMap((name) => fields[name] ?? []),
      place,
    ),
  ];
}

/** A page fills in what the form is about, and nothing else: nobody could answer in its place. */
function judgeAbout(
  { about, path }: FormDefinition,
  fields: readonly FieldDefinition[],
  place: Place,
): ProblemDetails[] {
  const filled = fields.map(({ type }) => type).filter((type) => isAbout(type));
  return [
    ...(about !== undefined && !filled.includes(about)
      ? [
          {
            what: `The form is about a ${about}, and has no field that says which.`,
            where: place(['about']),
            fix: `Ask for a field of the type "${about}", or leave out "about".`,
          },
        ]
      : []),
    ...filled
      .filter((type) => type !== about)
      .map((type) => ({
        what: `The form has a field of the type "${type}", which no page fills in.`,
        where: place(['groups']),
        fix: `Write "about: ${type}", or remove the field.`,
      })),
    // On the pages of listings, and nowhere else.
    ...((about === 'listing') === (path === undefined)
      ? []
      : [
          {
            what: path === undefined ? 'The form has no page.' : `No listing is at ${path}.`,
            where: place([path === undefined ? 'title' : 'path']),
            fix:
              path === undefined
                ? 'Give it an address in "path", such as /estimer/.'
                : 'Leave out "path": the form stands on the pages of listings.',
          },
        ]),
  ];
}

function isAbout(type: FieldDefinition['type']): type is NonNullable<FormDefinition['about']> {
  return type === 'listing' || type === 'search';
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
