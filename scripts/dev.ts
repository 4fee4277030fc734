/** `dev <brand>`: serves one brand and follows every change. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { checkPorts } from '@agency/hosting';
import { Problem } from '@agency/problem';
import { chooseBrands, loadBrands, root } from './brands.ts';
import { parseOptions, parsePort } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (typed) => {
  const options = { port: { type: 'string', default: '4321' } } as const;
  const { values, positionals } = parseOptions(typed, options, Infinity);
  const existing = loadBrands();
  if (positionals.length !== 1) {
    throw new Problem({
      what: 'One brand is worked on at a time.',
      fix: `Write: pnpm dev <brand>. Brands: ${existing.join(', ')}.`,
    });
  }
  const [brand] = chooseBrands(positionals, existing);
  const port = parsePort(values.port);
  // Astro would take the next one and say so in passing.
  await checkPorts([port]);
  // Astro's lock is one for the repository: it would refuse a second brand beside the first.
  const child = spawn('astro', ['dev', '--ignore-lock', '--port', String(port)], {
    cwd: root,
    // Astro may detach by itself in some environments.
    env: { ...process.env, BRAND: brand, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => child.kill(signal));
  const [code] = (await once(child, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
});
