/** An archive gives one feed and its pictures, and nothing else comes out of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lieAbout, packFeed } from '../fixtures/archives.ts';
import { good, layArchive, megabyte, refusalOf, row, take } from '../fixtures/unpacking.ts';
import { unpack } from './zip.ts';

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
