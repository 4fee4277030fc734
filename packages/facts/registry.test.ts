/** What the registry of trackers says of itself: each fault is planted in a sound one. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findRetention, loadFacts } from './index.ts';

const house = fileURLToPath(new URL('./fixtures/house', import.meta.url));
let root: string;
const at = (file: string) => join(root, 'content/facts', file);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'registry-'));
  cpSync(house, root, { recursive: true });
  appendFileSync(
    at('constants.yaml'),
    `- id: tracker-lifetime
  meaning: { fr: Vie d’un traceur, en: Life of a tracker }
  value: P13M
  unit: duration
  kind: ceiling
  from: 2020-09-17
  source: CNIL, lignes directrices n° 2020-091
  verifiedOn: null
`,
  );
  appendFileSync(at('activities.yaml'), showing('films'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** An activity that tells what tools are for. */
const showing = (purpose: string) => `- id: films
  open: true
  purpose: { fr: Montrer un film, en: Showing a film }
  legalBasis: consent
  subjects: { fr: Visiteurs, en: Visitors }
  data: [{ kind: other, fr: adresse IP, en: IP address }]
  mandatory: { fr: Rien, en: Nothing }
  recipients: { fr: Qui le montre, en: Whoever shows it }
  processors: []
  purposes: [${purpose}]
  retention:
    startEvent: { fr: le film, en: the film }
    action: erase
  source: Registre
  verifiedOn: 2026-11-04
`;

const sound = `purposes:
  - id: films
    name: { fr: Montrer des films, en: Showing films }
    explanation: { fr: Montrer un film., en: Showing a film. }
vendors:
  - id: ecran
    name: Écran
    company: Écran GmbH, Berlin, Allemagne
    role: controller
    purpose: films
    privacy: https://ecran.example/
    loading:
      as: frame
      address: https://www.ecran.example/lire/{it}
      shows: '^https://ecran\\.example/film/([0-9]+)$'
    hosts:
      - { host: www.ecran.example, uses: [frame] }
    retention: P6M
    brands: [villa-rosa]
    source: Notice
    verifiedOn: null
trackers:
  - name: favoris
    storage: local-storage
    purpose: { fr: Retenir vos favoris., en: Keeping your favourites. }
    lifetime: P6M
    exempt: true
    exemption: { fr: vous le demandez, en: you ask for it }
  - name: spectateur
    vendor: ecran
    storage: database
    host: ecran.example
    purpose: { fr: Vous reconnaître., en: Recognising you. }
    lifetime: P12M
    exempt: false
`;

test('a sound registry loads', () => {
  writeFileSync(at('trackers.yaml'), sound);
  expect(loadFacts(root).registry.trackers).toHaveLength(2);
});

test('a company beyond the Area may have a footing', () => {
  const transfer = `transfer:
      country: { fr: Canada, en: Canada }
      mechanism: adequacy
      fallback: standard-clauses
      source: Décision
      verifiedOn: null
    retention: P6M`;
  writeFileSync(
    at('trackers.yaml'),
    sound.replace('Berlin, Allemagne', 'Québec, Canada').replace('retention: P6M', transfer),
  );
  expect(() => loadFacts(root)).not.toThrow();
});

test.each([
  [
    'a purpose that does not exist',
    'purpose: films',
    'purpose: film',
    /No purpose has the id "film"/,
  ],
  [
    'a purpose that nobody has',
    'vendors:',
    `  - id: mesure
    name: { fr: Compter, en: Counting }
    explanation: { fr: Compter., en: Counting. }
vendors:`,
    /Nobody has the purpose "mesure"/,
  ],
  [
    'a vendor that does not exist',
    'vendor: ecran',
    'vendor: ecrin',
    /No vendor has the id "ecrin"/,
  ],
  ['a vendor that declares nothing', /  - name: spectateur[^]*/, '', /"ecran" declares nothing/],
  ['a tracker without vendor that needs consent', '    vendor: ecran\n', '', /"vendor" is missing/],
  [
    'an exempt tracker without its reason',
    /    exemption: .*you ask.*\n/,
    '',
    /"exemption" is missing/,
  ],
  [
    'an exempt tracker of a vendor that needs consent',
    'exempt: false',
    'exempt: true\n    exemption: { fr: non, en: no }',
    /is exempt, and its vendor "ecran" is not/,
  ],
  [
    'a life beyond the limit',
    'P12M',
    'P14M',
    /lives P14M, longer than tracker-lifetime allows \(P13M\)/,
  ],
  [
    'an exemption for a host of somebody else',
    'retention: P6M',
    `exemption:
      reason: { fr: non, en: no }
      assessment: https://autorite.example/
    retention: P6M`,
    /only what lies on a host of our own needs no consent/,
  ],
  [
    'a tool of our own with a company',
    'role: controller',
    'role: own',
    /a tool of our own has no company/,
  ],
  [
    'a company beyond the Area without a footing',
    'Berlin, Allemagne',
    'Londres, Royaume-Uni',
    /a company that does not end in a country of the European Economic Area has a "transfer"/,
  ],
  [
    'a company of which nobody says where it lies',
    'Berlin, Allemagne',
    'Berlin',
    /a company that does not end in a country of the European Economic Area has a "transfer"/,
  ],
  [
    'an address with a path for a host',
    'host: www.ecran.example',
    'host: www.ecran.example/lire',
    /a host is a name without https/,
  ],
  [
    'no group in what an address shows',
    '([0-9]+)',
    '[0-9]+',
    /expected an expression with one group/,
  ],
  [
    'two groups in what an address shows',
    '([0-9]+)',
    '([0-9])([0-9]+)',
    /expected an expression with one group/,
  ],
  [
    'no expression in what an address shows',
    '([0-9]+)',
    '([0-9]+',
    /expected an expression with one group/,
  ],
  [
    'a name with two stars',
    'name: spectateur',
    "name: '*spectateur*'",
    /a name has one \* at most/,
  ],
  [
    'a database of this site',
    '    host: ecran.example\n',
    '',
    /a database of this site would outlast a withdrawal/,
  ],
])('%s is told', (_, from, to, told) => {
  const broken = sound.replace(from, to);
  expect(broken).not.toBe(sound);
  writeFileSync(at('trackers.yaml'), broken);
  expect(() => loadFacts(root)).toThrow(told);
});

/** What the register of activities and that of trackers say of each other. */
const ofHouse = readFileSync(join(house, 'content/facts/activities.yaml'), 'utf8');
const soundActivities = ofHouse + showing('films');

test.each([
  [
    'an activity with a purpose that does not exist',
    'purposes: [films]',
    'purposes: [filmes]',
    /No purpose has the id "filmes"/,
  ],
  [
    'a vendor that no activity tells of',
    '  purposes: [films]\n  retention:\n',
    '  retention:\n    duration: P3Y\n    limit: prospect-retention\n',
    /No activity of the register tells what "ecran" is for/,
  ],
  [
    'a vendor that waits for a yes in an activity that does not',
    'legalBasis: consent',
    'legalBasis: contract',
    /No activity of the register tells what "ecran" is for/,
  ],
  [
    'a duration beside that of the vendors',
    '    startEvent: { fr: le film',
    '    duration: P3Y\n    limit: prospect-retention\n    startEvent: { fr: le film',
    /a duration is told where no purposes are/,
  ],
  ['no duration without purposes', '  purposes: [films]\n', '', /"duration" is missing/],
  ['a duration without its limit', '    limit: prospect-retention\n', '', /"limit" is missing/],
  [
    'vendors that keep longer than the limit',
    '    startEvent: { fr: le film',
    '    limit: tracker-lifetime\n    startEvent: { fr: le film',
    /Data are kept P14M, longer than tracker-lifetime allows \(P13M/,
  ],
])('%s is told', (_, from, to, told) => {
  const broken = soundActivities.replace(from, to);
  expect(broken).not.toBe(soundActivities);
  writeFileSync(at('activities.yaml'), broken);
  writeFileSync(at('trackers.yaml'), sound.replace('retention: P6M', 'retention: P14M'));
  expect(() => loadFacts(root)).toThrow(told);
});

test('what is learned is kept as long as the longest of the vendors says', () => {
  const second = sound
    .slice(sound.indexOf('  - id: ecran'), sound.indexOf('trackers:'))
    .replaceAll('ecran', 'scene')
    .replace('P6M', 'P1Y');
  const tracker = sound.slice(sound.indexOf('  - name: spectateur')).replaceAll('ecran', 'scene');
  writeFileSync(
    at('trackers.yaml'),
    sound.replace('trackers:', () => `${second}trackers:`) + tracker,
  );
  const { activities, registry } = loadFacts(root);
  expect(activities.map((activity) => findRetention(activity, registry))).toEqual(['P3Y', 'P1Y']);
});

test('without the limit of the law no tracker is in order', () => {
  const file = at('constants.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('id: tracker-lifetime', 'id: tracker-life'),
  );
  writeFileSync(at('trackers.yaml'), sound);
  expect(() => loadFacts(root)).toThrow('No constant "tracker-lifetime" says how long');
});

test('one name is declared once, unless it lies with two hosts', () => {
  const twice = (host: string) =>
    `${sound}${sound.slice(sound.indexOf('  - name: spectateur'))}`.replace(
      /(host: )ecran\.example(?![^]*host: ecran)/,
      `$1${host}`,
    );
  writeFileSync(at('trackers.yaml'), twice('ecran.example'));
  expect(() => loadFacts(root)).toThrow(
    '"spectateur (database ecran.example ecran)" is declared twice',
  );
  writeFileSync(at('trackers.yaml'), twice('autre.example'));
  expect(() => loadFacts(root)).not.toThrow();
});
