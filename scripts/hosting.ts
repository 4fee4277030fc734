/** `hosting [brand…]`: writes what each server must be told, from what the last build left in dist/. */
import {
  compileHosting,
  loadAnswers,
  parseTarget,
  targets,
  type Answers,
  type Target,
} from '@agency/hosting';
import { throwProblems, type ProblemDetails } from '@agency/problem';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { chooseBrands, loadBrands, root } from './brands.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (typed) => {
  const options = {
    target: { type: 'string', multiple: true },
    /** Where the built sites lie, each with its account of answers beside it. */
    from: { type: 'string', default: join(root, 'dist') },
    into: { type: 'string', default: join(root, 'dist/hosting') },
    /** The folder on the server that holds a folder for each brand, as dist/ does here. */
    root: { type: 'string', default: '/var/www' },
  } as const;
  const { values, positionals } = parseOptions(typed, options, Infinity);
  const brands = chooseBrands(positionals, loadBrands());
  const chosen = values.target ? [...new Set(values.target.map(parseTarget))] : targets;
  const accounts = brands.map((brand) => ({
    brand,
    answers: loadAnswers(accountOf(values.from, brand)),
  }));
  throwProblems(accounts.flatMap(({ brand, answers }) => findGaps(values.from, brand, answers)));

  for (const { brand, answers } of accounts) {
    if (!answers) continue;
    console.log(brand);
    const names = listFiles(join(values.from, brand));
    const site = {
      root: `${values.root}/${brand}`,
      files: names.length,
      hasTiles: names.some((name) => name.endsWith('.pmtiles')),
    };
    for (const target of chosen) {
      const folder = join(values.into, brand, target);
      console.log(writeTarget(folder, target, answers, site));
    }
    console.log(`  → ${relative(process.cwd(), join(values.into, brand)) || '.'}/\n`);
  }
});

function writeTarget(
  folder: string,
  target: Target,
  answers: Answers,
  site: { root: string; files: number; hasTiles: boolean },
): string {
  const { files, notes } = compileHosting(answers, target, site);
  // What an earlier account needed and this one does not must not be put in place.
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const width = Math.max(...targets.map((name) => name.length));
  const lines = [Object.keys(files).join(', '), ...notes];
  return lines.map((line, at) => `  ${(at ? '' : target).padEnd(width)}  ${line}`).join('\n');
}

/** Without the account, pages that were withdrawn would be told from others by nobody. */
function findGaps(from: string, brand: string, answers: Answers | undefined): ProblemDetails[] {
  if (!answers) {
    return [
      {
        what: `Nothing tells what ${brand} answers for pages that are gone or have moved.`,
        where: accountOf(from, brand),
        fix: `Build it first: pnpm build ${brand}.`,
      },
    ];
  }
  const { gone, suspended, languages, nearest } = answers;
  const parts = [
    // They are sent like others, with another status: without them some servers would show an error of their own.
    { pages: [...gone, ...suspended], are: 'that are gone or suspended' },
    {
      pages: languages.flatMap((code, index) =>
        [nearest.form, ...nearest.pages].map((page) => (index > 0 ? `/${code}${page}` : page)),
      ),
      are: `to which ${nearest.form} leads`,
    },
  ];
  return parts.flatMap(({ pages, are }) => {
    const missing = pages.filter((page) => !existsSync(join(from, brand, page, 'index.html')));
    if (missing.length === 0) return [];
    return [
      {
        what: `The site lacks ${missing.length} of ${pages.length} pages ${are}, such as ${missing[0]}.`,
        where: join(from, brand),
        fix: `Build it again: pnpm build ${brand}.`,
      },
    ];
  });
}

function accountOf(from: string, brand: string): string {
  return join(from, `${brand}.answers.json`);
}

function listFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}
