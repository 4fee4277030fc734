/** `new brand <id>`, `new legal <document> <day>`: lays down what can be worked on at once, then tells what is left to do. */
import { Problem } from '@agency/problem';
import { makeBrand } from './new/brand.ts';
import { makeVersion } from './new/legal-version.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (typed) => {
  const [what] = parseOptions(typed, {}, 3).positionals;
  if (what === 'legal') return makeVersion(parseOptions(typed, {}, 3).positionals.slice(1));
  if (what === 'brand') return makeBrand(parseOptions(typed, {}, 2).positionals[1]);
  throw new Problem({
    what: what ? `"${what}" is nothing that can be made.` : 'Nothing was named.',
    fix: 'Write: pnpm new brand <id>, or pnpm new legal <document> <day>.',
  });
});
