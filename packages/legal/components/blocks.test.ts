import { company } from '@agency/facts/fixtures/company.ts';
import { facts } from '@agency/facts/fixtures/facts.ts';
import { counter } from '@agency/facts/fixtures/vendors.ts';
import { loadFacts, type Registry, type Tracker, type Vendor } from '@agency/facts';
import { loadCopy } from '@agency/brand';
import { createWords } from '@agency/ui';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { LegalContext } from '../index.ts';
import { blocks } from './blocks.ts';

type Name = keyof typeof blocks;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const copy = loadCopy(root, 'villa-rosa');
const unknown = { value: null, source: null, verifiedOn: null };
const context: LegalContext = {
  facts,
  registry: facts.registry,
  words: createWords('fr', copy.fr),
  brand: { id: 'villa-rosa', name: 'Villa Rosa', domain: 'villa-rosa.example', offices: ['port'] },
  today: '2026-11-22',
};

/** What a visitor reads, or the markup where it matters. */
async function render(name: Name, props = {}, legal: Partial<LegalContext> = {}) {
  const container = await AstroContainer.create();
  const html = await container.renderToString(blocks[name], {
    props,
    locals: { legal: { ...context, ...legal } },
  });
  const text = html.replace(/<style[^]*?<\/style>/g, '').replace(/<[^>]*>/g, ' ');
  return { html, text: text.replace(/\s+/g, ' ').trim() };
}

test('the publisher is the legal person, with its register and its VAT number', async () => {
  const { text } = await render('Publisher');
  expect(text).toBe(
    'Site Villa Rosa, villa-rosa.example Dénomination MAISON ROSA Forme SARL ' +
      'Capital social 10 000 € Siège social ZA des Platanes, 64990 Villeneuve ' +
      'RCS Bayonne 732 829 320 TVA intracommunautaire FR44732829320 ' +
      'Téléphone 05 36 49 00 00 Courriel bonjour@example.com',
  );
});

test('a fact that nobody knows is shown as such and can be found', async () => {
  const { html, text } = await render('Fact', { name: 'processors.hosting.phone' });
  expect(text).toBe('à compléter');
  expect(html).toContain('data-unverified="processors.hosting.phone"');
});

test.each([
  ['Duration', { of: 'rights-reply' }, /^1\s+mois$/],
  ['Fact', { name: 'company.email' }, />bonjour@example.com<\/a>$/],
] as const)('%s leaves no space before the full stop that follows', async (name, props, end) => {
  const { html } = await render(name, props);
  expect(html).toMatch(end);
});

test('of each activity either the guarantor is shown or that no funds are held', async () => {
  const { text } = await render('Guarantee');
  expect(text).toBe(
    'Transaction Non-détention de fonds : MAISON ROSA ne doit recevoir ni détenir d’autres fonds, effets ou ' +
      'valeurs que ceux représentatifs de sa rémunération ou de sa commission. ' +
      'Gestion Garant Exemple, 1 rue du Garant, à hauteur de 120 000 €',
  );
});

test('a card that nobody knows leaves no empty value', async () => {
  const legal = { facts: { ...facts, company: { ...company, card: unknown } } };
  const { html } = await render('Card', {}, legal);
  expect(html.match(/data-unverified="company.card"/g)).toHaveLength(4);
});

test('an activity that is not offered is not on the page', async () => {
  const { text } = await render('Activities');
  expect(text).toContain('Répondre (fr)');
  expect(text).not.toContain('Tenir un compte');
});

test('a retention says how long, from when, and what then', async () => {
  const { text } = await render('Retention');
  expect(text).toContain('Répondre (fr) 3 mois après la réponse (fr), puis effacées');
});

test('an access from outside the Union names the country and the mechanism', async () => {
  const { text } = await render('Processors');
  expect(text).toContain('Canada (fr) : décision d’adéquation de la Commission européenne');
  expect(text).toContain('Aucun prévu');
});

const nowhere = facts.processors.map((processor) => ({ ...processor, location: unknown }));

test('of a firm whose place nobody knows, nothing is said about transfers', async () => {
  const { text } = await render('Processors', {}, { facts: { ...facts, processors: nowhere } });
  expect(text).not.toContain('Aucun prévu');
});

const tracker: Tracker = {
  name: 'favourites',
  storage: 'local-storage',
  purpose: { fr: 'Retenir vos favoris', en: 'Remember your favourites' },
  exempt: true,
  exemption: { fr: 'vous le demandez', en: 'you ask for it' },
};
const cookie: Tracker = {
  name: '_c_*',
  vendor: 'compteur',
  storage: 'cookie',
  host: 'compteur.example',
  purpose: { fr: 'Vous reconnaître', en: 'Recognising you' },
  lifetime: 'P13M',
  exempt: false,
};
const registry: Registry = {
  purposes: [
    {
      id: 'audience',
      name: { fr: 'Compter', en: 'Counting' },
      explanation: { fr: 'Compter les visites', en: 'Counting visits' },
    },
  ],
  vendors: [counter],
  trackers: [tracker, cookie],
};

test('without trackers and without vendors the page says that there are none', async () => {
  expect((await render('Trackers')).text).toBe('Rien : ce site ne garde rien dans votre appareil.');
  expect((await render('Vendors')).text).toMatch(/^Personne/);
  expect((await render('Choices')).text).toMatch(/^Rien/);
});

test('what the site itself stores stands in one table, with the reason why nobody is asked', async () => {
  const { text } = await render('Trackers', {}, { registry });
  expect(text).toBe(
    'Ce que ce site garde lui-même dans votre appareil Nom À quoi il sert Nature Durée ' +
      'favourites Retenir vos favoris Sans accord à demander : vous le demandez. ' +
      'stockage local le temps de la visite',
  );
});

test('of a vendor the page says who it is, whom it calls, what it stores, and that it is asked first', async () => {
  const { html, text } = await render('Vendors', {}, { registry });
  for (const told of ['Compteur SAS, Lyon', 'cdn.compteur.example', 'demandé d’abord', '_c_*']) {
    expect(text).toContain(told);
  }
  expect(text).toContain('cookie (compteur.example) 13 mois');
  expect(html).toContain('id="compteur"');
});

test('a tool of our own is told with the company, and with its reason once', async () => {
  const [{ company: _, ...vendor }] = registry.vendors as [Vendor];
  const reason = { fr: 'il compte', en: 'it counts' };
  const exemption = { reason, assessment: 'https://autorite.example/' };
  const own: Vendor = { ...vendor, role: 'own', exemption };
  const legal = {
    facts: { ...facts, registry },
    registry: { ...registry, purposes: [], vendors: [own] },
  };
  const { text } = await render('Vendors', {}, legal);
  expect(text).toContain(
    'À quoi il sert Compter les visites Votre accord non demandé : il compte ;',
  );
  expect(text).toContain('MAISON ROSA, sur un serveur réservé à nos sites');
  expect(text).toContain('Hors de l’Union européenne non');
  expect(text).not.toContain('Villa Rosa');
  const unplaced = { ...legal, facts: { ...legal.facts, processors: nowhere } };
  expect((await render('Vendors', {}, unplaced)).text).toContain('européenne à compléter');
});

test('what may be accepted is named, with a button for scripts and a sentence without', async () => {
  const { html, text } = await render('Choices', {}, { registry });
  expect(text).toContain('un outil d’une autre société se sert de traceurs pour : Compter');
  expect(html).toMatch(/class="needs-scripts"[^]*data-consent-open/);
  expect(html).toContain('<noscript>');
});

test('works of others are named with author, licence and what was changed, each with its link', async () => {
  const { html, text } = await render('Licences');
  expect(text).toBe(
    'Côte (fr) Côtes du monde , Les Géographes (fr), CC BY 4.0 (fr) (simplifiée (fr))',
  );
  expect(html).toContain('href="https://www.licence.example/"');
});

test('who is named for the tiles of a brand is named where it has some', async () => {
  const brand = { ...context.brand, mapCredit: '© Les Arpenteurs' };
  const { text } = await render('Licences', {}, { brand });
  expect(text).toMatch(/Plan détaillé © Les Arpenteurs$/);
});

test('an independent agent is never called an estate agent', async () => {
  const { text } = await render('Agents');
  expect(text).toBe(
    'Paul Durand, entrepreneur individuel (EI), agent commercial, RSAC à compléter',
  );
});

/** PRV-03: GDPR art. 15 to 22, LIL art. 85. */
const rights = {
  fr: [
    'Accès',
    'Rectification',
    'Effacement',
    'Limitation',
    'Portabilité',
    /Opposition\s:.*prospection, sans avoir à dire pourquoi/,
    'Retrait du consentement',
    /Directives après la mort\s:.*héritiers/,
  ],
  en: [
    'Access',
    'Rectification',
    'Erasure',
    'Restriction',
    'Portability',
    /Objection: .*marketing, without having to say why/,
    'Withdrawal of consent',
    /Instructions after death: .*heirs/,
  ],
};

test.each(['fr', 'en'] as const)('every right is told in %s', async (language) => {
  const words = createWords(language, copy[language]);
  const { html } = await render('Rights', {}, { words });
  const told = [...html.matchAll(/<li[^>]*>([^<]*)/g)].map(([, right]) => right);
  expect(told).toEqual(rights[language].map((right) => expect.stringMatching(right)));
});

test.each(['fr', 'en'] as const)('and in %s where to complain', async (language) => {
  const words = createWords(language, copy[language]);
  const { authorities } = loadFacts(root);
  const legal = { words, facts: { ...facts, authorities } };
  const { html, text } = await render('Authority', { id: 'cnil' }, legal);
  expect(text).toMatch(/CNIL.*3 place de Fontenoy.*75334 Paris/);
  expect(html).toMatch(/href="https:\/\/www\.cnil\.fr\/[^"]*plainte/);
});

const audit: LegalContext['facts']['audits'][number] = {
  id: 'rgaa-2026',
  standard: 'RGAA 4.1.2',
  date: '2026-10-01',
  auditor: 'Cabinet Exemple',
  tools: ['NVDA', 'Firefox'],
  pages: ['/', '/contact/'],
  rate: 82.5,
  nonConformities: [{ fr: 'Des plans sans texte', en: 'Plans without text' }],
  derogations: [],
  contact: { email: 'acces@example.com', replyDays: 10 },
  nextReview: '2029-10-01',
  source: 'Rapport',
  verifiedOn: '2026-10-10',
};

test.each([
  [
    'nobody has looked',
    [],
    'Non évalué. Aucun audit en cours de validité ne porte sur le site Villa Rosa : nous ne revendiquons aucun taux.',
  ],
  [
    'every criterion is met',
    [{ ...audit, rate: 100, nonConformities: [] }],
    'Totalement conforme. L’audit du 1er octobre 2026 a constaté que le site Villa Rosa respecte tous les critères applicables du RGAA 4.1.2.',
  ],
  [
    'half of them are met',
    [{ ...audit, rate: 50 }],
    'Partiellement conforme. L’audit du 1er octobre 2026 a constaté que le site Villa Rosa respecte 50 % des critères applicables du RGAA 4.1.2.',
  ],
  [
    'fewer are met',
    [{ ...audit, rate: 49 }],
    'Non conforme. L’audit du 1er octobre 2026 a constaté que le site Villa Rosa respecte 49 % des critères applicables du RGAA 4.1.2, moins de la moitié.',
  ],
  [
    'the audit is to be made again',
    [{ ...audit, nextReview: '2026-11-21' }],
    'Non évalué. Aucun audit en cours de validité ne porte sur le site Villa Rosa : nous ne revendiquons aucun taux.',
  ],
])('where %s, the state says so', async (_, audits, expected) => {
  const { text } = await render('AccessibilityState', {}, { facts: { ...facts, audits } });
  expect(text).toBe(expected);
});

test('an audit tells by whom, with what, on which pages, and what it found', async () => {
  const { text } = await render('AccessibilityAudit', {}, { facts: { ...facts, audits: [audit] } });
  expect(text).toBe(
    'Référentiel RGAA 4.1.2 Date de l’audit 1er octobre 2026 Mené par Cabinet Exemple ' +
      'Critères respectés 82,5 % Outils NVDA, Firefox Pages examinées /, /contact/ ' +
      'Défauts constatés Des plans sans texte Dérogations Aucune ' +
      'Contact acces@example.com , réponse sous 10 jours À revoir avant le 1er octobre 2029',
  );
});

test('without an audit nothing is claimed', async () => {
  const { text } = await render('AccessibilityAudit');
  expect(text).toMatch(/^Aucun audit n’a été mené, ou le dernier est à refaire\./);
});

const rules: [Name, string][] = [
  ['AccessibilityAudit', 'ACC-06'],
  ['AccessibilityState', 'ACC-06'],
  ['Publisher', 'ML-01'],
  ['Director', 'ML-02'],
  ['Host', 'ML-03'],
  ['Card', 'ML-06'],
  ['Guarantee', 'ML-07'],
  ['Insurance', 'ML-08'],
  ['Offices', 'ML-09'],
  ['Agents', 'ML-10'],
  ['Mediator', 'MED-01'],
  ['ComplaintDesk', 'MED-04'],
  ['Controller', 'PRV-02'],
  ['Activities', 'PRV-01'],
  ['Retention', 'PRV-01'],
  ['Rights', 'PRV-03'],
  ['Processors', 'PRV-14'],
  ['Trackers', 'CK-09'],
];

test.each(rules)('%s answers rule %s, and says so', async (name, rule) => {
  const { html } = await render(name);
  expect(html).toContain(`data-legal="${rule}"`);
});

test('a text may place every block that there is, and no other', async () => {
  const { blockNames } = await import('../blocks.ts');
  expect(Object.keys(blocks).sort()).toEqual([...blockNames].sort());
});
