/** Builds brands in one process, one after another: what Astro and Vite load and compile is there for the next. */
import { build } from 'astro';
import { inspect } from 'node:util';
import { tellFault } from '../run-command.ts';

export interface BuildOrder {
  brand: string;
  /** How many threads render its pages; without it as many as the work is worth. */
  threads?: number | undefined;
}

export interface BuildReport {
  brand: string;
  /** Why it could not be built. */
  fault?: string;
}

const usualThreads = process.env['THREADS'] ?? '';

/** Never rejects. Two at once would mix the brands' texts. */
async function buildBrand({ brand, threads }: BuildOrder): Promise<BuildReport> {
  // The configuration is read anew for each build, and takes both from here.
  process.env['BRAND'] = brand;
  process.env['THREADS'] = threads ? String(threads) : usualThreads;
  try {
    // The configuration is looked for in the working folder. A `root` given here would win over the one that it names,
    // and brands would share what Astro generates there.
    await build({ mode: 'production' });
    return { brand };
  } catch (error) {
    return { brand, fault: tellFault(error) ?? inspect(error) };
  }
}

process.on('message', async (order: BuildOrder) => {
  // While it builds, waiting for orders keeps nothing alive: a page that never settles ends the process, and is told.
  process.channel?.unref();
  const report = await buildBrand(order);
  process.channel?.ref();
  process.send?.(report);
});

// Without an employer, as the bench starts it: the brands that the command line names.
for (const brand of process.argv.slice(2)) {
  const { fault } = await buildBrand({ brand });
  if (fault === undefined) continue;
  console.error(fault);
  process.exitCode = 1;
}
