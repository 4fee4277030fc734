/** Lays down a brand that builds at once, then tells what it still lacks. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listUnverified, loadFacts } from '@agency/facts';
import { formatProblem, Problem } from '@agency/problem';
import { findGaps, loadSite } from '@agency/site';
import { loadBrands, root } from '../brands.ts';
import { brandFiles } from './brand-files.ts';

export async function makeBrand(id: string | undefined): Promise<void> {
  checkId(id, loadBrands());
  const facts = loadFacts(root);
  const [office] = facts.offices;
  if (!office)
    throw new Problem({
      what: 'There is no office.',
      where: 'content/facts/offices.yaml',
      fix: 'Add one.',
    });

  for (const [file, content] of brandFiles(id, office.id)) {
    const path = join(root, 'sites', id, file);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, content, { flag: 'wx' });
    console.log(`  sites/${id}/${file}`);
  }

  const gaps = findGaps(await loadSite(root, id));
  const unverified = listUnverified(facts);
  console.log(`\n${id} can be built: pnpm build ${id}. Before a release it still lacks:\n`);
  console.log(gaps.map(formatProblem).join('\n\n'));
  console.log(`\n${unverified.length} facts of the company, for all brands:\n`);
  console.log(unverified.map(({ what: fact, where }) => `  ${where}  ${fact}`).join('\n'));
}

function checkId(id: string | undefined, existing: readonly string[]): asserts id is string {
  if (!id || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new Problem({
      what: id ? `"${id}" is no id of a brand.` : 'The brand has no id.',
      fix: 'Write lower-case words joined by hyphens: pnpm new brand villa-rosa.',
    });
  }
  // Also a folder that is no brand yet: nothing of what lies in it is written over.
  if (existsSync(join(root, 'sites', id))) {
    throw new Problem({
      what: `The brand "${id}" exists.`,
      where: `sites/${id}/`,
      fix: `Choose another id, or move the folder away. Brands: ${existing.join(', ')}.`,
    });
  }
}
