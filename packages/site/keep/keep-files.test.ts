import type { AstroIntegration, HookParameters } from 'astro';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFiles } from './keep-files.ts';

let root: string;
let output: string;
let writes: number;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keep-'));
  output = join(root, 'output');
  writes = 0;
});
afterEach(() => rmSync(root, { recursive: true }));

test('with the same key the files are the last ones, and nobody writes', async () => {
  await build('one');
  expect(await build('one')).toBe('written 1');
  expect(writes).toBe(1);
});

test('with another key they are written again, and the old ones are forgotten', async () => {
  await build('one');
  expect(await build('two')).toBe('written 2');
  expect(readdirSync(join(root, 'kept'))).toEqual(['two']);
});

test('other files of the output are not kept', async () => {
  await build('one');
  await build('one');
  expect(existsSync(join(output, 'page.html'))).toBe(false);
});

test('a copy that was cut off is not taken', async () => {
  mkdirSync(join(root, 'kept/one.part'), { recursive: true });
  expect(await build('one')).toBe('written 1');
});

test('an integration that writes nothing is refused, and nothing is kept', async () => {
  await expect(build('one', () => undefined)).rejects.toThrow('map wrote no file.');
  expect(existsSync(join(root, 'kept'))).toBe(false);
});

/** A build from an empty output folder; resolves with what the file says. */
async function build(key: string, write = writeFiles): Promise<string> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output);
  const integration: AstroIntegration = { name: 'map', hooks: { 'astro:build:done': write } };
  const kept = keepFiles(integration, {
    folder: join(root, 'kept'),
    files: /^map-/,
    keyOf: () => key,
  });
  const done = { dir: pathToFileURL(`${output}/`) } as HookParameters<'astro:build:done'>;
  await kept.hooks['astro:build:done']?.(done);
  return readFileSync(join(output, 'map-0.xml'), 'utf8');
}

function writeFiles(): void {
  writes += 1;
  writeFileSync(join(output, 'map-0.xml'), `written ${writes}`);
  writeFileSync(join(output, 'page.html'), '');
}
