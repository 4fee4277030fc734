/** An XML feed is known by its first elements. */
import { expect, test } from 'vitest';
import { sniffXml } from './open.ts';

test.each([
  ['<LISTEPA><BIEN>', 'ac3'],
  ['<?xml version="1.0"?>\n<!-- a <client> of ours -->\n<listepa>', 'ac3'],
  ['<!DOCTYPE LISTEPA [ <!ENTITY a "<client>"> ]>\n<LISTEPA>', 'ac3'],
  ['<TRANSFERT version="1.0">', 'ics'],
  ['<client reference="OI7"><annonce>', 'ubiflow'],
  ['<flux>\n<client reference="OI7">', 'ubiflow'],
  ['<root><kyero><feed_version>3', 'kyero'],
  ['<root><property>', 'kyero'],
  ['<root><item>', undefined],
  ['<flux><item>', undefined],
  ['<openimmo><uebertragung>', undefined],
  ['no XML at all', undefined],
])('%j is %s', (head, format) => {
  expect(sniffXml(head)).toBe(format);
});
