import type { HookParameters } from 'astro';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { steadyData } from './steady-data.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steady-'));
  write('listings.json', '[]');
  write('home.fr.yaml', 'title: Ici');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a build whose data stay as they are goes through', async () => {
  await expect(build(() => {})).resolves.toBe('built');
});

test('data that change, come or go while it runs are told, all at once', async () => {
  const refusal = build(() => {
    write('listings.json', '[{}]');
    write('home.en.yaml', 'title: Here');
    rmSync(join(folder, 'home.fr.yaml'));
  });
  const message = await refusal.catch(({ message }: Error) => message.replaceAll(folder, '.'));
  expect(message).toMatchInlineSnapshot(`
    "3 problems

    A file changed while the site was built from it.
      where: ./home.fr.yaml
      fix:   Build again. The site that was there before is as it was.

    A file changed while the site was built from it.
      where: ./listings.json
      fix:   Build again. The site that was there before is as it was.

    A file changed while the site was built from it.
      where: ./home.en.yaml
      fix:   Build again. The site that was there before is as it was."
  `);
});

async function build(meanwhile: () => void): Promise<string> {
  const { hooks } = steadyData(() => readdirSync(folder).map((name) => join(folder, name)));
  await hooks['astro:build:start']?.({} as HookParameters<'astro:build:start'>);
  meanwhile();
  await hooks['astro:build:done']?.({} as HookParameters<'astro:build:done'>);
  return 'built';
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}
