import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complementSchema, complementsFolder, loadComplements } from '@agency/complements';
import { formatFile } from '@agency/complements/fixtures/complements.ts';
import { lifeAnnuity, sale } from '@agency/complements/fixtures/listings.ts';
import type { Listing } from '@agency/listings';
import { formatProblem, type ProblemDetails } from '@agency/problem';
import { crmFields, type Circumstances, type CrmField } from '@agency/rules';
import { on } from '@agency/rules/fixtures/circumstances.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { checkComplements, judgeStories } from './check-complements.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'complements-'));
  mkdirSync(join(root, complementsFolder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [name, source] of Object.entries(files)) {
    writeFileSync(join(root, complementsFolder, name), source);
  }
}

const house = { brands: ['villa-rosa'], paths: new Set(['/contact/', '/en/contact/']) };
const tell = (problems: readonly ProblemDetails[]) => problems.map(formatProblem).join('\n');
const check = (files: Record<string, string>) => {
  write(files);
  return tell(checkComplements(root, house));
};

test('a complement in order has no problem, and may link to pages and legal texts', () => {
  expect(
    check({
      'RV_10.mdx': formatFile(
        '# La cour est commune.\ncopro: { lots: 24 }',
        '### La cour\n\nUne *belle* maison\u202f: [nous](/contact/), [cookies](/cookies/).\n',
      ),
      'RV_10.en.mdx': '### The courtyard\n\nA house: [us](/en/contact/), “quoted”.\n',
    }),
  ).toBe('');
});

test('every fault of every text is told at once, with its line', () => {
  expect(
    check({
      'RV_1.mdx': formatFile(
        'copro: { lots: deux }',
        '## La cour\n\nUne maison ! <Mediator />\n\nVoir [là](/la/) et {prix}.\n',
      ),
      'RV_2.mdx': formatFile('', "L'océan.\n\n![Vue](vue.jpg)\n"),
      'RV_2.en.mdx': 'The "ocean".\n\nSee [us](/contact/).\n',
      'RV_3.en.mdx': '---\ntitle: x\n---\nA house.\n',
    }),
  ).toMatchInlineSnapshot(`
    ""copro.lots": expected a whole number, such as 24.
      where: content/listings/complements/RV_1.mdx:5
      fix:   Correct the value of "copro.lots".
    A text in English has a head.
      where: content/listings/complements/RV_3.en.mdx:1
      fix:   Remove it: facts stand in content/listings/complements/RV_3.mdx.
    "RV_3.en.mdx" stands alone.
      where: content/listings/complements/RV_3.en.mdx
      fix:   Write the French text in RV_3.mdx, below its facts; or delete this one.
    <Mediator> has no place here.
      where: content/listings/complements/RV_1.mdx:9
      fix:   Write Markdown: only a legal text holds blocks.
    "{" would be read as code.
      where: content/listings/complements/RV_1.mdx:11
      fix:   Leave it out: a text is Markdown and blocks, and holds no other code.
    There is no page "/la/".
      where: content/listings/complements/RV_1.mdx:11
      fix:   Write the address of a page as its visitors see it, such as /contact/.
    A plain space beside « » ; : ! or ?.
      where: content/listings/complements/RV_1.mdx:9
      fix:   Write a narrow no-break space (U+202F).
    "## La cour" is a heading of the page itself.
      where: content/listings/complements/RV_1.mdx:7
      fix:   Begin the line with ###.
    "/contact/" leads into another language.
      where: content/listings/complements/RV_2.en.mdx:3
      fix:   Write the address of the page in the language of the text.
    Straight quotation marks.
      where: content/listings/complements/RV_2.en.mdx:1
      fix:   Write “ and ”.
    "vue.jpg" is no address.
      where: content/listings/complements/RV_2.mdx:8
      fix:   Write https://… for another site, /page/ for a page of this one, #anchor for a section.
    A straight apostrophe.
      where: content/listings/complements/RV_2.mdx:6
      fix:   Write ’."
  `);
});

/** By the complements that mean one of these listings. */
const judgeOf = (listings: readonly Listing[], circumstances: Circumstances) =>
  judgeStories(
    root,
    listings,
    loadComplements(root, circumstances.today).among(listings),
    circumstances,
  );

test('without a complement there is nothing to check', () => {
  rmSync(join(root, complementsFolder), { recursive: true });
  expect(checkComplements(root, house)).toEqual([]);
  expect(judgeOf([sale], on('2026-11-22'))).toEqual([]);
});

test('what the law forbids an advert to say is told of a longer text too, with its line', () => {
  write({
    'RV_10.mdx': formatFile(
      '',
      '\nUne maison d’angle.\n\nLe prix est *sur demande*,\nou à prix *sur\ndemande*.\n\nFrais d’agence inclus.\n',
    ),
    'RV_10.en.mdx': 'A corner house.\n\nPrice on request.\n',
    'RV_99.mdx': formatFile('', 'Prix sur demande.\n'),
  });
  const listing = { ...sale, fees: { payer: 'seller' as const } };
  expect(tell(judgeOf([listing], on('2026-11-22')))).toMatchInlineSnapshot(`
    "L’annonce écrit « Price on request ». (SAL-01 : Arrêté du 10 janvier 2017, art. 3)
      where: content/listings/complements/RV_10.en.mdx:3
      fix:   Retirez ces mots et indiquez le prix : « prix sur demande » n’en est pas un.
    L’annonce écrit « prix sur demande ». (SAL-01 : Arrêté du 10 janvier 2017, art. 3)
      where: content/listings/complements/RV_10.mdx:9
      fix:   Retirez ces mots et indiquez le prix : « prix sur demande » n’en est pas un.
    Le vendeur paie les honoraires, et le texte parle de « Frais d’agence inclus ». (SAL-04 : Arrêté du 10 janvier 2017, art. 3)
      where: content/listings/complements/RV_10.mdx:13
      fix:   Retirez ces mots : le prix est celui du bien, et la page écrit « Honoraires à la charge du vendeur »."
  `);
});

test('a text that is named by the key of its listing is judged, one that two listings may mean is not', () => {
  const forbidden = formatFile('', 'Prix sur demande.\n');
  write({ 'k3f9x2q.mdx': forbidden, 'RV_11.mdx': forbidden });
  const listings = [
    { ...sale, key: 'k3f9x2q' },
    { ...sale, key: '0b7c1d8', reference: 'RV_11' },
    { ...sale, key: 'zz81m0p', reference: 'rv_11' },
  ];
  expect(judgeOf(listings, on('2026-11-22')).map(({ where }) => where)).toEqual([
    `${complementsFolder}/k3f9x2q.mdx:6`,
  ]);
});

test('what is wrong with the listing anyway is not told again', () => {
  write({ 'RV_10.mdx': formatFile('', 'Une maison d’angle.\n') });
  expect(judgeOf([sale], on('2026-11-22'))).toEqual([]);
});

test('what is only good to know is not told', () => {
  const annuity = { monthly: { amount: 720, currency: 'EUR' as const } };
  write({ 'RV_10.mdx': formatFile('', 'Une dame de 82 ans y habite.\n') });
  expect(judgeOf([{ ...lifeAnnuity, annuity }], on('2026-11-22'))).toEqual([]);
});

/** Rules send people there by name of the file: whatever they may ask for is known. */
const sentToComplements = Object.entries<CrmField>(crmFields)
  .filter(([field, { poliris, ac3 }]) => field !== 'file' && !(poliris && ac3))
  .map(([field]) => field);

test('rules send people to complements for many a field', () => {
  expect(sentToComplements.length).toBeGreaterThan(40);
});

test.each(sentToComplements)('a complement can say %s, as a rule may ask', (field) => {
  const found = field
    .split('.')
    .reduce<z.ZodType | undefined>((schema, key) => findKey(schema, key), complementSchema);
  expect(found).toBeDefined();
});

function findKey(schema: z.ZodType | undefined, key: string): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return findKey(schema.unwrap() as z.ZodType, key);
  if (schema instanceof z.ZodArray) return findKey(schema.element as z.ZodType, key);
  return schema instanceof z.ZodObject ? (schema.shape[key] as z.ZodType | undefined) : undefined;
}
