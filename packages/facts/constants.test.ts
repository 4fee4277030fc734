import { expect, test } from 'vitest';
import { z } from 'zod';
import { chooseConstants } from './index.ts';
import type { Constant } from './index.ts';
import { readYaml } from './read-yaml.ts';
import { constantSchema } from './schema/law.ts';

const source = { source: 'Décret', verifiedOn: null, meaning: { fr: 'Plafond', en: 'Cap' } };
const entry = (id: string, value: Constant['value'], from: string, to?: string): Constant => ({
  id,
  value,
  unit: 'euros-per-square-metre',
  from,
  ...(to && { to }),
  ...source,
});

const constants = [
  entry('cap', 8, '2014-09-15', '2026-01-01'),
  entry('cap', 8.07, '2026-01-01'),
  entry('control', 'block', '2024-11-25', '2026-11-26'),
  entry('limits', [70, 110], '2021-07-01'),
];

test.each([
  ['2014-09-14', undefined],
  ['2014-09-15', 8],
  ['2025-12-31', 8],
  ['2026-01-01', 8.07],
])('on %s the figure is %s', (day, value) => {
  expect(chooseConstants(constants, day).find('cap')?.value).toBe(value);
});

test('figures, words and lists are each asked for as what they are', () => {
  const { number, word, numbers } = chooseConstants(constants, '2026-11-22');
  expect(number('cap')).toBe(8.07);
  expect(word('control')).toBe('block');
  expect(numbers('limits')).toEqual([70, 110]);
});

const { number, word, numbers } = chooseConstants(constants, '2026-11-26');
test.each<[string, () => unknown]>([
  [
    'The constant "control" has no value on 2026-11-26 (content/facts/constants.yaml).',
    () => word('control'),
  ],
  ['No constant has the id "capp" (content/facts/constants.yaml).', () => number('capp')],
  ['The constant "cap" is 8.07, not a string.', () => word('cap')],
  ['The constant "limits" is [70,110], not a number.', () => number('limits')],
  ['The constant "cap" is 8.07, not a list.', () => numbers('cap')],
])('a rule that asks in vain stops: %s', (message, ask) => {
  expect(ask).toThrow(message);
});

const yaml = (lines: string) => `- id: control
  meaning: { fr: Encadrement, en: Control }
${lines.trim().replace(/^ */gm, '  ')}
  from: 2024-11-25
  source: Décret
  verifiedOn: null
`;

test.each([
  ['a switch out of its options', 'value: blok\nunit: switch\noptions: [off, block]'],
  ['a switch without options', 'value: off\nunit: switch'],
  ['options of a figure', 'value: 3\nunit: months\noptions: [three, four]'],
  ['a figure that is a word', 'value: three\nunit: months'],
  ['a day that is none', 'value: 2026-13-01\nunit: day'],
  ['too few limits', 'value: [70, 110]\nunit: letter-limits'],
  ['an end before the beginning', 'value: A\nunit: letter\nto: 2024-11-25'],
])('%s is refused', (_, lines) => {
  const { problems } = readYaml(yaml(lines), 'constants.yaml', z.array(constantSchema));
  expect(problems).toHaveLength(1);
});

test('a word that a switch does not know is told with those that it knows', () => {
  const text = yaml('value: blok\nunit: switch\noptions: [off, warn, block]');
  expect(readYaml(text, 'constants.yaml', z.array(constantSchema)).problems).toMatchInlineSnapshot(`
    [
      {
        "fix": "Correct the value of "[0].value".",
        "what": ""[0].value": a switch takes one of its options: off, warn, block.",
        "where": "constants.yaml:3",
      },
    ]
  `);
});
