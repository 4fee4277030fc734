import { readdirSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadFacts } from '@agency/facts';
import {
  isOnOffer,
  listingSlug,
  loadPortfolio,
  writePortfolio,
  type Listing,
} from '@agency/listings';
import { portfolioHead } from '@agency/listings/fixtures/portfolio-head.ts';
import { chooseCircumstances, chooseLawful } from '@agency/rules';
import { slugify } from '@agency/ui';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyHouse, type House } from './copy-house.ts';
import { findDifferences, readOutput, type Output } from './output.ts';

// One house builds again and again over its cache, its twin builds each state from nothing: their output must be the
// same, byte for byte. Every change also names pages that it must change, so that it is seen to bite.
const minutes = 60_000;
const brand = 'villa-rosa';
const eve = '2027-12-31';
const newYear = '2028-01-01';
const contactPage = 'contact/index.html';

let houses: [kept: House, fresh: House];
let portfolio: Portfolio;
let before: Output;

beforeAll(async () => {
  houses = await Promise.all([copyHouse(), copyHouse()]);
  portfolio = choosePortfolio(houses[0].root);
  await change(laySite);
  ({ files: before } = await buildKept(eve));
}, 4 * minutes);

afterAll(() => Promise.all(houses.map((house) => house.remove())));

test(
  'a price, and the title of a neighbour',
  () => {
    const [dearer, renamed, neighbour] = portfolio.houses;
    dearer.price = { amount: (dearer.price?.amount ?? 0) + 1000, currency: 'EUR' };
    renamed.texts.fr.title = 'Un autre titre';
    return proves({
      on: eve,
      changed: [pageOf(dearer), pageOf(renamed), pageOf(neighbour), 'vente/index.html'],
      keeps: true,
      by: layPortfolio,
    });
  },
  4 * minutes,
);

test(
  'a legal text, and the text of a place',
  () => {
    const place = slugify(portfolio.houses[2].place.town);
    return proves({
      on: eve,
      changed: ['en/cookies/index.html', `lieux/${place}/index.html`],
      async by(root) {
        await edit(root, 'content/legal/cookies/2026-11-01/en.mdx', (text) => `${text}\nShort.\n`);
        await edit(root, `content/places/${place}/fr.mdx`, (text) => `${text}\nBref.\n`);
      },
    });
  },
  4 * minutes,
);

test(
  'a short text',
  () =>
    proves({
      on: eve,
      changed: [pageOf(portfolio.houses[0])],
      by: (root) =>
        edit(root, 'content/copy/listing.fr.yaml', (text) =>
          text.replace(/^similar: .*/m, 'similar: À voir aussi'),
        ),
    }),
  4 * minutes,
);

test(
  'words of another brand become this one’s: nothing but the names of their files changes',
  async () => {
    const other = readdirSync(join(houses[0].root, 'sites')).sort().at(-2) ?? '';
    const fileOf = (root: string, language: string, id: string) =>
      join(root, `content/copy/listing.${language}.${id}.yaml`);
    await change(async (root) => {
      for (const language of ['fr', 'en']) {
        await writeFile(fileOf(root, language, other), 'similar: Ici et là\n');
      }
    });
    ({ files: before } = await buildKept(eve));
    await proves({
      on: eve,
      changed: [pageOf(portfolio.houses[0])],
      async by(root) {
        for (const language of ['fr', 'en']) {
          await rename(fileOf(root, language, other), fileOf(root, language, brand));
        }
      },
    });
  },
  4 * minutes,
);

test(
  'a fact, and what the notice of a form says',
  () =>
    proves({
      on: eve,
      changed: ['index.html', pageOf(portfolio.houses[0]), 'vente/index.html', contactPage],
      async by(root) {
        await edit(root, 'content/facts/offices.yaml', (text) =>
          text.replace(/phone: .*/, 'phone: 05 36 49 99 99'),
        );
        await edit(root, 'content/facts/activities.yaml', (text) =>
          text.replace('fr: notre dernière réponse', 'fr: notre réponse'),
        );
      },
    }),
  4 * minutes,
);

test(
  'a story: the two pages of its listing, and no other is rendered again',
  async () => {
    const [, told] = portfolio.houses;
    const tell = (text: string) => (root: string) =>
      writeComplement(root, told.reference, { text });
    await change(tell('Une cour, un noyer.'));
    ({ files: before } = await buildKept(eve));
    expect(before.get(pageOf(told))?.includes('<p>Une cour, un noyer.</p>')).toBe(true);
    await proves({
      on: eve,
      changed: [pageOf(told), `en/${pageOf(told)}`],
      rendered: 2,
      by: tell('Une cour, deux noyers.'),
    });
  },
  4 * minutes,
);

test(
  'a fact that an editor adds',
  async () => {
    const [completed] = portfolio.houses;
    const state = (day: string) => (root: string) =>
      writeComplement(root, completed.key, { facts: `state: sold\nstateSince: ${day}` });
    // Not in force yet: the home is on offer as before.
    await change(state(newYear));
    const { files, kept } = await buildKept(eve);
    expect(findDifferences(files, before)).toEqual([]);
    expect(kept).toBeGreaterThan(0);
    await proves({
      on: eve,
      changed: [pageOf(completed), `en/${pageOf(completed)}`, 'vente/index.html'],
      keeps: true,
      by: state(eve),
    });
  },
  4 * minutes,
);

test(
  'a component',
  () =>
    proves({
      on: eve,
      changed: [pageOf(portfolio.houses[0])],
      by: (root) =>
        edit(root, 'packages/listings/components/KeyFigures.astro', (text) =>
          text.replace(/^---\n.*?\n---\n/s, (frontmatter) => `${frontmatter}<p>Bref.</p>\n`),
        ),
    }),
  4 * minutes,
);

test(
  'a colour of the theme, which gives the style sheet another name',
  () =>
    proves({
      on: eve,
      changed: [pageOf(portfolio.houses[0]), 'vente/index.html'],
      by: (root) =>
        edit(root, `sites/${brand}/theme.css`, (text) => text.replace('#2f4f6f', '#6f2f4f')),
    }),
  4 * minutes,
);

test(
  'a build that fails while it renders leaves the last good site as it was',
  async () => {
    const [{ root, run }] = houses;
    const file = join(root, 'packages/listings/components/KeyFigures.astro');
    const good = await readFile(file, 'utf8');
    await writeFile(file, good.replace('\n---\n', "\nif (listing) throw new Error('Aua');\n---\n"));
    const { code, output } = await run(['scripts/build.ts', brand], { TODAY: eve, THREADS: '2' });
    await writeFile(file, good);
    expect(output).toContain('Aua');
    expect(code).toBe(1);
    expect(findDifferences(readOutput(root, brand), before)).toEqual([]);
  },
  4 * minutes,
);

test(
  'the words of a form',
  () =>
    proves({
      on: eve,
      changed: [pageOf(portfolio.houses[1]), `en/${pageOf(portfolio.houses[1])}`, contactPage],
      async by(root) {
        for (const form of ['enquiry', 'contact']) {
          await edit(root, `content/forms/${form}.yaml`, (text) =>
            text.replace(/^button: .*/m, 'button: { fr: Partez, en: Go }'),
          );
        }
      },
    }),
  4 * minutes,
);

test(
  'the key that signs forms, and where the inbox listens',
  () =>
    proves({
      on: eve,
      changed: [pageOf(portfolio.houses[1]), contactPage],
      told: { FORMS_KEY: 'another'.repeat(5), INBOX_PORT: '4391' },
      by: async () => {},
    }),
  4 * minutes,
);

test(
  'the last sample leaves, and with it the notice on every page',
  () => {
    portfolio.flat.reference = 'VR-100';
    return proves({
      on: eve,
      changed: [pageOf(portfolio.houses[0]), 'vente/index.html'],
      by: layPortfolio,
    });
  },
  4 * minutes,
);

test(
  'the day: a flat may no longer be let, and a text comes into force',
  () =>
    proves({
      on: newYear,
      changed: [pageOf(portfolio.flat), 'location/index.html', 'cookies/index.html'],
      by: async () => {},
    }),
  4 * minutes,
);

interface Proof {
  /** The day of the build. */
  on: string;
  /** Pages that the change must change. */
  changed: string[];
  /** Other pages must not be rendered again. */
  keeps?: boolean;
  /** How many pages and pictures are rendered again. */
  rendered?: number;
  /** What the environment of the build says beside the day. */
  told?: Record<string, string>;
  by: (root: string) => Promise<void>;
}

async function proves({ on, changed, keeps = false, rendered, told, by }: Proof): Promise<void> {
  await change(by);
  const [kept, fresh] = await Promise.all([buildKept(on, told), buildFresh(on, told)]);
  expect(findDifferences(kept.files, before)).toEqual(expect.arrayContaining(changed));
  expect(findDifferences(kept.files, fresh.files)).toEqual([]);
  // Without this all would hold of a build that keeps nothing.
  if (keeps) expect(kept.kept).toBeGreaterThan(0);
  if (rendered !== undefined) expect(kept.rendered).toBe(rendered);
  before = kept.files;
}

async function change(by: (root: string) => Promise<void>): Promise<void> {
  await Promise.all(houses.map(({ root }) => by(root)));
}

interface Built {
  files: Output;
  /** Pages that were not rendered again. */
  kept: number;
  rendered: number;
}

// Two threads against one: who renders a page must not show in it.
const buildKept = (today: string, told: Proof['told'] = {}) =>
  build(houses[0], { ...told, TODAY: today, THREADS: '2' });

function buildFresh(today: string, told: Proof['told'] = {}): Promise<Built> {
  const [, fresh] = houses;
  for (const folder of ['.cache', 'dist']) {
    rmSync(join(fresh.root, folder), { recursive: true, force: true });
  }
  return build(fresh, { ...told, TODAY: today, THREADS: '1' });
}

async function build({ root, run }: House, env: Record<string, string>): Promise<Built> {
  const { code, output } = await run(['scripts/build.ts', brand], env);
  expect(code, output.slice(-2000)).toBe(0);
  const [, rendered, kept] = /(\d+) pages and pictures written, (\d+) kept/.exec(output) ?? [];
  return { files: readOutput(root, brand), kept: Number(kept), rendered: Number(rendered) };
}

interface Portfolio {
  /** On one shelf, so that each shows the others. */
  houses: [Listing, Listing, Listing];
  /** To let, of a class that is banned from the new year on; the only sample. */
  flat: Listing;
}

function choosePortfolio(root: string): Portfolio {
  const { listings } = loadPortfolio(join(root, 'content/listings/exemple'));
  const circumstances = chooseCircumstances(loadFacts(root), eve);
  const lawful = chooseLawful(listings, { circumstances, release: false });
  const [a, b, c] = lawful
    // Where the buyer pays the fees, another price alone would contradict them.
    .filter(({ kind, transaction }) => kind === 'house' && transaction === 'sale')
    .filter(isOnOffer)
    .filter(({ fees }) => fees?.payer === 'seller')
    .map((listing, index) => ({ ...listing, reference: `VR-${index}`, key: `villa0${index}` }));
  const flat = lawful.find(({ kind, transaction }) => kind === 'flat' && transaction === 'rent');
  if (!a || !b || !c || flat?.energy.status !== 'rated') throw new Error('The sample lacks homes.');
  return { houses: [a, b, c], flat: { ...flat, energy: { ...flat.energy, energy: 'F' } } };
}

function pageOf(listing: Listing): string {
  return `annonces/${listingSlug(listing)}/index.html`;
}

/** A brand with real offices, four listings, one place, and a text that comes into force at the new year. */
async function laySite(root: string): Promise<void> {
  const house = houses.find((each) => each.root === root);
  await house?.run(['scripts/new.ts', 'brand', brand]);
  await edit(root, `sites/${brand}/site.config.ts`, (text) =>
    text.replace(/source: .*, take: \[\]/, `source: '${brand}', take: [{}]`),
  );
  await layPortfolio(root);
  await edit(root, 'content/facts/offices.yaml', (text) => text.replaceAll('  sample: true\n', ''));
  const { town } = portfolio.houses[2].place;
  const cookies = 'content/legal/cookies';
  for (const language of ['fr', 'en']) {
    const place = `---\ntitle: ${town}\nlead: Ici.\ntown: ${town}\norder: 1\n---\n\nIci.\n`;
    await write(root, `content/places/${slugify(town)}/${language}.mdx`, place);
    const text = await readFile(join(root, `${cookies}/2026-11-01/${language}.mdx`), 'utf8');
    const replaces = 'material: true\nreplaces: 2026-11-01';
    await write(
      root,
      `${cookies}/${newYear}/${language}.mdx`,
      text.replace('material: true', replaces),
    );
  }
}

async function layPortfolio(root: string): Promise<void> {
  const folder = join(root, 'content/listings', brand);
  await mkdir(folder, { recursive: true });
  const listings = [...portfolio.houses, portfolio.flat];
  await writePortfolio(join(folder, 'portfolio.json'), listings, () =>
    portfolioHead(brand, listings.length),
  );
}

interface Addition {
  /** In YAML. */
  facts?: string;
  text?: string;
}

function writeComplement(root: string, name: string, { facts = '', text = '' }: Addition) {
  const head = `source: Acte du 3 mars 2027\nby: Rosa Martin\non: 2027-03-03\n${facts}`;
  const file = `content/listings/complements/${name}.mdx`;
  return write(root, file, `---\n${head}\n---\n\n${text}\n`);
}

async function write(root: string, path: string, text: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
}

async function edit(root: string, path: string, by: (text: string) => string): Promise<void> {
  const text = await readFile(join(root, path), 'utf8');
  const edited = by(text);
  if (edited === text) throw new Error(`Nothing to change in ${path}.`);
  await write(root, path, edited);
}
