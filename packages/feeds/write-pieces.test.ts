/** The account piece by piece: the same as in one piece. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { jsonPieces, writePieces } from './write-pieces.ts';

test('JSON says what the object says, a line each member of a list', () => {
  const value = { day: '2026-11-22', shrink: undefined, entries: [{ line: 1 }, { line: 2 }], none: [], counts: { a: 1 } }; // prettier-ignore
  const text = [...jsonPieces(value)].join('');
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
  expect(text.split('\n')).toContain('{"line":1},');
});

test('a file of several buffers is whole, and ends where the last piece ends', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pieces-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'account');
  const pieces = Array.from({ length: 300 }, (_, index) => `${index} é`.repeat(2000));
  await writePieces(file, pieces);
  expect(readFileSync(file, 'utf8') === pieces.join('')).toBe(true);
  await writePieces(file, ['court']);
  expect(readFileSync(file, 'utf8')).toBe('court');
});
