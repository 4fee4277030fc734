import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}.cache/planted-types/`;
afterAll(() => rmSync(folder, { recursive: true }));

test('`astro check` refuses a component that is given a wrong prop', { timeout: 120_000 }, () => {
  mkdirSync(`${folder}src/pages`, { recursive: true });
  const config = { extends: '../../tsconfig.json', include: ['**/*'], exclude: [] };
  writeFileSync(`${folder}tsconfig.json`, JSON.stringify(config));
  writeFileSync(
    `${folder}src/pages/planted.astro`,
    `---
import Breadcrumbs from '@agency/ui/components/Breadcrumbs.astro';
---
<Breadcrumbs label={42} steps={[]} />
`,
  );
  const { status, stdout } = spawnSync('astro', ['check', '--root', folder], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env['PATH']}`, NO_COLOR: '1' },
  });
  expect(stdout).toContain("Type 'number' is not assignable to type 'string'.");
  expect(stdout).toContain('- 1 error');
  expect(status).toBe(1);
});
