/** An archive is believed as far as it can be checked: what could harm is refused, with the limit that it breaks. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lieAbout, packFeed, startOf } from '../fixtures/archives.ts';
import { formatRow } from '../fixtures/rows.ts';
import { unpack, type Unpacked } from './zip.ts';

const megabyte = 1024 ** 2;
const row = formatRow();
const good = packFeed({ 'Annonces.csv': row });

function layArchive(archive: Buffer): { file: string; folder: string } {
  const directory = mkdtempSync(join(tmpdir(), 'archive-'));
  const file = join(directory, 'export.zip');
  writeFileSync(file, archive);
  return { file, folder: mkdtempSync(join(directory, 'into-')) };
}

async function take(archive: Buffer, maxBytes = 100 * megabyte): Promise<Unpacked> {
  const { file, folder } = layArchive(archive);
  return unpack(file, 'export.zip', folder, maxBytes);
}

async function refusalOf(archive: Buffer, maxBytes = 100 * megabyte): Promise<string> {
  const { file, folder } = layArchive(archive);
  try {
    await unpack(file, 'export.zip', folder, maxBytes);
  } catch (error) {
    // Nothing has left the folder that it was to be unpacked into.
    expect(readdirSync(dirname(file)).length).toBe(2);
    return (error as Error).message;
  }
  return 'taken';
}

describe('an export', () => {
  test.each(['Annonces.csv', 'annonces.CSV', 'RC-1577371/ANNONCES.CSV', 'export.csv'])(
    'that calls its feed %s',
    async (name) => {
      const { feed } = await take(packFeed({ [name]: row, 'Config.txt': 'Version=4.12' }));
      expect(readFileSync(feed, 'utf8')).toBe(row);
    },
  );

  test('in XML', async () => {
    const { feed } = await take(packFeed({ 'export.xml': '<LISTEPA/>' }));
    expect(feed).toMatch(/\.xml$/);
  });

  test('with another table beside Annonces.csv', async () => {
    const { feed } = await take(packFeed({ 'stats.csv': 'a;b', 'Annonces.csv': row }));
    expect(readFileSync(feed, 'utf8')).toBe(row);
  });

  test('that macOS has packed', async () => {
    const dirt = { '__MACOSX/._Annonces.csv': 'x', '._Annonces.csv': 'x', '.DS_Store': 'x' };
    expect(
      readFileSync((await take(packFeed({ 'Annonces.csv': row, ...dirt }))).feed, 'utf8'),
    ).toBe(row);
  });

  test('is as old as its feed, by the clock of the archive', async () => {
    expect((await take(good)).writtenAt?.toISOString()).toBe('2026-11-19T18:30:00.000Z');
  });

  test('without a date says nothing of its age', async () => {
    const undated = packFeed({ 'Annonces.csv': row }, { mtime: '1980-01-01T00:00:00' });
    expect((await take(undated)).writtenAt).toBeUndefined();
  });

  test('brings its pictures along, whatever their case and folder', async () => {
    const archive = packFeed({ 'Annonces.csv': row, 'IMG_1.JPG': 'one', 'photos/Deux.Png': 'two' });
    const { pictures } = await take(archive);
    expect(pictures?.names).toEqual(new Set(['img_1.jpg', 'deux.png']));
    expect(readFileSync(join(pictures?.folder ?? '', 'deux.png'), 'utf8')).toBe('two');
  });

  test('with folders parted as Windows does it', async () => {
    const { pictures } = await take(packFeed({ 'Annonces.csv': row, 'photos\\1.jpg': 'one' }));
    expect(pictures?.names).toEqual(new Set(['1.jpg']));
  });

  test('leaves everything else in the archive', async () => {
    const { feed } = await take(packFeed({ 'Annonces.csv': row, 'run.sh': 'x', 'a.html': 'x' }));
    expect(readdirSync(dirname(feed))).toEqual(['unpacked.csv']);
  });
});

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

describe('what we do not read', () => {
  test('an encrypted member', async () => {
    expect(await refusalOf(lieAbout(good, 'Annonces.csv', { flags: 1 }))).toMatchInlineSnapshot(`
      ""Annonces.csv" is encrypted.
        where: export.zip
        fix:   Export without a password: a feed travels over an encrypted connection."
    `);
  });

  test('an archive of which even the contents are encrypted', async () => {
    const archive = lieAbout(good, 'Annonces.csv', { flags: 0x41 });
    expect(await refusalOf(archive)).toMatchInlineSnapshot(`
      "The archive is encrypted.
        where: export.zip
        fix:   Export without a password: a feed travels over an encrypted connection."
    `);
  });

  test('another compression', async () => {
    const archive = lieAbout(good, 'Annonces.csv', { method: 14 });
    expect(await refusalOf(archive)).toMatchInlineSnapshot(`
      ""Annonces.csv" is compressed in a way that we do not read.
        where: export.zip
        fix:   Export an ordinary ZIP (method "deflate")."
    `);
  });

  test('no feed', async () => {
    expect(await refusalOf(packFeed({ '1.jpg': 'x', 'more.zip': 'x' }))).toMatchInlineSnapshot(`
      "The archive holds no Annonces.csv and no XML.
        where: export.zip
        fix:   Check that this is the export of the listings. What is published stays as it is."
    `);
  });

  test('two feeds', async () => {
    const archive = packFeed({ 'nord.csv': row, 'sud.csv': row });
    expect(await refusalOf(archive)).toMatchInlineSnapshot(`
      "Several members could be the feed: "nord.csv", "sud.csv".
        where: export.zip
        fix:   Ask for an export with one of them, or unpack it and give the right file."
    `);
  });

  test('two feeds that differ in case', async () => {
    const archive = packFeed({ 'Annonces.csv': row, 'ANNONCES.CSV': row });
    expect(await refusalOf(archive)).toContain('Several members could be the feed');
  });

  test('two pictures of one name', async () => {
    const archive = packFeed({ 'Annonces.csv': row, '1.jpg': 'x', 'b/1.JPG': 'y' });
    expect(await refusalOf(archive)).toMatchInlineSnapshot(`
      "Two pictures are called "1.jpg": nothing tells which one a listing means.
        where: export.zip
        fix:   Ask for an export that calls each by a name of its own, whatever its case or folder."
    `);
  });
});

test('no file is made outside of the folder, whatever a member is called', async () => {
  const { file, folder } = layArchive(
    packFeed({ 'Annonces.csv': row, 'a/b/c/1.jpg': 'x', '...jpg': 'x' }),
  );
  await unpack(file, 'export.zip', folder, megabyte);
  expect(readdirSync(dirname(file))).toHaveLength(2);
  expect(readdirSync(join(folder, 'pictures')).sort()).toEqual(['...jpg', '1.jpg']);
  expect(existsSync(join(dirname(file), '..', '1.jpg'))).toBe(false);
});
