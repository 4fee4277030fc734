import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';

const options = {
  port: { type: 'string', default: '4300' },
  'no-build': { type: 'boolean' },
} as const;

test('options and names are told apart', () => {
  const { values, positionals } = parseOptions(['--', 'villa-rosa', '--port', '5000'], options, 1);
  expect(values).toEqual({ port: '5000' });
  expect(positionals).toEqual(['villa-rosa']);
});

test('every fault is told, an unknown option with the nearest one', () => {
  expect(() => parseOptions(['--prot=1', '--zebra', 'word', '--port'], options))
    .toThrowErrorMatchingInlineSnapshot(`
      [ProblemReport: 4 problems

      Unknown option --prot.
        fix:   Write --port.

      Unknown option --zebra.
        fix:   Leave it out. Options: --port, --no-build.

      "word" is one word too many.
        fix:   Leave it out.

      --port lacks its value.
        fix:   Write --port <value>.]
    `);
});
