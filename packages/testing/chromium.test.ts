import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findChromium } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
const working = writeProgram('google-chrome', 'exit 0');
const stub = writeProgram('chromium-browser', 'echo "install the snap"; exit 1');
afterAll(() => rmSync(folder, { recursive: true }));

test('a browser that only says how to install it is passed over', () => {
  expect(findChromium({ PATH: folder })).toBe(working);
});

test('a browser that is named but does not start is a Problem', () => {
  expect(() => findChromium({ CHROMIUM: stub })).toThrow('which does not start.');
});

function writeProgram(name: string, body: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return file;
}
