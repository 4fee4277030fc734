import { expect, test } from 'vitest';
import * as layers from './layers.ts';
import { readSource } from './sources.ts';

test.each([
  ['packages/ui/a.ts', '@agency/brand', 'runs up', layers.nothingRunsUp],
  ['packages/brand/a.ts', '@agency/facts', 'runs sideways', layers.nothingRunsUp],
  ['packages/legal/a.ts', '@agency/listings', 'knows listings', layers.nothingRunsUp],
  ['packages/attic/a.ts', '@agency/ui', 'has no floor', layers.nothingRunsUp],
  ['packages/ui/a.astro', 'virtual:agency', 'belongs to packages/site', layers.onlySiteIsVirtual],
  ['sites/a/a.astro', 'virtual:agency', 'belongs to packages/site', layers.onlySiteIsVirtual],
  ['packages/legal/a.ts', 'astro:content', 'belongs to packages/site', layers.onlySiteIsVirtual],
  ['packages/ui/browser/a.ts', 'node:fs', 'is not for the browser', layers.browserStandsAlone],
  ['packages/ui/browser/a.ts', 'zod', 'is not for the browser', layers.browserStandsAlone],
  ['packages/site/index.ts', './A.astro', 'is not for configuration', layers.siteDoorIsConfigTime],
  ['packages/ui/a.ts', '../../scripts/a.ts', 'nobody imports the top', layers.nothingImportsTheTop],
  ['packages/ui/a.ts', '@agency/testing', 'nobody imports the top', layers.nothingImportsTheTop],
  ['sites/a/a.ts', '../b/a.ts', 'nobody imports the top', layers.nothingImportsTheTop],
  ['packages/site/a.ts', '@agency/ui/a.ts', 'is no door', layers.onlyThroughDoors],
  ['packages/site/a.ts', '../ui/a.ts', 'is a path into another package', layers.onlyThroughDoors],
  ['sites/a/a.ts', '@agency/legal', 'is no door for a site', layers.onlyThroughDoors],
])('%s importing %s: %s', (path, specifier, fault, findViolations) => {
  const code = `import { x } from '${specifier}';`;
  const source = readSource(path, path.endsWith('.astro') ? `---\n${code}\n---\n` : code);
  expect(findViolations([source])).toEqual([`${path} → ${source.imports[0]}: ${fault}`]);
});

test('a browser script that gets Node through a third file is found', () => {
  const script = readSource('packages/ui/browser/a.ts', "import '../paths.ts';");
  const paths = readSource('packages/ui/paths.ts', "import { join } from 'node:path';");
  expect(layers.browserStandsAlone([script, paths])).toEqual([
    'packages/ui/paths.ts → node:path: is not for the browser',
  ]);
});

test('a virtual module behind a door of the site is found', () => {
  const door = readSource('packages/site/index.ts', "export { x } from '@agency/brand';");
  const brand = readSource('packages/brand/index.ts', "export { x } from 'virtual:agency';");
  expect(layers.siteDoorIsConfigTime([door, brand])).toEqual([
    'packages/brand/index.ts → virtual:agency: is not for configuration',
  ]);
});

test('the name of a brand is found, in any case', () => {
  const source = readSource('packages/ui/a.ts', '/** Title. */\nconst title = "VILLA ROSA";');
  expect(layers.packagesNameNobody(['Villa Rosa'])([source])).toEqual([
    'packages/ui/a.ts:2: names a brand or the company',
  ]);
});

test.each(['virtual:agency/slots/Home', 'astro:assets'])('a brand may import %s', (specifier) => {
  const source = readSource('sites/a/A.astro', `---\nimport X from '${specifier}';\n---\n`);
  expect(layers.onlySiteIsVirtual([source])).toEqual([]);
});

test('a circle is found', () => {
  const a = readSource('packages/ui/a.ts', "import './b.ts';");
  const b = readSource('packages/ui/b.ts', "export * from './a.ts';");
  expect(layers.nothingGoesInCircles([a, b])).toEqual([
    'packages/ui/a.ts → packages/ui/b.ts → packages/ui/a.ts',
  ]);
});

test('every way to import is seen', () => {
  const code = `
    import a from 'a';
    import type { B } from 'b';
    export { c } from 'c';
    import 'd';
    const e = await import('e');
    // import no from 'comment';
    const f = "import no from 'string'";
  `;
  expect(readSource('a.ts', code).imports).toEqual(['a', 'b', 'c', 'd', 'e']);
  const page = `---\nimport a from 'a';\n---\n<p>import no from 'text';</p>\n<script>import 'b';</script>`;
  expect(readSource('A.astro', page).imports).toEqual(['a', 'b']);
});
