/** `freeze [2027-01-15…] [--all]`: records the texts that visitors were told, so that nobody changes them any more. */
import {
  chooseToRecord,
  loadPublished,
  loadTexts,
  recordFile,
  reopen,
  stampText,
  writePublished,
} from '@agency/legal';
import { throwProblems } from '@agency/problem';
import { isDay, today as thisDay } from '@agency/site';
import { root } from './brands.ts';
import { checkHouse } from './check/check-house.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (typed) => {
  const options = { all: { type: 'boolean', default: false } } as const;
  const { values, positionals: days } = parseOptions(typed, options, Infinity);
  const files = loadTexts(root);
  const recorded = loadPublished(root);
  const known = [...files.map(({ id }) => id), ...Object.keys(recorded)];
  throwProblems(
    days
      .filter((day) => !known.some((id) => id.includes(`/${day}/`)))
      .map((day) => ({
        what: isDay(day) ? `No text is of ${day}.` : `"${day}" is not a day.`,
        fix: 'Write the day of a version: pnpm freeze 2027-01-31.',
      })),
  );
  // A version to come that is named is recorded as it is now, or taken from the record where it is given up.
  const record = reopen(recorded, { days, today: thisDay() });
  // What is recorded with a fault keeps it.
  throwProblems(await checkHouse([], { record }));

  const chosen = chooseToRecord(files, record, { days, all: values.all, today: thisDay() });
  const added = Object.fromEntries(chosen.map((file) => [file.id, stampText(file)]));
  const now = { ...record, ...added };
  const given = Object.keys(recorded).filter((id) => !(id in now));
  if (chosen.length === 0 && given.length === 0) {
    console.log('Every text that was meant is recorded, or a draft.');
    return;
  }
  writePublished(root, now);
  console.log(
    [...chosen.map(({ file }) => `  ${file}`), ...given.map((id) => `  ${id}: given up`)].join(
      '\n',
    ),
  );
  console.log(`\n${chosen.length} texts recorded in ${recordFile}. Commit it with them.`);
});
