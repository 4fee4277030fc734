/** `dev <brand>`: serves one brand and follows every change. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Problem } from '@agency/problem';
import { chooseBrands, loadBrands, root } from './brands.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (typed) => {
  const { values, positionals } = parseOptions(typed, {
    port: { type: 'string', default: '4321' },
  });
  const existing = loadBrands();
  if (positionals.length !== 1) {
    throw new Problem({
      what: 'One brand is worked on at a time.',
      fix: `Write: pnpm dev <brand>. Brands: ${existing.join(', ')}.`,
    });
  }
  const [brand] = chooseBrands(positionals, existing);
  // Astro's lock is one for the repository: it would refuse a second brand beside the first.
  const child = spawn('astro', ['dev', '--ignore-lock', '--port', values.port], {
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
