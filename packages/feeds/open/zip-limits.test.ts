/** What in an archive could harm is refused, with the limit that it breaks. */
import { describe, expect, test } from 'vitest';
import { lieAbout, packFeed, startOf } from '../fixtures/archives.ts';
import { formatRow } from '../fixtures/rows.ts';
import { good, megabyte, refusalOf, row } from '../fixtures/unpacking.ts';

describe('a name that leads out', () => {
  test.each([
    ['../evil.csv'],
    ['photos/../../evil.jpg'],
    ['..\\..\\evil.csv'],
    ['/etc/evil.csv'],
    ['C:\\evil.csv'],
    ['C:evil.csv'],
    ['\\\\server\\evil.csv'],
  ])('%s', async (name) => {
    expect(await refusalOf(packFeed({ 'Annonces.csv': row, [name]: 'x' }))).toContain(
      'A member would be written outside of the folder that it is unpacked into: ',
    );
  });

  test('is told, and what to do', async () => {
    expect(await refusalOf(packFeed({ '../evil.csv': row }))).toMatchInlineSnapshot(`
      "A member would be written outside of the folder that it is unpacked into: "../evil.csv".
        where: export.zip
        fix:   Ask for a new export. What is published stays as it is."
    `);
  });

  test('a link', async () => {
    const link = lieAbout(packFeed({ 'Annonces.csv': '/etc/passwd' }), 'Annonces.csv', {
      attributes: 0o120777 * 2 ** 16,
    });
    expect(await refusalOf(link)).toMatchInlineSnapshot(`
      ""Annonces.csv" is no plain file: a link could lead out of the archive.
        where: export.zip
        fix:   Ask for a new export. What is published stays as it is."
    `);
  });

  test('a name that a terminal would obey', async () => {
    const archive = packFeed({ 'Annonces.csv': row, 'été\u001b[2J.jpg': 'x' });
    expect(await refusalOf(archive)).toMatchInlineSnapshot(`
      "A member has a name that no file can have: "été\\u001b[2J.jpg".
        where: export.zip
        fix:   Ask for a new export. What is published stays as it is."
    `);
  });

  test('a name that is too long for a file', async () => {
    const archive = packFeed({ 'Annonces.csv': row, [`${'é'.repeat(130)}.jpg`]: 'x' });
    expect(await refusalOf(archive)).toContain('A member has a name that no file can have');
  });
});

describe('a size', () => {
  test('beyond what a feed may have', async () => {
    expect(await refusalOf(good, 1000)).toMatchInlineSnapshot(`
      ""Annonces.csv" would have 1.7 kB; 1000 bytes are allowed.
        where: export.zip
        fix:   Ask for a new export. What is published stays as it is."
    `);
  });

  test('of 4 GB, declared', async () => {
    const archive = lieAbout(good, 'Annonces.csv', { size: 0xfffffffe });
    expect(await refusalOf(archive, 2048 * megabyte)).toMatchInlineSnapshot(`
      ""Annonces.csv" would have 4.0 GB; 2 GB are allowed.
        where: export.zip
        fix:   Ask for a new export. What is published stays as it is."
    `);
  });

  test('that grows without measure', async () => {
    const bomb = packFeed({ 'Annonces.csv': new Uint8Array(8 * megabyte) });
    expect(bomb.length).toBeLessThan(9000);
    expect(await refusalOf(bomb)).toMatchInlineSnapshot(`
      ""Annonces.csv" would grow 1024 times; 250 are allowed.
        where: export.zip
        fix:   Ask for a new export. What is published stays as it is."
    `);
  });

  test('of rows that are nearly empty is no bomb', async () => {
    const rows = Array.from({ length: 4000 }, (_, id) => formatRow({ 175: String(id) })).join('\n');
    expect(rows.length).toBeGreaterThan(megabyte);
    expect(await refusalOf(packFeed({ 'Annonces.csv': rows }))).toBe('taken');
  });

  test('that is larger than declared', async () => {
    const bomb = packFeed({ 'Annonces.csv': new Uint8Array(8 * megabyte) });
    const archive = lieAbout(bomb, 'Annonces.csv', { size: 1000 });
    expect(await refusalOf(archive)).toMatchInlineSnapshot(`
      ""Annonces.csv" is larger than the archive says.
        where: export.zip
        fix:   Ask for a new export. What is published stays as it is."
    `);
  });

  test('that is smaller than declared', async () => {
    const archive = lieAbout(good, 'Annonces.csv', { size: 4000 });
    expect(await refusalOf(archive)).toMatchInlineSnapshot(`
      ""Annonces.csv" is smaller than the archive says.
        where: export.zip
        fix:   Ask for a new export. What is published stays as it is."
    `);
  });

  test('of a picture', async () => {
    const archive = packFeed({ 'Annonces.csv': row, '1.jpg': 'x' });
    expect(await refusalOf(lieAbout(archive, '1.jpg', { size: 41 * megabyte, method: 8 })))
      .toMatchInlineSnapshot(`
      ""1.jpg" would have 41 MB; a picture may have 40 MB.
        where: export.zip
        fix:   Ask for a new export. What is published stays as it is."
    `);
  });

  test('of pictures that only together grow without measure', async () => {
    const names = ['1.bmp', '2.bmp', '3.bmp', '4.bmp'];
    const pictures = Object.fromEntries(names.map((name) => [name, new Uint8Array(10_000)]));
    const archive = names.reduce(
      (changed, name) => lieAbout(changed, name, { size: 30 * megabyte }),
      packFeed({ 'Annonces.csv': row, ...pictures }),
    );
    expect(await refusalOf(archive)).toMatchInlineSnapshot(`
      "The pictures would grow 1209895 times together; 20 are allowed.
        where: export.zip
        fix:   Ask for a new export. What is published stays as it is."
    `);
  });

  test('of a plan that shrinks well is no bomb', async () => {
    const plan = packFeed({ 'Annonces.csv': row, 'plan.bmp': new Uint8Array(3 * megabyte) });
    expect(await refusalOf(plan)).toBe('taken');
  });

  test('of more members than any export has', async () => {
    const archive = Buffer.from(good);
    // In the last 22 bytes, the number of members stands at the tenth.
    archive.writeUInt16LE(65_001, archive.length - 22 + 10);
    expect(await refusalOf(archive)).toMatchInlineSnapshot(`
      "The archive names 65001 members; 65000 are allowed.
        where: export.zip
        fix:   Ask for a new export. What is published stays as it is."
    `);
  });
});

describe('members that share bytes', () => {
  const archive = packFeed({ 'Annonces.csv': row, '1.jpg': 'one', '2.jpg': 'two' });

  test('at one start', async () => {
    const overlapping = lieAbout(archive, '2.jpg', { start: startOf(archive, '1.jpg') });
    expect(await refusalOf(overlapping)).toMatchInlineSnapshot(`
      ""1.jpg" and "2.jpg" overlap: the archive was made to deceive, or is damaged.
        where: export.zip
        fix:   Ask for a new export. What is published stays as it is."
    `);
  });

  test('one within the other', async () => {
    const packedSize = startOf(archive, '2.jpg') - startOf(archive, '1.jpg');
    expect(await refusalOf(lieAbout(archive, '1.jpg', { packedSize, size: packedSize }))).toContain(
      'overlap',
    );
  });
});
