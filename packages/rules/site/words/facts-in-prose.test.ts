/** A text never states a fact, it places it. */
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
])('“%s” is told with the period to place', (text, constant) => {
  expect(judge(text).map(({ fix }) => fix)).toEqual([expect.stringContaining(constant)]);
});

test.each([
  ['nobody@example.org', 'an e-mail address'],
  ['01 23 45 67 89', 'a telephone number'],
  ['12 bis, avenue des Pins', 'an address'],
  ['RCS Dax 123', 'a number of register'],
  ['jusqu’à 110 000\u00a0€', 'an amount'],
  ['up to €110,000', 'an amount'],
  ['5 % du prix', 'a percentage'],
  ['quinze jours', 'a period'],
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
