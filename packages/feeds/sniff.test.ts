/** A file that is no feed is refused with a message that says what it is. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openReader } from './sniff.ts';

const directory = fileURLToPath(new URL('fixtures/broken/', import.meta.url));

function refusalOf(name: string): string {
  try {
    openReader(directory + name, name);
  } catch (error) {
    return (error as Error).message.replaceAll(directory, '');
  }
  return 'taken';
}

test('an empty file', () => {
  expect(refusalOf('empty.csv')).toMatchInlineSnapshot(`
    "The file is empty.
      where: empty.csv
      fix:   Ask for a new export. What is published stays as it is."
  `);
});
test('a file of blanks', () => {
  expect(refusalOf('blank.csv')).toMatchInlineSnapshot(`
    "The file holds only blanks.
      where: blank.csv
      fix:   Ask for a new export. What is published stays as it is."
  `);
});
test('the error page of a server', () => {
  expect(refusalOf('web-page.csv')).toMatchInlineSnapshot(`
    "This is a web page, probably the error message of a server.
      where: web-page.csv
      fix:   Open the file to read the message, then download the feed again."
  `);
});
test('a feed in XML', () => {
  expect(refusalOf('another-format.csv')).toMatchInlineSnapshot(`
    "This XML is none that we read: it opens with "<?xml version=\\"1.0\\" encoding=\\"ISO-8859-1".
      where: another-format.csv
      fix:   Give a feed of AC3 (LISTEPA or TRANSFERT), Ubiflow (client/annonce) or Kyero (root/property)."
  `);
});
test('an ordinary table', () => {
  expect(refusalOf('ordinary.csv')).toMatchInlineSnapshot(`
    "No format was recognised: the file opens with "reference;prix;ville?RV_101;312000;Angle".
      where: ordinary.csv
      fix:   Give a Poliris export: quoted cells separated by !# and no header."
  `);
});
test('UTF-16', () => {
  expect(refusalOf('utf-16.csv')).toMatchInlineSnapshot(`
    "The file is encoded in UTF-16.
      where: utf-16.csv
      fix:   Export it in Windows-1252 or UTF-8, as the format asks."
  `);
});
