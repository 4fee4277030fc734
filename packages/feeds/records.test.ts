/** Where a record begins and ends, whatever its cells hold. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadRecords } from './records.ts';

function writeFeed(text: string | Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'records-')), 'feed.csv');
  writeFileSync(file, text);
  return file;
}

async function recordsOf(text: string | Buffer): Promise<string[]> {
  const records: string[] = [];
  for await (const { bytes } of loadRecords(writeFeed(text), '!#'))
    records.push(bytes.toString().trim());
  return records;
}

test.each([
  ['in the middle of a cell', '"a"!#"b\nc"!#'],
  ['as the first character of a cell', '"a"!#"\nb"!#'],
  ['as the last character of a cell', '"a"!#"b\n"!#"c"!#'],
  ['twice in a row', '"a"!#"b\n\nc"!#'],
])('a line break %s does not end the record', async (_, record) => {
  expect(await recordsOf(`${record}\n"d"!#"e"!#\n`)).toEqual([record, '"d"!#"e"!#']);
});

test.each([
  ['LF', '"a"!#"b"\n"c"!#"d"\n'],
  ['CRLF', '"a"!#"b"\r\n"c"!#"d"\r\n'],
  ['no last line end', '"a"!#"b"\n"c"!#"d"'],
  ['blank lines between', '"a"!#"b"\n\n \n"c"!#"d"\n\n'],
  ['zeros behind the last line', `"a"!#"b"\n"c"!#"d"\n${'\0'.repeat(300)}`],
])('lines that end with %s', async (_, feed) => {
  const records = await recordsOf(feed);
  expect(records.map((record) => record.replaceAll('\0', '').trim())).toEqual([
    '"a"!#"b"',
    '"c"!#"d"',
  ]);
});

test('a record of two empty cells does not close the one before', async () => {
  expect(await recordsOf('"a"!#"b"!#\n"!#"\n')).toEqual(['"a"!#"b"!#', '"!#"']);
});

test('a file that is filled up with blank lines is read to its end', async () => {
  // More than a record may have of either: 9 MB in 18,432 lines.
  const blanks = `${' '.repeat(511)}\n`.repeat(9 * 2 * 1024);
  const feed = `"a"!#"b"\n${blanks}"c"!#"d"\n`;
  expect(await recordsOf(feed)).toEqual(['"a"!#"b"', '"c"!#"d"']);
});

test.each([
  ['the first of two', ['"a"!#"b"!#"c"', '"a"!#"b"']],
  ['the second of two', ['"a"!#"b"', '"a"!#"b"!#"c"']],
])('a cell too many in %s is not the usual number', async (_, records) => {
  expect(await usualCellsOf(records, 200)).toEqual([202, 202]);
});

/** @param more Cells that each has besides. */
async function usualCellsOf(records: readonly string[], more: number): Promise<number[]> {
  const text = records.map((record) => `${record}${'!#""'.repeat(more)}\n`).join('');
  const found = await Array.fromAsync(loadRecords(writeFeed(text), '!#'));
  return found.map(({ usualCells }) => usualCells);
}

test('a record that has grown beyond reason stops the import', async () => {
  const feed = `"a"!#"${'x'.repeat(9 * 1024 * 1024)}`;
  await expect(recordsOf(feed)).rejects.toThrow('A record is longer than 8 MB');
});
