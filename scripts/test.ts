/** `test`: everything that tells whether it is right, quickest first; stops at the first step that fails. */
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { findNearest, Problem } from '@agency/problem';
import { loadBrands, root } from './brands.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';
import { countTests, type Count } from './test-count.ts';

interface Step {
  name: string;
  commands: string[];
  /** Shows what the commands say while they run: for steps that take long. */
  live?: true;
  /** What a command says when it has really worked; without it, its exit code is not believed. */
  proof?: RegExp;
}

const steps: Step[] = [
  { name: 'browser', commands: ['node packages/testing/chromium.ts'], live: true },
  { name: 'format', commands: ['prettier --check --log-level warn .'] },
  { name: 'lint', commands: ['eslint --max-warnings 0 .'] },
  // Without its checker `astro check` checks nothing and exits 0.
  { name: 'types', commands: ['astro check'], proof: /^Result \(\d{3,} files\)/m },
  { name: 'unit', commands: ['vitest run --config packages/testing/vitest.config.ts'] },
  { name: 'content', commands: ['node scripts/check.ts'] },
  { name: 'build', commands: ['node scripts/build.ts'], live: true },
  { name: 'output', commands: ['vitest run --config packages/testing/built/vitest.config.ts'] },
  {
    name: 'e2e',
    commands: ['playwright test --config packages/testing/playwright.config.ts'],
    live: true,
  },
];

await runCommand(async (typed) => {
  const options = { only: { type: 'string', multiple: true } } as const;
  const { values, positionals } = parseOptions(typed, options, Infinity);
  const chosen = chooseSteps([...(values.only ?? []), ...positionals]);
  const total: Count = { passed: 0, failed: 0 };
  for (const step of chosen) {
    const { passed, failed } = await runStep(step);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) {
      process.exitCode = 1;
      break;
    }
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
});

function chooseSteps(names: readonly string[]): Step[] {
  const known = steps.map((step) => step.name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const nearest = findNearest(unknown, known);
    throw new Problem({
      what: `There is no step "${unknown}".`,
      fix: `${nearest ? `Write "${nearest}". ` : ''}Steps: ${known.join(', ')}.`,
    });
  }
  return names.length > 0 ? steps.filter((step) => names.includes(step.name)) : steps;
}

async function runStep({ name, commands, live, proof }: Step): Promise<Count> {
  process.stdout.write(name.padEnd(9) + (live ? '\n' : ''));
  const start = performance.now();
  const total: Count = { passed: 0, failed: 0 };
  for (const command of commands) {
    const { code, output } = await runProgram(command, live ? printIndented : undefined);
    const { passed, failed } = countTests(output, proof && !proof.test(output) ? 1 : code);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) {
      console.log(live ? '' : `\n\n${output}`);
      break;
    }
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = total.failed > 0 ? `${name} failed` : 'ok';
  console.log(`${live ? ' '.repeat(9) : ''}${verdict} (${total.passed} passed, ${seconds} s)`);
  return total;
}

function printIndented(line: string): void {
  console.log(' '.repeat(9) + line);
}

async function runProgram(
  command: string,
  print: ((line: string) => void) | undefined,
): Promise<{ code: number; output: string }> {
  const [program = '', ...args] = command.split(' ');
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // `astro check` wants one brand; it reads the same components whichever it is.
      BRAND: loadBrands()[0],
      PATH: [`${root}node_modules/.bin`, process.env['PATH']].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      const plain = stripVTControlCharacters(line);
      output += `${plain}\n`;
      print?.(plain);
    });
  }
  const code = await new Promise<number>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(127);
    });
    child.once('close', (exit) => resolve(exit ?? 1));
  });
  return { code, output };
}
