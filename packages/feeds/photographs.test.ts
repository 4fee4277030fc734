/** Pictures of a listing: asked for once the feed is trusted, and missed without harm. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packFeed } from './fixtures/archives.ts';
import { createFakeTaker, photoId } from './fixtures/photographs.ts';
import { createBench } from './fixtures/run-import.ts';
import { encodeWindows1252, formatRow, formatRows } from './fixtures/rows.ts';

const first = 'https://photos.example.com/rivage/101-1.jpg';

test('a picture is asked for and shown, with its caption', async () => {
  const [bench, photographs] = [createBench(), createFakeTaker()];
  await bench.take(formatRow(), { photographs });
  expect(photographs.asked).toEqual([first]);
  expect(bench.listings()[0]?.photos).toEqual([
    { id: photoId(first), width: 1600, height: 1200, caption: 'Le séjour' },
  ]);
  expect(bench.bytes()).not.toContain('photos.example.com');
});

test('a picture that cannot be had is told, and the listing stands without it', async () => {
  const [bench, photographs] = [createBench(), createFakeTaker()];
  const missing = { 86: 'https://photos.example.com/missing.jpg' };
  const { ledger } = await bench.take(formatRow(missing), { photographs });
  expect(ledger.counts.published).toBe(1);
  expect(ledger.entries).toMatchObject([{ reasons: [{ code: 'photo-missing', value: '1' }] }]);
  expect(bench.listings()[0]?.photos).toHaveLength(1);
});

test('pictures of what is not published are not asked for', async () => {
  const photographs = createFakeTaker();
  const twin = { 175: '9', 85: 'https://photos.example.com/twin.jpg' };
  const feed = [
    formatRows(3),
    formatRow({ ...twin, 2: 'RV_8' }),
    formatRow({ ...twin, 2: 'RV_9' }),
  ];
  const { ledger } = await createBench().take(feed.join('\n'), { photographs });
  expect(ledger.counts).toMatchObject({ published: 3, quarantined: 2 });
  expect(new Set(photographs.asked)).toEqual(new Set([first]));
});

test('nothing is asked for when the feed is refused', async () => {
  const [bench, photographs] = [createBench(), createFakeTaker()];
  await bench.take(formatRows(8));
  await bench.refusalOf(bench.take(formatRows(2), { photographs }));
  expect(photographs.asked).toEqual([]);
});

describe('a picture that has a name instead of an address', () => {
  const row = formatRow({ 85: 'IMG_1.JPG' });

  test('is looked for in the archive of the feed', async () => {
    const [bench, photographs] = [createBench('export.zip'), createFakeTaker()];
    const archive = packFeed({ 'Annonces.csv': encodeWindows1252(row), 'img_1.jpg': 'x' });
    await bench.take(archive, { photographs });
    expect(photographs.asked).toEqual(['img_1.jpg']);
    expect(photographs.folders).toEqual([expect.stringContaining('pictures') as string]);
    expect(bench.listings()[0]?.photos).toHaveLength(1);
  });

  test('is looked for beside the feed in the folder that was named', async () => {
    const [bench, photographs] = [createBench(), createFakeTaker()];
    const folder = join(bench.directory, 'delivery');
    mkdirSync(folder);
    writeFileSync(join(folder, 'ANNONCES.CSV'), encodeWindows1252(row));
    writeFileSync(join(folder, 'Img_1.jpg'), 'x');
    await bench.takeFrom(folder, { photographs });
    expect(photographs.folders).toEqual([folder]);
    expect(bench.listings()[0]?.photos).toHaveLength(1);
  });

  test('is looked for among those at hand', async () => {
    const [bench, photographs] = [createBench(), createFakeTaker()];
    const atHand = { ...photographs, names: new Set(['img_1.jpg']) };
    await bench.take(row, { photographs: atHand });
    expect(photographs.asked).toEqual(['img_1.jpg']);
  });

  test('is fetched from a host of our own network only when that host is named', async () => {
    const own = formatRow({ 85: 'http://192.168.1.20:8080/101-1.jpg', 86: 'http://nas/2.jpg' });
    const [closed, open] = [createFakeTaker(), createFakeTaker()];
    const { ledger } = await createBench().take(own, { photographs: closed });
    expect(closed.asked).toEqual([]);
    expect(ledger.reasons).toMatchObject({ 'bad-photo': 2 });
    const privateHosts = new Set(['192.168.1.20', 'nas']);
    await createBench().take(own, { photographs: { ...open, privateHosts } });
    expect(open.asked).toEqual(['http://192.168.1.20:8080/101-1.jpg', 'http://nas/2.jpg']);
  });

  test('that is refused is told without the secrets of its address', async () => {
    const bench = createBench();
    const { ledger } = await bench.take(
      formatRow({ 85: 'https://agence:motdepasse@ftp.example.com/1.jpg?cle=secret' }),
      { photographs: createFakeTaker() },
    );
    expect(ledger.entries[0]?.reasons).toContainEqual(
      expect.objectContaining({ code: 'bad-photo', value: 'https://•••@ftp.example.com/1.jpg?…' }),
    );
    expect(bench.written()).not.toMatch(/motdepasse|secret/);
  });

  test('is told where nothing is called so', async () => {
    const [bench, photographs] = [createBench(), createFakeTaker()];
    const { ledger } = await bench.take(row, { photographs });
    expect(photographs.asked).toEqual([]);
    expect(ledger.reasons).toMatchObject({ 'bad-photo': 1 });
  });
});
