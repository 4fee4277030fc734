import { expect, test } from 'vitest';
import { formatTextId, parseTextId } from './index.ts';

test('an id says its document, its day, its language and its brand', () => {
  expect(parseTextId('confidentialite/2026-11-01/fr.villa-rosa')).toEqual({
    document: 'confidentialite',
    day: '2026-11-01',
    language: 'fr',
    brand: 'villa-rosa',
  });
});

test.each(['cookies/2026-11-01/en', 'mediation/2026-11-01/fr.chai'])(
  '%s is written as read',
  (id) => {
    expect(formatTextId(parseTextId(id))).toBe(id);
  },
);

test('a document that does not exist is told with the nearest one', () => {
  expect(() => parseTextId('cookie/2026-11-01/fr')).toThrowErrorMatchingInlineSnapshot(`
    [Problem: There is no legal document "cookie".
      where: content/legal/cookie/2026-11-01/fr.mdx
      fix:   Move the text to "cookies".]
  `);
});

test('a folder that is no day is told', () => {
  expect(() => parseTextId('cookies/2026-13-01/fr')).toThrowErrorMatchingInlineSnapshot(`
    [Problem: "2026-13-01" is not a day.
      where: content/legal/cookies/2026-13-01/fr.mdx
      fix:   Name the folder after the day on which the text comes into force, such as 2027-01-01.]
  `);
});

test('a file that names no language is told', () => {
  expect(() => parseTextId('cookies/2026-11-01/de')).toThrowErrorMatchingInlineSnapshot(`
    [Problem: "de" names no language.
      where: content/legal/cookies/2026-11-01/de.mdx
      fix:   Name the file fr.mdx or en.mdx, or fr.<brand>.mdx for the words of one brand.]
  `);
});
