/**
 * `register [--into folder]`: writes the register of processing activities (GDPR art. 30(1)), the list of processors and
 * that of others’ tools in pages, as tables and as a page, from the same facts as the privacy and cookies pages.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { loadFacts } from '@agency/facts';
import { today as thisDay } from '@agency/site';
import { root } from './brands.ts';
import { parseOptions } from './options.ts';
import { writeActivities, writeProcessors, writeVendors } from './register/csv.ts';
import { formatRegister } from './register/html.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (typed) => {
  const { values } = parseOptions(typed, { into: { type: 'string' } });
  const register = { facts: loadFacts(root), today: thisDay() };
  const into = resolve(values.into ?? join(root, 'dist/register'));
  const files = {
    'registre.html': formatRegister(register),
    'registre-des-traitements.csv': writeActivities(register),
    'prestataires.csv': writeProcessors(register),
    'outils.csv': writeVendors(register),
  };
  mkdirSync(into, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(into, name), text);

  const { activities, processors, registry, unverified } = register.facts;
  console.log(
    `${activities.length} activities, ${processors.length} processors and ${registry.vendors.length} tools in pages, on ${register.today}`,
  );
  const unsigned = processors.filter(({ contractSignedOn: { value } }) => value === null).length;
  if (unsigned > 0) console.log(`  ${unsigned} processors without a contract (GDPR art. 28)`);
  if (unverified.length > 0) console.log(`  ${unverified.length} facts are not verified`);
  for (const name of Object.keys(files)) console.log(`  → ${relative(root, join(into, name))}`);
});
