/**
 * `register [--into folder]`: writes the register of processing activities (GDPR art. 30(1)) and the list of processors,
 * as tables and as a page, from the same facts as the privacy page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { loadFacts } from '@agency/facts';
import { today as thisDay } from '@agency/site';
import { root } from './brands.ts';
import { parseOptions } from './options.ts';
import { writeActivities, writeProcessors } from './register/csv.ts';
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
  };
  mkdirSync(into, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(into, name), text);

  const { activities, processors, unverified } = register.facts;
  console.log(
    `${activities.length} activities and ${processors.length} processors, on ${register.today}`,
  );
  const unsigned = processors.filter(({ contractSignedOn: { value } }) => value === null).length;
  if (unsigned > 0) console.log(`  ${unsigned} processors without a contract (GDPR art. 28)`);
  if (unverified.length > 0) console.log(`  ${unverified.length} facts are not verified`);
  for (const name of Object.keys(files)) console.log(`  → ${relative(root, join(into, name))}`);
});
