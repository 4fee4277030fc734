/** Loads all words that the sites show: legal texts, short texts, forms, texts about places, facts and the pages of the brands. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { loadTexts, scan } from '@agency/legal';
import { chooseCurrentTexts } from './current-texts.ts';
import type { Prose } from './words/prose.ts';

/** `root` is the folder that holds `content/` and `sites/`. Of legal texts those that count on the day. */
export function loadProse(root: string, today: string): Prose[] {
  return [
    ...chooseCurrentTexts(loadTexts(root), today).map(({ file, source }) =>
      readMarkdown(file, 'legal', source),
    ),
    ...load(root, 'content/places/**/*.mdx', (file, source) => [
      readMarkdown(file, 'place', source),
    ]),
    ...load(root, 'content/copy/*.yaml', (file, source) => [readYamlLines(file, 'short', source)]),
    ...load(root, 'content/forms/*.yaml', (file, source) => [readYamlLines(file, 'short', source)]),
    ...load(root, 'content/facts/**/*.yaml', (file, source) => [
      readYamlLines(file, 'fact', source),
    ]),
    ...load(root, 'sites/**/*.{astro,ts}', (file, source) => [
      { file, kind: 'page', lines: source.split('\n') },
    ]),
  ];
}

function load(
  root: string,
  pattern: string,
  read: (file: string, source: string) => Prose[],
): Prose[] {
  return globSync(pattern, { cwd: root, exclude: (name) => name.includes('node_modules') })
    .map((file) => file.split(sep).join('/'))
    .sort()
    .flatMap((file) => read(file, readFileSync(join(root, file), 'utf8')));
}

/** Head and body, with where links lead. */
function readMarkdown(file: string, kind: 'legal' | 'place', source: string): Prose {
  const { head, prose, links } = scan(source);
  const headLines = head.split('\n');
  const targets = Map.groupBy(links, ({ line }) => line);
  const lines = prose.map((line, index) => {
    const ofLine = targets.get(index + 1)?.map(({ target }) => target) ?? [];
    return [line || (headLines[index] ?? ''), ...ofLine].join(' ').trimEnd();
  });
  return { file, kind, lines, bodyFrom: headLines.length + 1 };
}

/** Comments and sources are for us; what no page may say any more has to be said somewhere. */
const unshown = /^\s*(?:#|source:|previousAddresses:)/;

function readYamlLines(file: string, kind: 'short' | 'fact', source: string): Prose {
  const lines = source
    .split('\n')
    .map((line) => (unshown.test(line) ? '' : line.replace(/\s#\s.*$/, '')));
  return { file, kind, lines };
}
