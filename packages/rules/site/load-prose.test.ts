import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { house } from '../fixtures/site/house.ts';
import { loadProse } from './load-prose.ts';
import { judgeWords } from './words/judge-words.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prose-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const forbidden = 'En naviguant, vous acceptez.';
const files: Record<string, string> = {
  'content/legal/cookies/2026-01-01/fr.mdx': `---\ntitle: 'Cookies'\nchange: '${forbidden}'\n---\n\n<Section id="a" title="${forbidden}">\n\n[Là](https://ec.europa.eu/consumers/odr/)\n\n</Section>\n`,
  'content/legal/cookies/2018-01-01/fr.mdx': `---\ntitle: 'Cookies'\n---\n\n${forbidden}\n`,
  'content/places/port/fr.mdx': `---\nlead: 'Port'\n---\n\n${forbidden}\n`,
  'content/copy/home.fr.yaml': `# ${forbidden}\ntitle: 'Bienvenue'\nlead: '${forbidden}'\n`,
  'content/facts/people.yaml': `- id: rosa\n  source: ${forbidden}\n  introduction:\n    fr: ${forbidden}\n`,
  'sites/chai/components/Home.astro': `<p>\n  ${forbidden}\n</p>\n`,
};

test('words are found wherever visitors may read them, and told by file and line', () => {
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), source);
  }
  const problems = judgeWords(loadProse(root, '2026-11-22'), house, '2026-11-22');
  expect(problems.map(({ where }) => where)).toEqual([
    'content/legal/cookies/2026-01-01/fr.mdx:3',
    'content/legal/cookies/2026-01-01/fr.mdx:6',
    'content/legal/cookies/2026-01-01/fr.mdx:8',
    'content/places/port/fr.mdx:5',
    'content/copy/home.fr.yaml:3',
    'content/facts/people.yaml:4',
    'sites/chai/components/Home.astro:2',
  ]);
});
