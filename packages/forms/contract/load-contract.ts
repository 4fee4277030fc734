/** Loads content/forms/contract: every version of every form that a page may still send. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { throwProblems, type ProblemDetails } from '@agency/problem';
import { fingerprintAsked } from './asked.ts';
import { parseContract, type Contract, type FormContract } from './shape.ts';
import { nameContract } from './write-schema.ts';

export const contractFolder = 'content/forms/contract';

/** `root` is the folder that holds `content/`; all files that cannot be read are told at once. */
export function loadContract(root: string): Contract {
  const folder = join(root, contractFolder);
  if (!existsSync(folder)) return new Map();
  const read = readdirSync(folder)
    .filter((name) => /\.\d+\.json$/.test(name))
    .sort()
    .map((name) => readContract(name, readFileSync(join(folder, name), 'utf8')));
  throwProblems(read.flatMap((each) => ('problem' in each ? [each.problem] : [])));
  const contracts = read.flatMap((each) => ('contract' in each ? [each.contract] : []));
  return gatherContract(contracts);
}

export function gatherContract(contracts: readonly FormContract[]): Contract {
  const byForm = Map.groupBy(contracts, ({ properties }) => properties.form.const);
  return new Map(
    [...byForm].map(([form, versions]) => [
      form,
      new Map(
        versions
          .map((contract) => [contract.properties.version.const, contract] as const)
          .sort(([one], [other]) => one - other),
      ),
    ]),
  );
}

function readContract(
  name: string,
  text: string,
): { contract: FormContract } | { problem: ProblemDetails } {
  const where = `${contractFolder}/${name}`;
  // A file that was mended by hand is a contract that nobody wrote: there is no other mend than the one before.
  const fix = `Take back what was changed by hand: git checkout ${where}. The file is written by \`pnpm contract\`.`;
  try {
    const contract = parseContract(JSON.parse(text));
    const { form, version } = contract.properties;
    if (nameContract(form.const, version.const) !== name) {
      const what = `The contract in ${name} is that of version ${version.const} of "${form.const}".`;
      return { problem: { what, where, fix } };
    }
    if (fingerprintAsked(contract) === contract['x-asks']) return { contract };
    const what = `${name} asks for something else than when it was written.`;
    return { problem: { what, where, fix } };
  } catch {
    return { problem: { what: `${name} is not the contract of a form.`, where, fix } };
  }
}
