/**
 * `privacy [brand…] [--pages all] [--into folder]`: drives a browser over what was built, in every state of consent, and
 * writes what it saw as a dated proof: a page for people, a JSON file for programs. Fails where anything is undeclared.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Problem } from '@agency/problem';
import { today } from '@agency/site';
import {
  chromiumFlags,
  countFaults,
  ensureChromium,
  faultsOf,
  formatProof,
  proveBrand,
  tellFault,
  type Proof,
} from '@agency/testing';
import { chromium } from 'playwright';
import { chooseBrands, loadBrands, root } from './brands.ts';
import { parseOptions } from './options.ts';
import { runCommand, tellFault as tellProblem } from './run-command.ts';

await runCommand(async (typed) => {
  const options = { pages: { type: 'string' }, into: { type: 'string' } } as const;
  const { values, positionals } = parseOptions(typed, options, Infinity);
  const brands = chooseBrands(positionals, loadBrands());
  if (values.pages !== undefined && values.pages !== 'all') {
    throw new Problem({
      what: `"${values.pages}" is no choice of pages.`,
      fix: 'Write --pages all, or leave it out: one page of each type.',
    });
  }
  const into = resolve(values.into ?? join(root, 'dist/privacy'));
  const browser = await chromium.launch({
    executablePath: ensureChromium(console.log),
    args: chromiumFlags,
  });
  try {
    for (const brand of brands) {
      // What cannot be proved of one brand is told, and the next is proved.
      try {
        const proof = await prove(browser, brand, values.pages === 'all');
        tellProof(proof);
        if (countFaults(proof.states) > 0) process.exitCode = 1;
        write(proof, join(into, `${brand}-${today()}`));
      } catch (error) {
        console.error(tellProblem(error) ?? error);
        process.exitCode = 1;
      }
    }
  } finally {
    await browser.close();
  }
});

async function prove(
  browser: Parameters<typeof proveBrand>[0],
  brand: string,
  whole: boolean,
): Promise<Proof> {
  console.log(brand);
  const start = performance.now();
  const proof = await proveBrand(browser, {
    ...{ root, brand, whole },
    now: new Date(),
    commit: readCommit(),
    // Long states are told while they run.
    onProgress: (state, steps) => {
      if (steps % 50 === 0) console.log(`  ${state.id}: ${steps} observations so far`);
    },
    onState: (state) => {
      const { id, steps } = state;
      const faults = faultsOf(state).map(
        ({ fault, path = '' }) => `    ${path} ${tellFault(fault)}`,
      );
      const verdict = faults.length === 0 ? 'as declared' : `${faults.length} faults`;
      console.log([`  ${id}: ${steps.length} observations, ${verdict}`, ...faults].join('\n'));
    },
  });
  console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return proof;
}

/** @param name Of both files, without what tells their kind. */
function write(proof: Proof, name: string): void {
  mkdirSync(dirname(name), { recursive: true });
  writeFileSync(`${name}.html`, formatProof(proof));
  writeFileSync(`${name}.json`, `${JSON.stringify(proof, null, 2)}\n`);
  console.log(`  → ${relative(root, `${name}.html`)}\n  → ${relative(root, `${name}.json`)}\n`);
}

function tellProof({ unseen: { trackers, hosts } }: Proof): void {
  const unseen = [...trackers.map(({ name }) => name), ...hosts];
  if (unseen.length > 0) console.log(`  declared and seen in no state: ${unseen.join(', ')}`);
}

/** Undefined where this is no repository; `+` where files were changed since. */
function readCommit(): string | undefined {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const { status, stdout } = git('rev-parse', 'HEAD');
  if (status !== 0) return undefined;
  return stdout.trim() + (git('status', '--porcelain').stdout.trim() === '' ? '' : '+');
}
