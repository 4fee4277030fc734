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
    `"Preuve du respect des choix sur les traceurs, Villa Rosa Ce qu’un navigateur a enregistré et appelé sur le site construit pour villa-rosa.example, comparé au registre des traceurs. Établi le 27 novembre 2026 à 20:40. Ont été visitées 17 des 1 138 pages du plan du site : au moins une de chaque type, celle où dorment le plus de prestataires, en français, avec l’accueil des autres langues. Les durées (deux minutes, 180 et 184 jours) sont simulées en avançant l’horloge du navigateur. Des doublures tiennent la place des prestataires : voir les limites. Loi Informatique et Libertés, art. 82 ; RGPD, art. 7(1) ; CNIL, lignes directrices et recommandation du 17 septembre 2020. Conforme au registre : aucun écart, sur 2 observations en 2 états."`,
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
  [{ code: 'status', status: 500, expected: 200 }, 'répond avec le code 500, au lieu de 200'],
  [
    { code: 'unread', unread: { what: 'frame', address: 'https://y.example/' } },
    'ce que garde le cadre https://y.example/ n’a pas pu être lu',
  ],
  [
    { code: 'broken', message: 'TimeoutError' },
    'l’essai s’est interrompu, la suite n’a pas été vue : TimeoutError',
  ],
])('a fault is told with its state and its page: $code', (fault, told) => {
  const faulty = withFaults(fault);
  expect(plain(sectionOf(faulty, 'ecarts'))).toContain(
    `Une seule finalité acceptée : Montrer des films , /agences/ : ${told}`,
  );
  expect(plain(faulty)).toContain('Non conforme : 1 écart, sur 1 observation en 1 état.');
});

test('a fault of a whole state is told without a page, and counted', () => {
  const faulty = formatProof(
    proofOf([{ ...video, faults: [{ code: 'broken', message: 'TimeoutError' }] }]),
  );
  expect(plain(sectionOf(faulty, 'ecarts'))).toContain(
    'Une seule finalité acceptée : Montrer des films : l’essai s’est interrompu',
  );
  expect(plain(faulty)).toContain('Non conforme : 1 écart, sur 1 observation en 1 état.');
});

test('a sample is called a sample, and all pages are called all', () => {
  const sampled = plain(html);
  const whole = plain(
    formatProof({
      ...proofOf([fresh]),
      whole: true,
      coverage: { sitemap: 1138, visited: 1137, chosen: 17 },
    }),
  );
  expect(sampled).toContain(
    'Ont été visitées 17 des 1 138 pages du plan du site : au moins une de chaque type',
  );
  expect(sampled).toContain('Profil vierge : une page de chaque type');
  expect(sampled).not.toContain('toutes les pages');
  expect(whole).toContain('sans réponse puis après un refus, 1 137 des 1 138 pages');
  expect(whole).toContain('Profil vierge : toutes les pages du plan du site');
});

test('an objection is told of where somebody can object', () => {
  const revised = { ...fresh, id: 'revised', kind: 'revised' as const };
  const proof = proofOf([revised]);
  const asked = proof.vendors.filter(({ exemption }) => exemption === undefined);
  expect(plain(formatProof(proof))).toContain('Une opposition tient.');
  expect(plain(formatProof({ ...proof, vendors: asked }))).not.toContain('Une opposition tient.');
});

test('what is made up is named', () => {
  const proof = proofOf([fresh]);
  const vendors = proof.vendors.map((vendor) => ({
    ...vendor,
    ...(vendor.id === 'ecran' && { sample: true as const }),
  }));
  expect(plain(sectionOf(formatProof({ ...proof, vendors }), 'limites'))).toContain(
    'Sont inventés pour montrer le site : compte C-1 (Compteur), prestataire Écran.',
  );
  const real = vendors.map((vendor) => ({ ...vendor, sample: undefined, madeUpAccount: false }));
  const told = formatProof({ ...proof, vendors: real } as typeof proof);
  expect(plain(told)).not.toContain('Sont inventés');
});

test('pictures that could not be taken are told', () => {
  const told = formatProof({
    ...proofOf([fresh]),
    screenshots: [],
    screenshotsFailed: 'Trop tard',
  });
  expect(plain(sectionOf(told, 'captures'))).toContain(
    'Toutes les captures n’ont pas pu être prises : Trop tard',
  );
});

test('without faults it says so', () => {
  expect(plain(sectionOf(html, 'ecarts'))).toContain('Aucun écart.');
});

test('it says by what it can be checked, and what it does not prove', () => {
  const text = plain(sectionOf(html, 'empreintes'));
  for (const fact of ['Ab12_-cd', '35b6b39', 'Chromium 156.0', 'a'.repeat(64)]) {
    expect(text).toContain(fact);
  }
  const limits = plain(sectionOf(html, 'limites'));
  for (const limit of [
    'Des doublures tiennent la place',
    'Elle ne vaut pas à l’intérieur des cadres acceptés',
    'simulées en avançant l’horloge',
    'retiré entre deux observations',
    'preconnect',
    '17 des 1 138 pages',
  ]) {
    expect(limits).toContain(limit);
  }
});
