import { expect, test } from 'vitest';
import { head, override, passage, section, textFile, twins } from './fixtures/texts.ts';
import { planVersion } from './new-version.ts';

const words = 'Ceci est dit de tous.';
const said = override('accord', 'drop', words);
const files = [
  ...twins('cookies/2026-11-01', section('quoi', passage('accord', words))),
  ...twins('cookies/2026-11-01.villa-rosa', said, {
    title: "'Chez nous'",
    description: undefined,
    change: undefined,
    material: undefined,
  }),
  ...twins('conditions/2026-11-01', section('quoi', 'Oui.')),
];

const plan = (document?: string, day?: string, today = '2026-11-27', texts = files) =>
  planVersion(texts, { document, day, brands: ['villa-rosa', 'chai'], today });

test('all languages and the overrides of brands are copied, and nothing of other documents', () => {
  expect(plan('cookies', '2027-01-15').files.map(({ id }) => id)).toEqual([
    'cookies/2027-01-15/fr',
    'cookies/2027-01-15/en',
    'cookies/2027-01-15/fr.villa-rosa',
    'cookies/2027-01-15/en.villa-rosa',
  ]);
});

test('the change is to be written, and what is replaced is said once', () => {
  const [french, , own] = plan('cookies', '2027-01-15').files;
  expect(french?.source).toBe(
    head({ change: "''", replaces: '2026-11-01' }) + section('quoi', passage('accord', words)),
  );
  expect(own?.source).toBe(`---\ntitle: 'Chez nous'\n---\n\n${said}`);
});

test('a draft is not copied, nor why a text was kept', () => {
  const texts = [
    ...twins('cookies/2026-11-01', section('quoi', 'Oui.'), { archived: "'Remplacé.'" }),
    ...twins('cookies/2026-12-01', section('quoi', 'Peut-être.'), { draft: 'true' }),
  ];
  const { replaces, files: planned } = plan('cookies', '2027-01-15', '2026-11-27', texts);
  expect(replaces).toBe('2026-11-01');
  expect(planned[0]?.source).toBe(
    head({ change: "''", replaces: '2026-11-01' }) + section('quoi', 'Oui.'),
  );
});

test('what comes later is named: it replaces the new version from now on', () => {
  const texts = [...files, ...twins('cookies/2027-06-01', section('quoi', 'Oui.'))];
  expect(plan('cookies', '2027-01-15', '2026-11-27', texts)).toMatchObject({
    replaces: '2026-11-01',
    later: ['2027-06-01'],
  });
});

test('a brand that went its own way in between keeps its text, and what it replaces', () => {
  const own = twins('cookies/2026-12-01.chai', section('quoi', 'Ici.'), { replaces: '2026-11-01' });
  const planned = plan('cookies', '2027-01-15', '2026-12-24', [...files, ...own]).files;
  expect(planned.find(({ id }) => id.endsWith('fr.chai'))?.source).toContain(
    'replaces: 2026-12-01',
  );
});

test('what cannot be made is told, and how to ask for it', () => {
  const told = [
    ['cookie', '2027-01-15'],
    [],
    ['cookies', '2027-02-30'],
    ['cookies'],
    ['cookies', '2026-11-01'],
    ['cookies', '2026-11-26'],
  ].map(([document, day]) => {
    try {
      return plan(document, day);
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "There is no legal document "cookie".
      fix:   Write "cookies".
    No document was named.
      fix:   Write pnpm new legal <document> <day>; documents: mentions-legales, confidentialite, cookies, conditions, mediation, accessibilite.
    "2027-02-30" is not a day.
      fix:   Write the day on which the version comes into force: pnpm new legal cookies 2027-01-31.
    No day was named.
      fix:   Write the day on which the version comes into force: pnpm new legal cookies 2027-01-31.
    There is a version of "cookies" of 2026-11-01.
      where: content/legal/cookies/2026-11-01/
      fix:   Change that one while it is not published, or choose another day.
    2026-11-26 is past: visitors have read another text since.
      where: content/legal/
      fix:   Choose 2026-11-27 or a later day; a correction takes the day on which it goes online."
  `);
});

test('a language that is missing is told', () => {
  expect(() =>
    plan('cookies', '2027-01-15', '2026-11-27', [textFile('cookies/2026-11-01/fr', head())]),
  ).toThrow('has no text in "en"');
});
