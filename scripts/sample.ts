/**
 * `sample`: writes the made-up portfolio as a CRM would export it, on two days a week apart, and takes in one after the
 * other as real ones would be: so there are listings that changed hands and listings that are gone.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portfolioFileName } from '@agency/listings';
import { sourceFolder } from '@agency/site';
import { root } from './brands.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';
import { sampleDays, writeExport } from './sample/export.ts';
import { loadPortfolio } from './sample/portfolio.ts';

const source = 'exemple';

await runCommand(async (typed) => {
  parseOptions(typed, {});
  const folder = join(root, '.cache/sample');
  // Begun anew each time: what an earlier run left would be an import before the first.
  rmSync(folder, { recursive: true, force: true });
  const [into, store] = [join(folder, 'into'), join(folder, 'private')];
  for (const day of sampleDays) {
    const feed = join(folder, day);
    mkdirSync(feed, { recursive: true });
    for (const [name, bytes] of writeExport(loadPortfolio(), { day })) {
      writeFileSync(join(feed, name), bytes);
    }
    const { status } = spawnSync(
      process.execPath,
      [
        ...[join(root, 'scripts/listings.ts'), feed, '--source', source],
        ...['--today', day, '--exported', day, '--into', into, '--store', store],
      ],
      { stdio: 'inherit' },
    );
    if (status !== 0) {
      process.exitCode = status ?? 1;
      return;
    }
  }
  cpSync(join(into, portfolioFileName), join(sourceFolder(root, source), portfolioFileName));
});
