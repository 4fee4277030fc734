/** The last feed once more: what was mended since comes in, and nothing is lost by it. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeWindows1252 } from './charset.ts';
import { packFeed } from './fixtures/archives.ts';
import { formatBien, formatListepa } from './fixtures/ac3/bien.ts';
import { createFakeTaker, photoId } from './fixtures/photographs.ts';
import { createBench, type Bench } from './fixtures/run-import.ts';
import { encodeWindows1252, formatRow, formatRows } from './fixtures/rows.ts';

const later = { today: '2026-11-21' };
const brokenRow = formatRow({ 2: 'RV_900', 175: '9', 4: 'inconnu' });
/** The fourth record of six is of a kind that nobody knows. */
const feed = [formatRows(3), brokenRow, formatRows(2, { 1: 'voisine' })].join('\n');

/** Folder of the quarantine of what is published. */
function quarantineOf({ store, portfolio }: Bench): string {
  return join(store, portfolio().run, 'quarantine');
}

/** Changes the quarantined record of a line, as an editor does. */
function mend(
  bench: Bench,
  line: number,
  change: (text: string) => string,
  encode: (text: string) => Buffer = encodeWindows1252,
): void {
  const file = join(quarantineOf(bench), String(line));
  writeFileSync(file, encode(change(decodeWindows1252(readFileSync(file)))));
}

const named = (bench: Bench) =>
  bench
    .listings()
    .map(({ agency, reference }) => `${agency} ${reference}`)
    .sort();

describe('a quarantined record', () => {
  test('is kept whole, byte for byte', async () => {
    const bench = createBench();
    await bench.take(feed);
    expect(readdirSync(quarantineOf(bench)).sort()).toEqual(['4', 'index.json']);
    expect(readFileSync(join(quarantineOf(bench), '4'))).toEqual(
      encodeWindows1252(`${brokenRow}\n`),
    );
  });

  test('of XML is kept whole too', async () => {
    const bench = createBench('export.xml');
    const broken = formatBien({ 'INFO_GENERALES/AFF_ID': '9', 'VENTE/PRIX': '' });
    await bench.take(Buffer.from(formatListepa(formatBien(), broken)));
    const [line = ''] = readdirSync(quarantineOf(bench));
    expect(readFileSync(join(quarantineOf(bench), line), 'utf8')).toBe(broken);
  });

  test('of XML that has no line ends has a file of its own beside the others', async () => {
    const bench = createBench('export.xml');
    const broken = [1, 2].map((id) =>
      formatBien({ 'INFO_GENERALES/AFF_ID': `${id}`, 'VENTE/PRIX': '' }),
    );
    const xml = formatListepa(...broken, formatBien()).replace(/>\s+</g, '><');
    await bench.take(Buffer.from(xml));
    const names = readdirSync(quarantineOf(bench)).filter((name) => name !== 'index.json');
    expect(names).toHaveLength(2);
    for (const name of names) {
      const file = join(quarantineOf(bench), name);
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace('<PRIX></PRIX>', '<PRIX>250000</PRIX>'),
      );
    }
    const { ledger } = await bench.replay(later);
    expect(ledger.counts).toMatchObject({ records: 3, published: 3 });
  });

  test('that was mended by hand is published, and nothing is withdrawn', async () => {
    const bench = createBench();
    await bench.take(feed);
    const before = named(bench);
    mend(bench, 4, (text) => text.replace('inconnu', 'maison'));
    const { changes, ledger } = await bench.replay(later);
    expect(named(bench)).toEqual([...before, 'RV RV_900'].sort());
    expect(changes).toMatchObject({
      added: [{ reference: 'RV_900' }],
      changed: [],
      withdrawn: [],
      suspended: [],
    });
    expect(ledger.counts).toMatchObject({ records: 6, published: 6, quarantined: 0 });
  });

  test.each<[string, (text: string) => string, ((text: string) => Buffer)?]>([
    ['without its line end', (text) => text.trimEnd()],
    ['with the line end of Windows', (text) => `${text.trimEnd()}\r\n`],
    ['with a blank line more', (text) => `${text}\n`],
    ['in UTF-8, with a mark', (text) => `\ufeff${text}`, (text) => Buffer.from(text)],
  ])('may be saved %s', async (_, save, encode) => {
    const bench = createBench();
    await bench.take(feed);
    mend(bench, 4, (text) => save(text.replace('inconnu', 'maison')), encode);
    const { ledger } = await bench.replay(later);
    expect(ledger.counts).toMatchObject({ records: 6, published: 6 });
    expect(bench.listings().find(({ reference }) => reference === 'RV_900')?.texts.fr.title).toBe(
      'Trois pièces près des pins',
    );
  });

  test('may be the first, the last, and several at once', async () => {
    const bench = createBench();
    const broken = (id: string) => formatRow({ 2: `RV_90${id}`, 175: id, 4: 'inconnu' });
    await bench.take([broken('1'), formatRows(3), broken('5'), broken('6')].join('\n'));
    for (const line of [1, 5, 6]) mend(bench, line, (text) => text.replace('inconnu', 'maison'));
    expect((await bench.replay(later)).ledger.counts).toMatchObject({ records: 6, published: 6 });
  });

  test('of XML may be mended as well', async () => {
    const bench = createBench('export.xml');
    const broken = formatBien({ 'INFO_GENERALES/AFF_ID': '9', 'VENTE/PRIX': '' });
    await bench.take(Buffer.from(formatListepa(formatBien(), broken)));
    const [line = ''] = readdirSync(quarantineOf(bench));
    const setPrice = (text: string) => text.replace('<PRIX></PRIX>', '<PRIX>250000</PRIX>');
    mend(bench, Number(line), setPrice);
    const { changes, ledger } = await bench.replay(later);
    expect(ledger.counts).toMatchObject({ published: 2 });
    expect(changes.withdrawn).toEqual([]);
  });

  test('that is gone is missed', async () => {
    const bench = createBench();
    await bench.take(feed);
    rmSync(join(quarantineOf(bench), '4'));
    expect(await bench.refusalOf(bench.replay(later))).toMatchInlineSnapshot(`
      "The quarantined record of line 4 is not there any more.
        where: ./private/2026-11-20-a390f6ac/quarantine/4
        fix:   Put it back as it was; or take in the feed itself: pnpm listings <file>."
    `);
  });

  test('stays mended when the feed is replayed once more', async () => {
    const bench = createBench();
    await bench.take(feed);
    mend(bench, 4, (text) => text.replace('inconnu', 'maison'));
    await bench.replay(later);
    const { changes } = await bench.replay({ today: '2026-11-22' });
    expect(changes).toMatchObject({ added: [], changed: [], withdrawn: [] });
    expect(named(bench)).toContain('RV RV_900');
  });
});

describe('a replay', () => {
  test('of unchanged bytes judges them anew', async () => {
    const bench = createBench();
    await bench.take(feed);
    const stop = {
      rule: 'DPE-04',
      severity: 'BLOCK',
      message: 'Périmé.',
      fix: 'Refaire.',
    } as const;
    const { changes, ledger } = await bench.replay({ ...later, judge: () => [stop] });
    expect(ledger.counts).toMatchObject({ withheldByRule: 5, quarantined: 1 });
    expect(changes).toMatchObject({ added: [], withdrawn: [], suspended: [] });
  });

  test('calls the feed as it was called, and by the day of its export', async () => {
    const bench = createBench();
    await bench.take(feed, { exportedOn: '2026-11-18' });
    const { ledger } = await bench.replay({ ...later, exportedOn: undefined });
    expect(ledger.feed).toMatchObject({ file: 'Annonces.csv', exportedOn: '2026-11-18' });
  });

  test('on the same day takes the place of the import', async () => {
    const bench = createBench();
    await bench.take(feed);
    await bench.replay();
    expect(bench.stored()).toEqual([bench.portfolio().run]);
  });

  test('leaves nothing but its own run behind', async () => {
    const bench = createBench();
    await bench.take(feed);
    await bench.replay(later);
    expect(bench.stored()).toHaveLength(2);
    expect(readdirSync(join(bench.store, bench.portfolio().run)).sort()).toEqual([
      'annonces-a-corriger.csv',
      'changes.json',
      'feed.csv',
      'ledger.json',
      'quarantine',
      'report.html',
    ]);
  });

  test('keeps the pictures that came in the archive, which is gone by then', async () => {
    const bench = createBench('export.zip');
    const rows = [formatRow({ 85: 'IMG_1.JPG' }), brokenRow].join('\n');
    const archive = packFeed({ 'Annonces.csv': encodeWindows1252(rows), 'img_1.jpg': 'x' });
    await bench.take(archive, { photographs: createFakeTaker() });
    // The store knows the bare name of a picture only once it has seen the file.
    const { changes } = await bench.replay({ ...later, photographs: createFakeTaker(/^img/) });
    expect(bench.listings()[0]?.photos).toMatchObject([{ id: photoId('img_1.jpg') }]);
    expect(changes).toMatchObject({ changed: [], withdrawn: [] });
    await bench.replay({ today: '2026-11-22', photographs: createFakeTaker(/^img/) });
    expect(bench.listings()[0]?.photos).toHaveLength(1);
  });

  test('is of the feed that was read, whatever has become of the file since', async () => {
    const bench = createBench();
    await bench.take(feed);
    writeFileSync(join(bench.directory, 'Annonces.csv'), 'something else');
    expect((await bench.replay(later)).ledger.counts).toMatchObject({ records: 6 });
  });

  test('is refused when nothing was imported', async () => {
    const bench = createBench();
    expect(await bench.refusalOf(bench.replay())).toMatchInlineSnapshot(`
      "Nothing was imported yet: there is nothing to replay.
        where: ./private
        fix:   Take in the feed itself: pnpm listings <file>."
    `);
    expect(existsSync(bench.store)).toBe(false);
  });

  test('is refused when the private store is lost', async () => {
    const bench = createBench();
    await bench.take(feed);
    const before = bench.bytes();
    rmSync(bench.store, { recursive: true });
    expect(await bench.refusalOf(bench.replay())).toMatchInlineSnapshot(`
      "The feed of the import of 2026-11-20 is not in the private store.
        where: ./private/2026-11-20-a390f6ac
        fix:   Take in the feed itself: pnpm listings <file>."
    `);
    expect(bench.bytes()).toBe(before);
  });
});
