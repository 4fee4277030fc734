import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadFacts } from './index.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const house = fileURLToPath(new URL('./fixtures/house', import.meta.url));
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'facts-'));
  cpSync(house, root, { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Breaks one file of the made-up house. */
function change(file: string, from: string | RegExp, to: string) {
  const path = join(root, 'content/facts', file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

test('the facts of the house load', () => {
  expect(() => loadFacts(repository)).not.toThrow();
});

test('three faults in three files are told together, each with its line and its mend', () => {
  change('company.yaml', /^siren:.*$/m, '');
  change('offices.yaml', 'town:', 'telephone: none\n  town:');
  change('people.yaml', 'status: employee', 'status: volunteer');
  expect(() => loadFacts(root)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 3 problems

    "siren" is missing.
      where: content/facts/company.yaml:1
      fix:   Add "siren:"; while nobody knows the fact, its key stands without a value.

    Unknown key "[0].telephone".
      where: content/facts/offices.yaml:5
      fix:   Remove the key. Known keys: id, sample, name, street, postcode, town, serves, phone, email, director, hours, photoSetting.

    "[0].status": invalid option: expected one of "employee"|"independent-agent".
      where: content/facts/people.yaml:9
      fix:   Correct the value of "[0].status".]
  `);
});

test('a file that is not YAML is told with the line', () => {
  change('trackers.yaml', 'trackers: []', 'trackers:\n  - name: "unclosed\n');
  expect(() => loadFacts(root)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 1 problem

    This is not YAML: Missing closing "quote.
      where: content/facts/trackers.yaml:6
      fix:   Mend the line; a value with ": " or "#" in it goes between quotes.]
  `);
});

test('a file that is not there is told', () => {
  rmSync(join(root, 'content/facts/mediator.yaml'));
  expect(() => loadFacts(root)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 1 problem

    A file of facts is missing.
      where: content/facts/mediator.yaml
      fix:   Create it; content/README.md says what it holds.]
  `);
});

test('an id that names nothing is told with the one that was probably meant', () => {
  change('people.yaml', 'office: port', 'office: porte');
  expect(() => loadFacts(root)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 1 problem

    No office has the id "porte".
      where: content/facts/people.yaml:5
      fix:   Write "port".]
  `);
});

test('a figure has one value on each day, in one unit', () => {
  const file = join(root, 'content/facts/constants.yaml');
  const prospect = readFileSync(file, 'utf8');
  const from = (day: string) => prospect.replace('2022-02-03', day);
  writeFileSync(
    file,
    [
      prospect,
      from('2025-01-01\n  to: 2026-01-01'),
      from('2027-01-01').replace('P3Y', '3').replace('duration\n  kind: ceiling', 'years'),
    ].join(''),
  );
  expect(() => loadFacts(root)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 3 problems

    "prospect-retention" has two values on 2025-01-01.
      where: content/facts/constants.yaml:14
      fix:   End the entry that begins on 2022-02-03 with "to: 2025-01-01".

    "prospect-retention" is told in two units, duration and years.
      where: content/facts/constants.yaml:21
      fix:   Write "duration", or give the figure another id.

    "prospect-retention" has no value from 2026-01-01 on.
      where: content/facts/constants.yaml:22
      fix:   End the entry that begins on 2025-01-01 with "to: 2027-01-01".]
  `);
});

test('a figure may have another value from a day on', () => {
  const file = join(root, 'content/facts/constants.yaml');
  const prospect = readFileSync(file, 'utf8');
  const before = prospect.replace('from: 2022-02-03', 'from: 2018-01-01\n  to: 2022-02-03');
  writeFileSync(file, before + prospect);
  expect(() => loadFacts(root)).not.toThrow();
});

test('data may not be kept longer than their limit', () => {
  change('activities.yaml', 'duration: P3Y', 'duration: P5Y');
  expect(() => loadFacts(root)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 1 problem

    Data are kept P5Y, longer than prospect-retention allows (P3Y, CNIL).
      where: content/facts/activities.yaml:13
      fix:   Write "P3Y" or less.]
  `);
});

/** A second constant of the made-up house. */
function addConstant(id: string, lines: string) {
  const file = join(root, 'content/facts/constants.yaml');
  const entry = `- id: ${id}\n  meaning: { fr: Durée, en: Period }\n${lines}  from: 2009-02-01\n  source: Loi\n  verifiedOn: null\n`;
  writeFileSync(file, readFileSync(file, 'utf8') + entry);
}

const floor = 'value: P5Y\n  unit: duration\n  kind: floor\n  activities: [contact]\n';

test('data may not be kept less long than the law demands, whichever limit is named', () => {
  addConstant('aml-retention', `  ${floor}`);
  expect(() => loadFacts(root)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 1 problem

    Data are kept P3Y, less long than aml-retention demands (P5Y, Loi).
      where: content/facts/activities.yaml:13
      fix:   Write "P5Y".]
  `);
});

test.each([
  ['P4Y', /kept P4Y, less long than aml-retention demands \(P5Y, Loi\)/],
  ['P6Y', /kept P6Y, longer than aml-retention asks for \(P5Y, Loi\)/],
])('a floor that is named as limit is the period itself: not %s', (duration, told) => {
  addConstant('aml-retention', `  ${floor}`);
  change('activities.yaml', 'duration: P3Y', `duration: ${duration}`);
  change('activities.yaml', 'limit: prospect-retention', 'limit: aml-retention');
  expect(() => loadFacts(root)).toThrow(told);
  change('activities.yaml', `duration: ${duration}`, 'duration: P5Y');
  expect(() => loadFacts(root)).not.toThrow();
});

test.each([
  ['a figure', '  value: 3\n  unit: years\n', /"?other is told in years: it bounds no retention/],
  [
    'a duration that is neither floor nor ceiling',
    '  value: P3Y\n  unit: duration\n',
    /other says neither "kind: floor" nor "kind: ceiling"/,
  ],
])('%s is no limit', (_, lines, told) => {
  addConstant('other', lines);
  change('activities.yaml', 'limit: prospect-retention', 'limit: other');
  expect(() => loadFacts(root)).toThrow(told);
});

test.each([
  [
    'a figure that is a floor',
    floor.replace('P5Y', '5').replace('duration', 'years'),
    /only a duration is a floor/,
  ],
  ['a floor of nothing', floor.replace(/  activities.*/, ''), /"activities" is missing/],
  ['a ceiling of activities', floor.replace('floor', 'ceiling'), /a floor names the activities/],
  [
    'a floor of an activity that there is not',
    floor.replace('[contact]', '[contacts]'),
    /No activity has the id "contacts"/,
  ],
])('%s is refused', (_, lines, told) => {
  addConstant('other', `  ${lines.trimEnd()}\n`);
  expect(() => loadFacts(root)).toThrow(told);
});

test('tiers of a fee leave no gap', () => {
  change('fees/2026-01-01.yaml', 'from: 200000', 'from: 250000');
  expect(() => loadFacts(root)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 1 problem

    "services[0].tiers[1].from": a tier starts where the one before ends: 200000, not 250000.
      where: content/facts/fees/2026-01-01.yaml:14
      fix:   Correct the value of "services[0].tiers[1].from".]
  `);
});

test('a fee schedule is named after a day', () => {
  cpSync(
    join(root, 'content/facts/fees/2026-01-01.yaml'),
    join(root, 'content/facts/fees/new.yaml'),
  );
  expect(() => loadFacts(root)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 1 problem

    "new" is not a day.
      where: content/facts/fees/new.yaml
      fix:   Name the file after the day on which it comes into force, such as 2027-01-01.yaml.]
  `);
});

test('a host shows the address and the telephone that the law wants', () => {
  change('processors.yaml', /^ {2}phone:.*\n/m, '');
  expect(() => loadFacts(root)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 1 problem

    "[0]": a host has the keys "address" and "phone", empty while they are not known (ML-03).
      where: content/facts/processors.yaml:1
      fix:   Correct the value of "[0]".]
  `);
});
