import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import type { Fault } from '../judge.ts';
import { fresh, proofOf, step, video } from '../fixtures/proof.ts';
import { formatProof } from './report.ts';

const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const sectionOf = (html: string, id: string) =>
  new RegExp(`<section id="${id}"([^]*?)</section>\\s*(<section id=|</main>)`).exec(html)?.[1] ??
  '';

const html = formatProof(proofOf([fresh, video]));
const withFaults = (...faults: Fault[]) =>
  formatProof(proofOf([{ ...video, steps: [{ ...step, path: '/agences/', faults }] }]));

test('the page is valid and needs nothing else', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    // Prettier writes the markup in the code so.
    rules: { 'no-trailing-whitespace': 'off', 'void-style': 'off' },
  });
  const { results } = await validator.validateString(html);
  const faults = results.flatMap(({ messages }) => messages);
  expect(faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  expect(html).not.toMatch(/<script|<link|src="(?!data:)|https?:/);
});

test('it says on top whose it is, of which day, and the verdict', () => {
  expect(plain(/<header>([^]*?)<nav/.exec(html)?.[1] ?? '')).toMatchInlineSnapshot(
    `"Preuve du respect des choix sur les traceurs, Villa Rosa Ce qu’un navigateur a enregistré et appelé sur le site construit pour villa-rosa.example, comparé au registre des traceurs. Établi le 27 novembre 2026 à 20:40. Loi Informatique et Libertés, art. 82 ; RGPD, art. 7(1) ; CNIL, lignes directrices et recommandation du 17 septembre 2020. Conforme au registre : aucun écart, sur 2 observations en 2 états."`,
  );
});

test('a state is told with what the visitor does and what may run', () => {
  const text = plain(sectionOf(html, 'etats'));
  expect(text).toContain('Une seule finalité acceptée : Montrer des films');
  expect(text).toContain('Écran, Mesure 1 Conforme');
});

test('what was declared is told with whose it is, why, for how long, and where it was seen', () => {
  const text = plain(sectionOf(html, 'traceurs'));
  expect(text).toContain('_c_* cookie Compteur, Compteur SAS, Lyon Vous reconnaître. 13 mois');
  expect(text).toContain('demandé aucun état');
  expect(text).toContain('exempté : vous le demandez tous les états');
});

test('what is declared and was never seen is told, and is no fault', () => {
  const text = plain(sectionOf(html, 'jamais-vus'));
  expect(text).toContain('cookie _c_*');
  expect(text).toContain('www.ecran.example');
  expect(text).not.toContain('favoris');
});

test.each<[Fault, string]>([
  [
    { code: 'stored', stored: { kind: 'cookie', name: 'x', host: 'y.example' } },
    'enregistre cookie x (y.example), qui n’est pas permis ici',
  ],
  [
    { code: 'long', stored: { kind: 'cookie', name: 'x', days: 399.6 }, declared: 397 },
    'garde cookie x 400 jours, 397 sont déclarés',
  ],
  [
    { code: 'long', stored: { kind: 'cookie', name: 'x', days: 2 }, declared: undefined },
    'garde cookie x au-delà de la visite',
  ],
  [{ code: 'called', host: 'y.example' }, 'appelle y.example, qui n’est pas permis ici'],
  [
    { code: 'forbidden', violation: 'img-src <b>' },
    'la politique de sécurité a dû interdire : img-src &lt;b&gt;',
  ],
  [{ code: 'awake', vendor: 'ecran' }, 'fait fonctionner Écran, qui n’est pas permis ici'],
  [
    { code: 'asleep', vendor: 'ecran' },
    'n’a pas fait fonctionner Écran, pourtant accepté : l’essai ne prouve rien pour lui',
  ],
  [{ code: 'asked' }, 'pose la question, qui n’a pas lieu d’être'],
  [{ code: 'unasked' }, 'ne pose pas la question'],
  [
    { code: 'choice', expected: [], kept: ['ecran'] },
    'retient comme accepté : Écran, au lieu de : rien',
  ],
  [
    { code: 'choice', expected: ['ecran'], kept: undefined },
    'retient comme accepté : aucun choix, au lieu de : Écran',
  ],
  [{ code: 'status', status: 500 }, 'répond par une erreur (500)'],
])('a fault is told with its state and its page: $code', (fault, told) => {
  const faulty = withFaults(fault);
  expect(plain(sectionOf(faulty, 'ecarts'))).toContain(
    `Une seule finalité acceptée : Montrer des films , /agences/ : ${told}`,
  );
  expect(plain(faulty)).toContain('Non conforme : 1 écart, sur 1 observation en 1 état.');
});

test('without faults it says so', () => {
  expect(plain(sectionOf(html, 'ecarts'))).toContain('Aucun écart.');
});

test('it says by what it can be checked, and what it does not prove', () => {
  const text = plain(sectionOf(html, 'empreintes'));
  for (const fact of ['Ab12_-cd', '35b6b39', 'Chromium 156.0', 'a'.repeat(64)]) {
    expect(text).toContain(fact);
  }
  expect(plain(sectionOf(html, 'limites'))).toContain('Des doublures tiennent la place');
});
