import { expect, test } from 'vitest';
import { isMaterial } from './schema.ts';

test.each([
  ['material: true', true],
  ['material:  true # à redemander', true],
  ['material: True', true],
  ["material: 'true'", false],
  ['material: false', false],
  ["change: 'material: true'", false],
  ['', false],
])('whether a change with the line "%s" concerns visitors: %s', (line, concerns) => {
  expect(isMaterial(`---\ntitle: 'Titre'\n${line}\n---\n\nmaterial: true\n`)).toBe(concerns);
});
