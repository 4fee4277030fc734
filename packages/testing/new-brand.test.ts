import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyHouse, type House, type Outcome } from './copy-house.ts';

let house: House;
let made: Outcome;

beforeAll(async () => {
  house = await copyHouse();
  made = await house.run(['scripts/new.ts', 'brand', 'villa-rosa']);
}, 60_000);

afterAll(() => house.remove());

test('`new brand villa-rosa` lays down its files and lists what is missing', () => {
  const [ownGaps] = made.output.split(/^\d+ facts of the company/m);
  expect(made.code).toBe(0);
  expect(ownGaps).toMatchInlineSnapshot(`
    "  sites/villa-rosa/site.config.ts
      sites/villa-rosa/content.config.ts
      sites/villa-rosa/theme.css
      sites/villa-rosa/public/favicon.svg

    villa-rosa can be built: pnpm build villa-rosa. Before a release it still lacks:

    The domain of Villa Rosa is not known.
      where: sites/villa-rosa/site.config.ts
      fix:   Write the host of the site in brand.domain.

    Villa Rosa has no tagline.
      where: sites/villa-rosa/site.config.ts
      fix:   Say in one line what the brand is for, in brand.tagline.fr and brand.tagline.en.

    Villa Rosa has no logo: its name stands for it.
      where: sites/villa-rosa/site.config.ts
      fix:   Draw components/Logo.astro and name it in slots.Logo; draw public/favicon.svg too.

    Villa Rosa takes no listings.
      where: sites/villa-rosa/site.config.ts
      fix:   Name the agencies of the feed that are its own in listings.take.

    Nobody receives the forms of Villa Rosa.
      where: sites/villa-rosa/site.config.ts
      fix:   Write where they are posted to in forms.endpoint, and who runs it in forms.processor.

    Villa Rosa offers alerts, and nobody sends them.
      where: sites/villa-rosa/site.config.ts
      fix:   Write from whom they come, where their links lead and who sends them in forms.alerts, or offer none.

    "
  `);
});

test('it lists the facts of the company that are not settled, each with its line', () => {
  expect(made.output).toMatch(/^ {2}content\/facts\/[a-z/0-9-]+\.yaml:\d+ {2}\S/m);
});

test('the new brand builds at once, in both languages', { timeout: 240_000 }, async () => {
  const { code, output } = await house.run(['scripts/build.ts', 'villa-rosa']);
  expect(code, output.slice(-2000)).toBe(0);
  const dist = join(house.root, 'dist/villa-rosa');
  for (const [page, language] of [
    ['index.html', 'fr'],
    ['en/index.html', 'en'],
  ] as const) {
    const html = readFileSync(join(dist, page), 'utf8');
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('Villa Rosa');
  }
});

test('a brand that exists is not written over', async () => {
  const { code, output } = await house.run(['scripts/new.ts', 'brand', 'villa-rosa']);
  expect(code).toBe(1);
  expect(output.replace(/Brands: .*\./, 'Brands: ….')).toMatchInlineSnapshot(`
    "
    The brand "villa-rosa" exists.
      where: sites/villa-rosa/
      fix:   Choose another id, or move the folder away. Brands: ….

    "
  `);
});

test.each([
  ['a capital', 'Villa-Verde'],
  ['a path', '../villa-rosa'],
  ['a trailing hyphen', 'villa-'],
])('%s is no id, and nothing is written', async (_, id) => {
  const { code, output } = await house.run(['scripts/new.ts', 'brand', id]);
  expect(code).toBe(1);
  expect(output).toBe(
    `\n"${id}" is no id of a brand.\n  fix:   Write lower-case words joined by hyphens: pnpm new brand villa-rosa.\n\n`,
  );
  expect(existsSync(join(house.root, 'sites', id, 'site.config.ts'))).toBe(false);
});

test('a brand needs an id', async () => {
  const { code, output } = await house.run(['scripts/new.ts', 'brand']);
  expect(code).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "
    The brand has no id.
      fix:   Write lower-case words joined by hyphens: pnpm new brand villa-rosa.

    "
  `);
});

test('only brands can be made', async () => {
  const { code, output } = await house.run(['scripts/new.ts', 'villa-rosa']);
  expect(code).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "
    "villa-rosa" is nothing that can be made.
      fix:   Write: pnpm new brand <id>, or pnpm new legal <document> <day>.

    "
  `);
});
