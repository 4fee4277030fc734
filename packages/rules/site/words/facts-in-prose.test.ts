/** A text never states a fact, it places it. */
import type { Facts } from '@agency/facts';
import { formatProblem } from '@agency/problem';
import { expect, test } from 'vitest';
import { house } from '../../fixtures/site/house.ts';
import { judgeFactsInProse } from './facts-in-prose.ts';
import type { Prose } from './prose.ts';

function judge(text: string, prose: Partial<Prose> = {}) {
  const lines = text.split('\n');
  return judgeFactsInProse({ file: 'fr.mdx', kind: 'legal', lines, ...prose }, house);
}

test.each([
  ['MAISON ROSA édite ce site.', '<Fact name="company.name" />'],
  ['La société Maison\u00a0Rosa édite ce site.', '<Fact name="company.name" />'],
  ['SIREN 732 829 320', '<Fact name="company.siren" />'],
  ['au 05.36.49.00.00', '<Fact name="company.phone" />'],
  ['au +33 5 36 49 00 00', '<Fact name="company.phone" />'],
  ['au +33 (0)5 36 49 00 00', '<Fact name="company.phone" />'],
  ['au 0033 5 36 49 00 00', '<Fact name="company.phone" />'],
  ['TVA : FR 44 732 829 320', '<Fact name="company.vat" />'],
  ['à 75000 Paris', '<Mediator />'],
  ['[écrire](mailto:bonjour@example.com)', '<Fact name="company.email" />'],
  ['Notre médiateur, Médiateur Exemple, répond.', '<Mediator />'],
  ['Écrivez au 3 rue du Médiateur.', '<Mediator />'],
  ['www.mediateur.example', '<Mediator />'],
  ['Rosa Martin dirige la publication.', '<Director />'],
  ['Carte CPI 6402 2025 000 000 000', '<Card />'],
  ['Garant Exemple couvre les fonds.', '<Guarantee />'],
  ['Assureur Exemple nous assure.', '<Insurance />'],
  ['Hôte Exemple garde ces pages.', '<Host />'],
  ['Facteur Exemple envoie nos messages.', '<Fact name="processors.mailer.name" />'],
  ['Compteur Exemple compte les visites.', '<Vendors />'],
  ['1 rue du Port', '<Offices />'],
  ['reclamations@example.com', '<ComplaintDesk />'],
  ['donnees@example.com', '<Controller />'],
  ['Paul Durand est indépendant.', '<Agents />'],
])('“%s” is told with its block', (text, block) => {
  const [problem, ...others] = judge(text);
  expect(problem?.fix).toContain(block);
  expect(others).toEqual([]);
});

test.each([
  ['pendant 3 ans', 'prospect-retention'],
  ['pendant trois\u00a0ans', 'prospect-retention'],
  ['for three years', 'prospect-retention'],
  ['within one month', 'rights-reply'],
  ['within a month', 'rights-reply'],
  ['sous un mois', 'rights-reply'],
  ['dans les 72\u00a0heures', 'breach-notice'],
  ['in seventy-two hours', 'breach-notice'],
  ['dans un délai de treize mois', 'tracker-lifetime'],
  ['a 12-month period', 'enquiry-retention'],
  ['sous 72h', 'breach-notice'],
  ['pendant 3 (trois) ans', 'prospect-retention'],
  ['for three (3) years', 'prospect-retention'],
  ['pendant trente-six mois', 'Add the period'],
  ['pendant vingt-cinq mois', 'audience-retention'],
])('“%s” is told with the period to place', (text, constant) => {
  expect(judge(text).map(({ fix }) => fix)).toEqual([expect.stringContaining(constant)]);
});

test.each([
  ['nobody@example.org', 'an e-mail address'],
  ['01 23 45 67 89', 'a telephone number'],
  ['12 bis, avenue des Pins', 'an address'],
  ['12 av. de la Marne', 'an address'],
  ['64200 Biarritz', 'an address'],
  ['RCS Dax 123', 'a number of register'],
  ['R.C.S. Dax 552 100 554', 'a number of register'],
  ['SIREN n° 552 100 554', 'a number of register'],
  ['RCS de Dax sous le numéro 552 100 554', 'a number of register'],
  ['FR 83 552 100 554', 'a number of register'],
  ['0033 1 23 45 67 89', 'a telephone number'],
  ['jusqu’à 110 000\u00a0€', 'an amount'],
  ['up to €110,000', 'an amount'],
  ['5 % du prix', 'a percentage'],
  ['quinze jours', 'a period'],
  ['quatorze jours', 'a period'],
  ['fourteen days', 'a period'],
  ['onze mois', 'a period'],
  ['quarante-cinq jours', 'a period'],
  ['soixante et onze jours', 'a period'],
  ['quatre-vingt-dix jours', 'a period'],
  ['quatre vingts jours', 'a period'],
  ['ninety-nine days', 'a period'],
])('what nobody knows yet is told by its shape: “%s”', (text, kind) => {
  expect(judge(text).map(({ what }) => what)).toEqual([expect.stringContaining(kind)]);
});

test.each([
  'Si nous ajoutons un jour un outil, un bandeau le dira.',
  'If one day we add a tool, a banner will say so.',
  'Le texte du 20 avril 2018, selon la loi n° 70-9 du 2 janvier 1970.',
  'à 320 pixels de large, en WCAG 2.2',
  'la CNIL, art. L. 561-45',
  'une fois, deux langues, trois sites',
  'a year like any other',
  'Les maisons roses de la côte.',
  'les mineurs de moins de quinze ans',
  'les personnes âgées de plus de quatre-vingts ans',
  'children under fifteen years',
  'un enfant de douze ans',
  'fifteen years old',
  'ouvert de 9h à 18h, et 24h/24 en ligne',
  'une ville de 25200 habitants',
])('“%s” states no fact', (text) => {
  expect(judge(text)).toEqual([]);
});

test('the head of a text tells of it, and may say what has changed', () => {
  const lines = ['', "change: 'Deux ans au lieu de trois ans.'", '', 'Trois ans.'];
  const problems = judge('', { lines, bodyFrom: 3 });
  expect(problems.map(({ where }) => where)).toEqual(['fr.mdx:4']);
});

test('words beside legal texts name nobody either, and may tell of periods', () => {
  const [problem, ...others] = judge('Chez Maison Rosa depuis trois ans.', { kind: 'place' });
  expect(problem?.fix).toMatch(/^Leave it out/);
  expect(others).toEqual([]);
});

test('a name of three signs is a name where a digit is in it', () => {
  const [host, mailer] = house.processors;
  const named = { value: 'AC3 – Facteur', source: 'Exemple', verifiedOn: null };
  const processors = [host, { ...mailer, name: named }] as Facts['processors'];
  const prose: Prose = { file: 'fr.mdx', kind: 'legal', lines: ['Notre logiciel AC3.'] };
  expect(judgeFactsInProse(prose, { ...house, processors })[0]?.fix).toContain('<Processors />');
});

test.each<Prose['kind']>(['short', 'place'])(
  'how to reach us stands in no %s text, by its shape too',
  (kind) => {
    const told = judge('Écrivez à nobody@example.org.\n\nAppelez le 01 23 45 67 89.', { kind });
    expect(told.map(({ fix }) => fix)).toEqual([
      expect.stringMatching(/^Leave it out/),
      expect.stringMatching(/^Leave it out/),
    ]);
    expect(judge('64990 Villeneuve, à quinze jours', { kind })).toEqual([]);
  },
);

test('facts and pages are where facts stand', () => {
  expect(judge('MAISON ROSA', { kind: 'fact' })).toEqual([]);
  expect(judge('MAISON ROSA', { kind: 'page' })).toEqual([]);
});

test('how they read', () => {
  const text =
    'Médiateur Exemple, 3 rue du Médiateur.\n\nnobody@example.org, sous trois ans, ou sous quinze jours.';
  expect(judge(text).map(formatProblem).join('\n')).toMatchInlineSnapshot(`
    ""3 rue du Médiateur" is stated, and content/facts holds it (mediator.street).
      where: fr.mdx:1
      fix:   Write <Mediator />.
    "Médiateur Exemple" is stated, and content/facts holds it (mediator.name).
      where: fr.mdx:1
      fix:   Write <Mediator />.
    "nobody@example.org": an e-mail address is a fact.
      where: fr.mdx:3
      fix:   Write <Fact name="company.email" />, or the block that holds it: <Controller />, <ComplaintDesk />, <Offices />.
    "trois ans": a period is a fact.
      where: fr.mdx:3
      fix:   Write <Duration of="prospect-retention" /> or <Duration of="opt-out-retention" /> or <Duration of="phone-consent-proof" />; another period goes into content/facts/constants.yaml first.
    "quinze jours": a period is a fact.
      where: fr.mdx:3
      fix:   Add the period to content/facts/constants.yaml, with its source, then write <Duration of="…" />."
  `);
});
