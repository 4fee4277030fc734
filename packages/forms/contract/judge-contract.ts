/**
 * Judges what is committed against what the definitions say now. A page that was published sends what its version asked
 * for: once committed, what a version asks never changes. Its words may, and `pnpm contract` refreshes them without a new
 * number: a page that is still out there is answered in the better sentence, and is asked nothing else.
 */
import type { ProblemDetails } from '@agency/problem';
import type { Form } from '../definition.ts';
import type { Contract, FormContract } from './shape.ts';
import { writeSchema } from './write-schema.ts';

/** What stands in the way of writing: somebody has to decide. */
export function judgeVersions(
  forms: readonly Form[],
  committed: Contract,
  unpublished: readonly string[] = [],
): ProblemDetails[] {
  return [
    ...forms.flatMap((form) => judgeForm(form, committed, unpublished.includes(form.id))),
    ...[...committed].flatMap(([id, versions]) => findHoles(id, [...versions.keys()])),
  ];
}

function judgeForm(form: Form, committed: Contract, isUnpublished: boolean): ProblemDetails[] {
  const where = `content/forms/${form.id}.yaml`;
  const versions = committed.get(form.id) ?? new Map<number, FormContract>();
  const last = Math.max(0, ...versions.keys());
  if (form.version < last) {
    const what = `"${form.id}" is at version ${form.version}, and version ${last} is committed.`;
    return [
      {
        what,
        where,
        fix: `Write version: ${last} if it asks what that one does, or else ${last + 1}.`,
      },
    ];
  }
  if (form.version > last + 1) {
    const what = `"${form.id}" is at version ${form.version}, and version ${last + 1} was never committed.`;
    return [{ what, where, fix: `Write version: ${last + 1}, then pnpm contract.` }];
  }
  const known = versions.get(form.version);
  if (!known || isUnpublished || known['x-asks'] === writeSchema(form)['x-asks']) return [];
  return [
    {
      what: `"${form.id}" asks for something else than version ${form.version} does, which pages may still send.`,
      where,
      fix: `Raise version: to ${form.version + 1} in ${where}, then pnpm contract. If no page with version ${form.version} was ever published: pnpm contract --unpublished ${form.id}.`,
    },
  ];
}

function findHoles(id: string, numbers: readonly number[]): ProblemDetails[] {
  return Array.from({ length: Math.max(...numbers) }, (_, index) => index + 1)
    .filter((number) => !numbers.includes(number))
    .map((number) => ({
      what: `Version ${number} of "${id}" is missing: a page that sends it would not be understood.`,
      where: `content/forms/contract/${id}.${number}.json`,
      fix: 'Bring the file back from the history of the repository.',
    }));
}
