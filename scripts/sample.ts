/** `sample`: writes the made-up portfolio as a CRM would export it, and takes it in as real data would be. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './brands.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';
import { sampleDay, writeExport } from './sample/export.ts';
import { loadPortfolio } from './sample/portfolio.ts';

await runCommand(async (typed) => {
  parseOptions(typed, {});
  const folder = join(root, '.cache/sample');
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of writeExport(loadPortfolio())) {
    writeFileSync(join(folder, name), bytes);
  }
  const importer = join(root, 'scripts/listings.ts');
  const { status } = spawnSync(
    process.execPath,
    [importer, folder, '--source', 'exemple', '--today', sampleDay],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
});
