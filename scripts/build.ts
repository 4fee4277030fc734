/** `build [brand…]`: builds brands side by side, and shows how far they are. */
import { availableParallelism } from 'node:os';
import { listUnverified, loadFacts } from '@agency/facts';
import { Problem, throwProblems } from '@agency/problem';
import { findGaps, loadSite } from '@agency/site';
import { chooseBrands, loadBrands, root } from './brands.ts';
import { hireBuilder } from './build/builder.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

interface BuildOptions {
  /** A release refuses facts that nobody has verified, and may be indexed. */
  release: boolean;
  log: (line: string) => void;
}

/** Builds into dist/<brand>/. Rejects with one Problem that names every brand that failed. */
export async function buildBrands(brands: readonly string[], options: BuildOptions): Promise<void> {
  if (options.release) {
    const gaps = await Promise.all(brands.map(async (id) => findGaps(await loadSite(root, id))));
    throwProblems([...listUnverified(loadFacts(root)), ...gaps.flat()]);
  }
  const builders = Math.min(availableParallelism(), brands.length);
  const waiting = [...brands];
  const failed: string[] = [];

  /** One process of several, each of which takes the next brand when it has built one. */
  async function work(): Promise<void> {
    let lines: string[] = [];
    let current = '';
    const builder = hireBuilder({ RELEASE: options.release ? '1' : '0' }, (line) => {
      lines.push(line);
      const told = /\[keep-pages\] (.*)/.exec(line)?.[1];
      if (told) options.log(`${current}: ${told}`);
    });
    for (let brand = waiting.shift(); brand; brand = waiting.shift()) {
      [current, lines] = [brand, []];
      const start = performance.now();
      options.log(`${brand}: building`);
      // Brands that are built side by side share the cores; the last one has them to itself before long.
      const last = waiting.length === 0 && brands.length !== builders;
      const { fault } = await builder.build({
        brand,
        threads: last || builders === 1 ? undefined : 1,
      });
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (fault === undefined) {
        options.log(`${brand}: built in ${seconds} s, in dist/${brand}/`);
      } else {
        failed.push(brand);
        options.log([...lines, fault, `${brand}: failed after ${seconds} s`].join('\n'));
      }
    }
    builder.dismiss();
  }

  await Promise.all(Array.from({ length: builders }, work));
  if (failed.length > 0) {
    throw new Problem({
      what: `The build of ${failed.sort().join(', ')} failed.`,
      fix: 'Mend what is told above, then build again.',
    });
  }
}

if (import.meta.main) {
  await runCommand(async (typed) => {
    const { values, positionals } = parseOptions(typed, {
      release: { type: 'boolean', default: false },
    });
    const brands = chooseBrands(positionals, loadBrands());
    await buildBrands(brands, { release: values.release, log: console.log });
  });
}
