/** Keeps the files that an integration writes when a build is done, under a key of all that they are made from. */
import type { AstroIntegration, HookParameters } from 'astro';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '@agency/problem';

type BuildDone = HookParameters<'astro:build:done'>;

interface Options {
  /** Where the files of the last build are kept. Nothing else may lie there. */
  folder: string;
  /** Their names, at the root of the site. */
  files: RegExp;
  /** Of everything that the files are made from. */
  keyOf: (done: BuildDone) => string | Promise<string>;
}

/** The same integration, which writes nothing when the last build had the same key. */
export function keepFiles(
  integration: AstroIntegration,
  { folder, files, keyOf }: Options,
): AstroIntegration {
  async function writeOrKeep(done: BuildDone): Promise<void> {
    const output = fileURLToPath(done.dir);
    const kept = join(folder, await keyOf(done));
    if (!existsSync(kept)) {
      await integration.hooks['astro:build:done']?.(done);
      keep(output, kept);
    } else cpSync(kept, output, { recursive: true });
  }

  function keep(output: string, kept: string): void {
    const written = readdirSync(output).filter((name) => files.test(name));
    if (written.length === 0) {
      throw new Problem({
        what: `${integration.name} wrote no file.`,
        where: output,
        fix: 'Read what it said above. A site without one must not be published.',
      });
    }
    rmSync(folder, { recursive: true, force: true });
    // Copied aside, then renamed: a copy that was cut off is never taken for a whole one.
    const aside = `${kept}.part`;
    mkdirSync(aside, { recursive: true });
    for (const name of written) cpSync(join(output, name), join(aside, name));
    renameSync(aside, kept);
  }

  return { ...integration, hooks: { ...integration.hooks, 'astro:build:done': writeOrKeep } };
}
