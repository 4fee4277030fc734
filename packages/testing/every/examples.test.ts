import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages, loadCopy } from '@agency/brand';
import { createWords } from '@agency/ui';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { findFaults } from '../built/validity.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const copy = loadCopy(root, 'villa-rosa');
const container = await AstroContainer.create();

/** Every component that has examples is drawn with each of them, in each language, in the shared words. */
for (const file of globSync(`${root}packages/*/components/*.examples.ts`).sort()) {
  const { examples } = await import(file);
  const { default: component } = await import(file.replace('.examples.ts', '.astro'));

  describe(basename(file, '.examples.ts'), () => {
    const cases = languages.flatMap((language) =>
      Object.keys(examples).map((name) => [name, language] as const),
    );
    test.each(cases)('%s, in %s, is valid HTML', async (name, language) => {
      const props = { words: createWords(language, copy[language]), ...examples[name] };
      const html = await container.renderToString(component, { props });
      const page = `<!DOCTYPE html><html lang="${language}"><head><title>A</title></head><body><main><h1>A</h1><h2>B</h2>
${html}</main></body></html>`;
      expect(await findFaults(page)).toEqual([]);
    });
  });
}
