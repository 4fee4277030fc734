/** Compares the committed contract with the definitions, and writes what is missing or has other words. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unknownId } from '@agency/facts';
import { throwProblems, type ProblemDetails } from '@agency/problem';
import type { Form } from '../definition.ts';
import { judgeVersions } from './judge-contract.ts';
import { contractFolder, gatherContract, loadContract } from './load-contract.ts';
import type { Contract, JsonSchema } from './shape.ts';
import { writeOpenapi } from './write-openapi.ts';
import { nameContract, writeSchema } from './write-schema.ts';

const openapiFile = 'openapi.json';

/** Every way in which what is committed is not what the definitions say. Throws where a file cannot be read. */
export function checkContract(root: string, forms: readonly Form[]): ProblemDetails[] {
  const committed = loadContract(root);
  const faults = judgeVersions(forms, committed);
  if (faults.length > 0) return faults;
  return listStale(root, forms, committed).map(({ name, isNew }) => ({
    what: isNew
      ? `The contract lacks ${name}.`
      : `${name} is not what the definitions give now: the same is asked, in other words or in another order.`,
    where: `${contractFolder}/${name}`,
    fix: 'Run pnpm contract, and commit what it writes.',
  }));
}

/**
 * Writes the contract of the definitions; earlier versions stay as they are. Returns the names of the files that changed.
 *
 * @param unpublished Forms whose current version no page was ever published with: it is written anew.
 */
export function saveContract(
  root: string,
  forms: readonly Form[],
  unpublished: readonly string[] = [],
): string[] {
  const ids = forms.map(({ id }) => id);
  throwProblems(unpublished.flatMap((id) => unknownId('form', id, ids, '--unpublished')));
  const committed = loadContract(root);
  throwProblems(judgeVersions(forms, committed, unpublished));
  const stale = listStale(root, forms, committed);
  mkdirSync(join(root, contractFolder), { recursive: true });
  for (const { name, text } of stale) writeFileSync(join(root, contractFolder, name), text);
  return stale.map(({ name }) => name);
}

interface StaleFile {
  name: string;
  text: string;
  isNew: boolean;
}

function listStale(root: string, forms: readonly Form[], committed: Contract): StaleFile[] {
  const current = forms.map(writeSchema);
  const earlier = [...committed.values()].flatMap((versions) => [...versions.values()]);
  // The later of two with one number wins: what the definitions say.
  const whole = gatherContract([...earlier, ...current]);
  const files: [string, JsonSchema][] = [
    ...forms.map((form, index): [string, JsonSchema] => [
      nameContract(form.id, form.version),
      current[index] ?? {},
    ]),
    [openapiFile, writeOpenapi(whole)],
  ];
  return files.flatMap(([name, content]) => {
    const path = join(root, contractFolder, name);
    const text = `${JSON.stringify(content, null, 2)}\n`;
    const isNew = !existsSync(path);
    return isNew || readFileSync(path, 'utf8') !== text ? [{ name, text, isNew }] : [];
  });
}
