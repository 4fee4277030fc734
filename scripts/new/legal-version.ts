/** Lays down a new version of a legal document, which says what the one in force says, then tells what to write. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadTexts, planVersion, type Plan } from '@agency/legal';
import { throwProblems } from '@agency/problem';
import { today } from '@agency/site';
import { loadBrands, root } from '../brands.ts';
import { checkHouse } from '../check/check-house.ts';

export async function makeVersion([document, day]: readonly string[]): Promise<void> {
  const brands = loadBrands();
  const files = loadTexts(root);
  const plan = planVersion(files, { document, day, brands, today: today() });
  // A fault would be copied, and told of twice as many files.
  throwProblems(await checkHouse([]));
  write(plan);
  console.log(plan.files.map(({ file }) => `  ${file}`).join('\n'));
  console.log(`\n${tellSteps(plan, document ?? '', day ?? '').join('\n')}`);
}

/** Aside first, then all at once. */
function write({ files }: Plan): void {
  const [first] = files;
  if (!first) return;
  const folder = dirname(join(root, first.file));
  const aside = join(root, '.cache', `new-${basename(folder)}-${process.pid}`);
  try {
    mkdirSync(aside, { recursive: true });
    for (const { file, source } of files) {
      writeFileSync(join(aside, basename(file)), source, { flag: 'wx' });
    }
    renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function tellSteps({ replaces, later }: Plan, document: string, day: string): string[] {
  return [
    `It says what the version of ${replaces} says. What is left to do:`,
    '',
    '1. Change fr.mdx, and say in "change", for readers, what is new. Until then `pnpm check` refuses it.',
    '   While it is not settled, draft: true in every file keeps it off the sites.',
    '2. Decide "material": true asks for the attention of visitors, false is a mended typo.',
    '3. Change en.mdx and the texts of brands; `pnpm check` tells the marks (of, base) to write once they were read again.',
    ...later.map(
      (other) => `   The version of ${other} now replaces this one: write replaces: ${day} there.`,
    ),
    `4. See it: TODAY=${day} pnpm build, then pnpm start --no-build: /${document}/. Until that day only "change" is announced.`,
    '5. Once it is approved: pnpm freeze ' +
      `${day}. Until that day it may be approved anew in the same way; from then on nobody changes it.`,
  ];
}
