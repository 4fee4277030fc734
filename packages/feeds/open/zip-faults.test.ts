/** A damaged archive is told as what it is, and what to do. */
import { describe, expect, test } from 'vitest';
import { lieAbout, packFeed } from '../fixtures/archives.ts';
import { good, refusalOf, row } from '../fixtures/unpacking.ts';

describe('a damaged archive', () => {
  test('of which the end is missing', async () => {
    expect(await refusalOf(good.subarray(0, -30))).toMatchInlineSnapshot(`
      "The archive is cut off: its end is missing.
        where: export.zip
        fix:   Get the archive again, and ask for a new export if it is the same. What is published stays as it is."
    `);
  });

  test('of which the middle is missing', async () => {
    const cut = Buffer.concat([good.subarray(0, 100), good.subarray(-140)]);
    expect(await refusalOf(cut)).toMatchInlineSnapshot(`
      "The archive is cut off.
        where: export.zip
        fix:   Get the archive again, and ask for a new export if it is the same. What is published stays as it is."
    `);
  });

  test('with bytes that were changed', async () => {
    const stored = packFeed({ 'Annonces.csv': row }, { level: 0 });
    stored.write('Bayonne', stored.indexOf('Anglet') - 1);
    expect(await refusalOf(stored)).toMatchInlineSnapshot(`
      ""Annonces.csv" is damaged: its checksum is wrong.
        where: export.zip
        fix:   Ask for a new export. What is published stays as it is."
    `);
  });

  test('with a checksum of something else', async () => {
    const archive = lieAbout(good, 'Annonces.csv', { checksum: 1 });
    expect(await refusalOf(archive)).toContain('"Annonces.csv" is damaged: its checksum is wrong.');
  });

  test('that cannot be decompressed', async () => {
    const archive = Buffer.from(good);
    archive.fill(0xff, 60, 90);
    expect(await refusalOf(archive)).toMatchInlineSnapshot(`
      ""Annonces.csv" is damaged (invalid bit length repeat).
        where: export.zip
        fix:   Get the archive again, and ask for a new export if it is the same. What is published stays as it is."
    `);
  });

  test('that is nothing but two letters', async () => {
    expect(await refusalOf(Buffer.from('PK'))).toMatchInlineSnapshot(`
      "The archive is cut off: its end is missing.
        where: export.zip
        fix:   Get the archive again, and ask for a new export if it is the same. What is published stays as it is."
    `);
  });

  test('that says to have a member more', async () => {
    const archive = Buffer.from(good);
    archive.writeUInt16LE(2, archive.length - 22 + 10);
    expect(await refusalOf(archive)).toMatchInlineSnapshot(`
      "The archive is cut off.
        where: export.zip
        fix:   Get the archive again, and ask for a new export if it is the same. What is published stays as it is."
    `);
  });
});
