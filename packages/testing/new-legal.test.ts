import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyHouse, type House, type Outcome } from './copy-house.ts';

// From the wish for a new version to the day on which visitors read it, with the commands that lawyers are told of.
const brand = 'villa-rosa';
const day = '2027-01-15';
const eve = '2027-01-14';
const next = '2027-01-16';
const folder = `content/legal/cookies/${day}`;
const minutes = 60_000;

let house: House;
let made: Outcome;

beforeAll(async () => {
  house = await copyHouse();
  await house.run(['scripts/new.ts', 'brand', brand]);
  made = await house.run(['scripts/new.ts', 'legal', 'cookies', day]);
}, minutes);

afterAll(() => house.remove());

test('`new legal` lays down both languages and says what is left to do', () => {
  expect(made.code, made.output).toBe(0);
  expect(made.output).toMatchInlineSnapshot(`
    "  content/legal/cookies/2027-01-15/fr.mdx
      content/legal/cookies/2027-01-15/en.mdx

    It says what the version of 2026-11-01 says. What is left to do:

    1. Change fr.mdx, and say in "change", for readers, what is new. Until then \`pnpm check\` refuses it.
       While it is not settled, draft: true in every file keeps it off the sites.
    2. Decide "material": true asks for the attention of visitors, false is a mended typo.
    3. Change en.mdx and the texts of brands; \`pnpm check\` tells the marks (of, base) to write once they were read again.
    4. See it: TODAY=2027-01-15 pnpm build, then pnpm start --no-build: /cookies/. Until that day only "change" is announced.
    5. Once it is approved: pnpm freeze 2027-01-15. Until that day it may be approved anew in the same way; from then on nobody changes it.
    "
  `);
});

test('the change that is not written is refused, and the translation that was not read again', async () => {
  const { code, output } = await house.run(['scripts/check.ts']);
  expect(code).toBe(1);
  expect(output).toContain(
    `"change": must say in plain words what changes for the reader.\n  where: ${folder}/fr.mdx:4`,
  );
  expect(output).toContain(`${folder}/fr.mdx has changed since it was translated.`);
});

test('a version that exists is not written over, and nothing is half written', async () => {
  const before = readFileSync(join(house.root, folder, 'fr.mdx'), 'utf8');
  const { code, output } = await house.run(['scripts/new.ts', 'legal', 'cookies', day]);
  expect(code).toBe(1);
  expect(output).toContain(`There is a version of "cookies" of ${day}.`);
  expect(readFileSync(join(house.root, folder, 'fr.mdx'), 'utf8')).toBe(before);
  const asked = await house.run(['scripts/new.ts', 'legal', 'conditions', '2026-10-31']);
  expect(asked.code).toBe(1);
  expect(readdirSync(join(house.root, 'content/legal/conditions'))).toEqual(['2026-11-01']);
});

test(
  'on the eve the page announces the version and what changes, and no file of the site holds a word of it',
  async () => {
    await writeVersion();
    const site = await build(eve);
    expect(site.text('cookies/index.html')).toContain(
      'Texte en vigueur depuis le 1er novembre 2026',
    );
    expect(site.text('cookies/index.html')).toContain('prendra effet le 15 janvier 2027');
    expect(site.text('cookies/index.html')).toContain('Un chat garde le site.');
    expect(site.text('en/cookies/index.html')).toContain('A cat guards the site.');
    expect(site.holding('Le chat s’appelle Minuit')).toEqual([]);
    expect(site.holding('The cat is called Midnight')).toEqual([]);
    expect(site.holding(`/${day}/`)).toEqual([]);
  },
  4 * minutes,
);

test(
  'on its day it is there by itself, the one before is kept, and the two can be compared',
  async () => {
    const site = await build(day);
    expect(site.text('cookies/index.html')).toContain('Le chat s’appelle Minuit');
    expect(site.text('cookies/index.html')).not.toContain('prendra effet');
    expect(site.text('cookies/2026-11-01/index.html')).toContain('conservée pour mémoire');
    expect(site.text(`cookies/2026-11-01/${day}/index.html`)).toContain('<ins>');
    expect(site.text(`en/cookies/2026-11-01/${day}/index.html`)).toContain('Midnight');
    expect(site.text('cookies/versions/index.html')).toContain('Un chat garde le site.');
    // Compared, not searched for: machines read the texts, not what lies between them.
    expect(site.holding(`<loc>[^<]*/${day}/</loc>`)).toEqual([]);
    expect(site.answers.noindex).toContain(`/cookies/2026-11-01/${day}/`);
  },
  4 * minutes,
);

test(
  'the day after it is as it was, and a draft of that day is nowhere',
  async () => {
    const draft = await house.run(['scripts/new.ts', 'legal', 'cookies', next], { TODAY: day });
    expect(draft.code, draft.output).toBe(0);
    await writeVersion(next, { draft: true });
    const site = await build(next);
    expect(site.text('cookies/index.html')).toContain('depuis le 15 janvier 2027');
    expect(site.holding(`/${next}/|16 janvier 2027`)).toEqual([]);
  },
  4 * minutes,
);

test('what is recorded is not changed any more: until its day it may be approved anew', async () => {
  const frozen = await house.run(['scripts/freeze.ts', day]);
  expect(frozen.output).toContain(`${folder}/en.mdx`);
  const path = join(house.root, folder, 'fr.mdx');
  writeFileSync(path, readFileSync(path, 'utf8').replace('Minuit', 'Midi'));
  const where = `where: ${folder}/fr.mdx`;
  const before = await house.run(['scripts/check.ts']);
  expect(before.code).toBe(1);
  expect(before.output).toContain(
    `The text was changed after its version was approved.\n  ${where}`,
  );
  const then = await house.run(['scripts/check.ts'], { TODAY: day });
  expect(then.code).toBe(1);
  expect(then.output).toContain(`The text was changed after it was published.\n  ${where}`);
});

/** The words of the version, and the marks that the check asks for. */
async function writeVersion(of = day, { draft = false } = {}): Promise<void> {
  for (const [language, change, words] of [
    ['fr', 'Un chat garde le site.', 'Le chat s’appelle Minuit.'],
    ['en', 'A cat guards the site.', 'The cat is called Midnight.'],
  ] as const) {
    const path = join(house.root, `content/legal/cookies/${of}/${language}.mdx`);
    const source = readFileSync(path, 'utf8')
      .replace("change: ''", `change: '${change}'${draft ? '\ndraft: true' : ''}`)
      .replace('</Section>', `${words}\n\n</Section>`);
    writeFileSync(path, source);
  }
  const { output } = await house.run(['scripts/check.ts'], { TODAY: eve });
  const [, mark = ''] = /write of: '(\w+)'/.exec(output) ?? [];
  const path = join(house.root, `content/legal/cookies/${of}/en.mdx`);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^of: .*$/m, `of: '${mark}'`));
}

async function build(today: string) {
  const { code, output } = await house.run(['scripts/build.ts', brand], { TODAY: today });
  expect(code, output.slice(-2000)).toBe(0);
  const dist = join(house.root, 'dist', brand);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|xml|js|css|json|txt|webmanifest)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(existsSync(join(house.root, '.cache/staging', brand))).toBe(false);
  return {
    text: (file: string) => readFileSync(join(dist, file), 'utf8'),
    /** Files in which words stand. */
    holding: (words: string) =>
      files.filter((file) => new RegExp(words).test(readFileSync(join(dist, file), 'utf8'))),
    answers: JSON.parse(readFileSync(`${dist}.answers.json`, 'utf8')) as { noindex: string[] },
  };
}
