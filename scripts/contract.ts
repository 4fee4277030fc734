/**
 * `contract [--unpublished form…]`: writes what an endpoint must take, from content/forms into content/forms/contract. What
 * was committed for an earlier version stays as it is; `--unpublished` writes the current version of a form anew.
 */
import { loadForms, saveContract } from '@agency/forms';
import { root } from './brands.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (typed) => {
  const { values } = parseOptions(typed, { unpublished: { type: 'string', multiple: true } });
  const forms = loadForms(root);
  const written = saveContract(root, forms, values.unpublished);
  console.log(`${forms.length} forms`);
  for (const name of written) console.log(`  → content/forms/contract/${name}`);
  if (written.length === 0) console.log('  The contract says what the definitions say.');
});
