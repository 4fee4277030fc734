import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { markCode } from './mark-code.ts';

const root = mkdtempSync(join(tmpdir(), 'code-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(file: string, content: string): void {
  mkdirSync(join(root, dirname(file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

beforeEach(() => {
  write('pnpm-lock.yaml', 'lockfileVersion: 9');
  write('packages/listings/components/Card.astro', '<article>');
  write('packages/listings/card.test.ts', 'test');
  write('packages/listings/fixtures/listing.ts', 'listing');
  write('packages/listings/node_modules/zod/index.js', 'zod');
  write('sites/villa-rosa/theme.css', 'a {}');
  write('sites/other/theme.css', 'a {}');
});

const mark = () => markCode(root, 'villa-rosa');

test.each([
  'packages/listings/components/Card.astro',
  'packages/listings/new.ts',
  'sites/villa-rosa/theme.css',
  'pnpm-lock.yaml',
])('changes with %s', (file) => {
  const before = mark();
  write(file, 'changed');
  expect(mark()).not.toBe(before);
});

test.each([
  'packages/listings/card.test.ts',
  'packages/listings/fixtures/listing.ts',
  'packages/listings/node_modules/zod/index.js',
  'packages/listings/.cache',
  'sites/other/theme.css',
  'content/copy/listing.fr.yaml',
])('does not change with %s', (file) => {
  const before = mark();
  write(file, 'changed');
  expect(mark()).toBe(before);
});

test('a file that was given another name is another file', () => {
  const before = mark();
  rmSync(join(root, 'sites/villa-rosa/theme.css'));
  write('sites/villa-rosa/theme2.css', 'a {}');
  expect(mark()).not.toBe(before);
  rmSync(join(root, 'sites/villa-rosa/theme2.css'));
});
