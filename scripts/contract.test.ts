/** `pnpm contract` from a shell. What it writes and refuses is told in packages/forms/contract. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function run(...typed: string[]) {
  const script = join(import.meta.dirname, 'contract.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...typed], {
    encoding: 'utf8',
  });
  return { status, text: (stdout + stderr).trim() };
}

test('a contract that says what the definitions say is left as it is', () => {
  const { status, text } = run();
  expect(status).toBe(0);
  expect(text).toContain('The contract says what the definitions say.');
});

test('a form that nobody has is told', () => {
  expect(run('--unpublished', 'contcat')).toMatchInlineSnapshot(`
    {
      "status": 1,
      "text": "1 problem

    No form has the id "contcat".
      where: --unpublished
      fix:   Write "contact".",
    }
  `);
});
