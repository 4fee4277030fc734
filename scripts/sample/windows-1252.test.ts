import { expect, test } from 'vitest';
import { encodeWindows1252 } from './windows-1252.ts';

test.each([
  ['letters of French', 'é À ç', [0xe9, 0x20, 0xc0, 0x20, 0xe7]],
  ['the upper half', '€’œ…Ÿ', [0x80, 0x92, 0x9c, 0x85, 0x9f]],
  ['the narrow no-break space as the ordinary one', 'a\u202f:', [0x61, 0xa0, 0x3a]],
])('encodes %s', (_, text, bytes) => {
  expect([...encodeWindows1252(text)]).toEqual(bytes);
});

test('a character without a byte is refused', () => {
  expect(() => encodeWindows1252('10 → 20')).toThrowErrorMatchingInlineSnapshot(`
    [Problem: Windows-1252 has no byte for "→" (U+2192).
      fix:   Write it with another character in scripts/sample/portfolio.]
  `);
});
