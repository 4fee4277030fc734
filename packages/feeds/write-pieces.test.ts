/** The account piece by piece: the same as in one piece. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

test.runIf(existsSync('/dev/full')).each([
  ['at once', 4000, 'ENOSPC'],
  ['even when the text breaks off first', 1500, 'No more.'],
])('a full disk is told to whoever waits, and to nobody else: %s', async (_, enough, told) => {
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => unheard.push(reason);
  process.on('unhandledRejection', hear);
  onTestFinished(() => void process.off('unhandledRejection', hear));
  await expect(writePieces('/dev/full', piecesUntil(enough))).rejects.toThrow(told);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(unheard).toEqual([]);
});

function* piecesUntil(enough: number): Generator<string> {
  for (let done = 0; done < enough; done += 1) yield 'x'.repeat(1000);
  throw new Error('No more.');
}
