import type { Activity, Vendor } from '@agency/facts';
import { facts } from '@agency/facts/fixtures/facts.ts';
import { HtmlValidate } from 'html-validate';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { writeActivities, writeProcessors, writeVendors } from './csv.ts';
import { formatRegister } from './html.ts';
import type { Register } from './rows.ts';

const register = { facts, today: '2026-11-22' };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** The rows as whoever reads RFC 4180 sees them, by the names of their columns. */
function read(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
    delimiter: ',',
    newline: '\r\n',
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

test('an activity is told by everything that article 30 asks for', () => {
  const [contact] = read(writeActivities(register));
  const told = Object.entries(contact ?? {}).map(([name, value]) => `${name}: ${value}`);
  expect(plain(told.join('\n'))).toMatchInlineSnapshot(`
    "Référence: contact
    Finalité: Répondre (fr)
    Offert aujourd’hui: oui
    Base légale: Contrat ou mesures précontractuelles (RGPD, art. 6(1)(b))
    Catégories de personnes: Visiteurs (fr)
    Catégories de données: Nom (fr), message (fr)
    Origine des données: la personne elle-même
    Destinataires: L’agence (fr)
    Prestataires: Hôte Exemple
    Transferts hors de l’Union: aucun prévu
    Durée de conservation: 3 mois après la réponse (fr), puis effacement
    Source: Exemple
    Vérifié le: 2026-11-04
    Responsable du traitement: MAISON ROSA SARL, ZA des Platanes, 64990 Villeneuve, 05 36 49 00 00
    Contact pour les données: Référente données personnelles, donnees@example.com, ZA des Platanes, 64990 Villeneuve
    Mesures de sécurité (art. 32): Échanges chiffrés (fr)
    Registre établi le: 2026-11-22"
  `);
});

const activity = facts.activities[0] as Activity;
const vendor: Vendor = {
  id: 'ecran',
  name: 'Écran',
  company: 'Écran GmbH, Berlin',
  role: 'controller',
  purpose: 'films',
  privacy: 'https://ecran.example/',
  loading: { as: 'frame', address: 'https://www.ecran.example/{it}' },
  hosts: [{ host: 'www.ecran.example', uses: ['frame'] }],
  transfer: facts.processors.find(({ transfer }) => transfer)?.transfer,
  retention: 'P14M',
  brands: ['villa-rosa'],
  source: 'Notice',
  verifiedOn: '2026-11-04',
};
const counter: Vendor = {
  ...vendor,
  id: 'compteur',
  name: 'Compteur',
  company: 'C. SAS',
  role: 'processor',
};
const showing: Register = {
  ...register,
  facts: {
    ...facts,
    registry: {
      purposes: [{ id: 'films', name: activity.purpose, explanation: activity.purpose }],
      vendors: [vendor, counter],
      trackers: [],
    },
    activities: [
      {
        ...activity,
        legalBasis: 'consent',
        processors: [],
        purposes: ['films'],
        retention: { startEvent: activity.retention.startEvent, action: 'erase' },
      },
    ],
  },
};

test('an activity that runs tools of others names who gets data, from where, and how long they are kept', () => {
  const [row] = read(writeActivities(showing));
  const columns = [
    'Destinataires',
    'Prestataires',
    'Transferts hors de l’Union',
    'Durée de conservation',
  ];
  expect(columns.map((name) => plain(row?.[name] ?? ''))).toEqual([
    'L’agence (fr) ; Écran GmbH, Berlin, responsable de son côté',
    'Compteur, C. SAS, sous-traitant (RGPD, art. 28)',
    'Écran : Canada (fr), décision d’adéquation (RGPD, art. 45), à défaut clauses contractuelles types, vérifié le 2026-11-04 ; ' +
      'Compteur : Canada (fr), décision d’adéquation (RGPD, art. 45), à défaut clauses contractuelles types, vérifié le 2026-11-04',
    '14 mois après la réponse (fr), puis effacement',
  ]);
});

test('tools of others are listed with their role, and whose contract nobody has seen', () => {
  const told = read(writeVendors(showing)).map((row) => Object.values(row).join(' | '));
  expect(plain(told.join('\n'))).toMatchInlineSnapshot(`
    "ecran | Écran | Écran GmbH, Berlin | responsable de son côté | Répondre (fr) |  | Canada (fr) | décision d’adéquation (RGPD, art. 45) | clauses contractuelles types | 2026-11-04 | 14 mois | villa-rosa | contact | 2026-11-22
    compteur | Compteur | C. SAS | sous-traitant (RGPD, art. 28) | Répondre (fr) | à compléter | Canada (fr) | décision d’adéquation (RGPD, art. 45) | clauses contractuelles types | 2026-11-04 | 14 mois | villa-rosa | contact | 2026-11-22"
  `);
  expect(formatRegister(showing)).toContain('<h3>Écran</h3>');
});

test('what is not offered yet is in the register all the same', () => {
  const rows = read(writeActivities(register));
  expect(rows.map((row) => [row['Référence'], row['Offert aujourd’hui']])).toEqual([
    ['contact', 'oui'],
    ['accounts', 'non'],
  ]);
});

test('processors are told with their contract and what allows a transfer', () => {
  const told = read(writeProcessors(register)).map((row) => Object.values(row).join(' | '));
  expect(plain(told.join('\n'))).toMatchInlineSnapshot(`
    "hosting | Hôte Exemple | Hébergement | Hébergement (fr) | France (fr) | signé le 2026-01-01 | aucun prévu |  |  |  | contact | 2026-11-22
    mailer | Facteur Exemple | Envoi de messages | Envoi de messages (fr) | Allemagne (fr) | signé le 2026-01-01 | Canada (fr) | décision d’adéquation (RGPD, art. 45) | clauses contractuelles types | 2026-11-04 | aucune | 2026-11-22"
  `);
});

const [host, mailer] = facts.processors as [
  (typeof facts.processors)[number],
  (typeof facts.processors)[number],
];
const unknown = { value: null, source: null, verifiedOn: null };

test.each([
  ['nobody has seen', unknown, 'manque'],
  [
    'somebody has seen',
    { ...unknown, value: '2026-11-22', verifiedOn: '2026-11-22' },
    'signé le 2026-11-22',
  ],
  [
    'was said to be signed',
    { ...unknown, value: '2026-11-22' },
    'signé le 2026-11-22 (non vérifié)',
  ],
  ['will be signed', { ...unknown, value: '2026-11-23' }, 'à signer le 2026-11-23'],
])('a contract that %s is told so', (_, contractSignedOn, state) => {
  const changed = { ...facts, processors: [{ ...mailer, contractSignedOn }] };
  const [row] = read(writeProcessors({ ...register, facts: changed }));
  expect(row?.['Contrat (art. 28)']).toBe(state);
});

test('of a firm that is not known, nothing is said about transfers', () => {
  const nobody = { ...host, name: unknown, location: unknown };
  const changed = { ...register, facts: { ...facts, processors: [nobody] } };
  expect(read(writeProcessors(changed))[0]?.['Pays tiers']).toBe('à compléter');
  expect(plain(read(writeActivities(changed))[0]?.['Transferts hors de l’Union'] ?? '')).toBe(
    'à compléter (hosting) : à compléter',
  );
});

test('it is UTF-8 that says so, in lines of RFC 4180', () => {
  const csv = writeActivities(register);
  expect(csv.startsWith('\ufeffRéférence,Finalité,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
});

test('a cell with commas, quotes and line ends comes back as it was', () => {
  const [activity] = facts.activities;
  if (!activity) throw new Error('The made-up company has activities.');
  const fr = 'Nom, « prénom »\net "surnom"';
  const data = [{ kind: 'identity' as const, fr, en: 'Name' }];
  const changed = { ...register, facts: { ...facts, activities: [{ ...activity, data }] } };
  expect(read(writeActivities(changed))[0]?.['Catégories de données']).toBe(fr);
});

test.each(['=1+1', '+33 5', '-2', '@SUM(A1)', '\t=1', '\uff1d1'])(
  'a spreadsheet runs nothing: %j',
  (fr) => {
    const [activity] = facts.activities;
    if (!activity) throw new Error('The made-up company has activities.');
    const changed = { ...activity, recipients: { fr, en: fr } };
    const csv = writeActivities({ ...register, facts: { ...facts, activities: [changed] } });
    expect(read(csv)[0]?.['Destinataires']).toBe(`'${fr}`);
  },
);

const html = formatRegister(register);
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  // Prettier writes the markup in the code so.
  rules: { 'no-trailing-whitespace': 'off', 'void-style': 'off' },
});

test('the page is valid and needs nothing else', async () => {
  const { results } = await validator.validateString(html);
  const faults = results.flatMap(({ messages }) => messages);
  expect(faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  expect(html).not.toMatch(/<script|<link|src=|https?:/);
});

test('it says on top on which day, and how much is not verified', () => {
  const header = plain(/<header>([^]*?)<nav/.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '');
  expect(header.trim()).toMatchInlineSnapshot(`
    "Registre des activités de traitement
    RGPD, art. 30(1). Établi le 22 novembre 2026, à partir des faits de content/facts.
    1 fait n’est pas vérifié : ce registre est à compléter. « à compléter » : personne ne sait ; « non vérifié » : personne n’a comparé à la source."
  `);
  expect(formatRegister({ ...register, facts: { ...facts, unverified: [] } })).toContain(
    'Tous les faits sont vérifiés.',
  );
});

test('every activity and every processor has its heading', () => {
  const headings = [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, text]) => plain(text ?? ''));
  expect(headings).toEqual([
    'Répondre (fr)',
    'Tenir un compte (fr) (pas encore offert)',
    'Hôte Exemple',
    'Facteur Exemple',
  ]);
});

test('words of a fact are text', () => {
  const [activity] = facts.activities;
  if (!activity) throw new Error('The made-up company has activities.');
  const purpose = { fr: '<b>Répondre</b>', en: 'Answer' };
  const changed = { ...facts, activities: [{ ...activity, purpose }] };
  expect(formatRegister({ ...register, facts: changed })).toContain('&lt;b&gt;Répondre&lt;/b&gt;');
});
