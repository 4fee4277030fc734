/** What no page may say, in French and English; and what sounds like it and is lawful. */
import { formatProblem } from '@agency/problem';
import { expect, test } from 'vitest';
import { house, known, ofCompany } from '../../fixtures/site/house.ts';
import { sayings } from '../../fixtures/site/sayings.ts';
import type { Facts } from '@agency/facts';
import { judgeWords } from './judge-words.ts';
import type { Prose } from './prose.ts';

const usualDay = '2026-11-22';

function judge(
  text: string,
  facts: Facts = house,
  today = usualDay,
  kind: Prose['kind'] = 'place',
) {
  return judgeWords([{ file: 'a.mdx', kind, lines: text.split('\n') }], facts, today);
}
const dutiesOf = (...args: Parameters<typeof judge>) =>
  judge(...args).flatMap(({ what }) => /\(([A-Z]+-\d+);/.exec(what)?.[1] ?? []);

const all = (pick: 'wrong' | 'right') =>
  Object.entries(sayings).flatMap(([duty, own]) => own[pick].map((text) => [duty, text] as const));

test.each(all('wrong'))('%s forbids “%s”', (duty, text) => {
  expect(dutiesOf(text)).toContain(duty);
});

test.each(all('right'))('%s lets pass “%s”', (_, text) => {
  expect(dutiesOf(text)).toEqual([]);
});

test.each<Prose['kind']>(['legal', 'short', 'place', 'fact', 'page'])(
  'words are judged wherever they stand: %s',
  (kind) => {
    expect(dutiesOf('En naviguant, vous acceptez.', house, usualDay, kind)).toEqual(['PRV-08']);
  },
);

test('a sentence that runs over two lines is read as one, and told on its first', () => {
  const [problem] = judge('Bien.\n\nEn poursuivant votre\nvisite, vous acceptez tout.');
  expect(problem?.where).toBe('a.mdx:3');
});

test.each<[Prose['kind'], string]>([
  ['page', '<p>\n  En poursuivant votre visite,\n  vous acceptez nos cookies.\n</p>'],
  ['page', '<p>\n  Ce sont des données\n  <strong>non</strong> personnelles.\n</p>'],
  ['page', '<p>Ce sont des donn&eacute;es non&nbsp;personnelles.</p>'],
  ['page', '<p>Ce sont des données{" "}\n  <em class="x">non</em><br />personnelles.</p>'],
  ['page', "const words =\n  'En naviguant, ' +\n  'vous acceptez.';"],
  ['legal', 'Ce sont des données **non** personnelles.'],
  ['legal', 'Ce sont des données\n**non** personnelles.'],
  ['place', 'Ce sont des données _non_ personnelles.'],
  ['short', "a: 'Ce sont des données  non&nbsp;personnelles.'"],
])('what no reader sees splits no sentence: %s, %j', (kind, text) => {
  expect(dutiesOf(text, house, usualDay, kind)).toHaveLength(1);
});

test.each([
  "const first = 'En naviguant';\nconst second = 'vous acceptez';",
  "labels: ['En naviguant',\n  'vous acceptez'],",
  '<p>En naviguant</p>\n<p>vous acceptez</p>',
  'En naviguant\n\nvous acceptez',
])('in a page what code or a tag sets apart is two: %j', (text) => {
  expect(dutiesOf(text, house, usualDay, 'page')).toEqual([]);
});

test.each([
  ['2025-07-19', []],
  ['2025-07-20', ['ML-13']],
])('on %s the platform for disputes is judged so', (today, duties) => {
  expect(dutiesOf('online dispute resolution', house, today)).toEqual(duties);
});

test.each([
  ['2020-07-15', []],
  ['2020-07-16', ['PRV-14']],
])('on %s the Privacy Shield is judged so', (today, duties) => {
  expect(dutiesOf('Privacy Shield', house, today)).toEqual(duties);
});

test.each([
  ['2026-08-10', []],
  ['2026-08-11', ['FRM-04']],
])('on %s the old list of opposition is judged so', (today, duties) => {
  expect(dutiesOf('Bloctel', house, today)).toEqual(duties);
});

test('that every criterion is met stands where the block has its words, and nowhere else', () => {
  const claim = "'Totalement conforme : le site respecte tous les critères applicables.'";
  expect(dutiesOf(`  total: ${claim}`, house, usualDay, 'short')).toEqual([]);
  expect(dutiesOf(`  state: ${claim}`, house, usualDay, 'short')).toEqual(['ACC-06']);
});

test('where a contract can be concluded, no text may deny it', () => {
  const { features } = house.company;
  const selling = ofCompany({ features: { ...features, onlineContract: known(true) } });
  const text = 'Non : aucun contrat n’est conclu sur ce site.';
  expect(dutiesOf(text)).toEqual([]);
  expect(dutiesOf(text, selling)).toEqual(['OTH-08']);
});

test('how they read', () => {
  const told = Object.values(sayings).flatMap(({ wrong }) =>
    wrong.slice(0, 1).flatMap((text) => judge(text).map(formatProblem)),
  );
  expect(told.join('\n').replace(/[\u00a0\u202f]/g, ' ')).toMatchInlineSnapshot(`
    ""En poursuivant votre visite, vous acceptez": nobody agrees by browsing (PRV-08; RGPD, art. 4(11) et 7).
      where: a.mdx:1
      fix:   Tell what is done; ask for consent where consent is needed, by an act of its own.
    "données non personnelles": addresses, devices and places are personal data (PRV-09; RGPD, considérant 30 ; CJUE, C-582/14).
      where: a.mdx:1
      fix:   Name the data.
    "copie de votre carte d’identité": an identity document is asked for only where there is reasonable doubt (PRV-05; RGPD, art. 12(6) ; décret n° 2019-536, art. 77).
      where: a.mdx:1
      fix:   Write that identity is confirmed “in case of reasonable doubt, by any means, with as few data as possible”, or leave it out.
    "refuser une demande extrêmement difficile, ou impraticable": only a manifestly unfounded or excessive request may be refused (PRV-06; RGPD, art. 12(4) et (5)).
      where: a.mdx:1
      fix:   Write “manifestement infondée ou excessive” (“manifestly unfounded or excessive”), with the reason and how to contest it.
    "conservées indéfiniment": data are kept for a period that has an end (PRV-01; RGPD, art. 13 et 5(1)(e)).
      where: a.mdx:1
      fix:   Place <Retention />, or name the period by <Duration of="…" />.
    "Privacy Shield": this footing for transfers was struck down (CJUE, C-311/18) (PRV-14; RGPD, art. 44 à 49).
      where: a.mdx:1
      fix:   Place <Processors />, which names the mechanism of today.
    "configurer votre navigateur": leaving or setting the browser is no way to refuse (CK-08; RGPD, art. 7 ; loi n° 78-17, art. 82).
      where: a.mdx:1
      fix:   Name the button that refuses and the link that takes consent back; say nothing else in the place of it.
    "Bloctel": the list of opposition ended on 11 August 2026: sales calls need prior consent (FRM-04; Code de la consommation, art. L223-1 et L223-2 (loi n° 2025-594 du 30 juin 2025)).
      where: a.mdx:1
      fix:   Write that any sales call supposes prior consent, and place <Duration of="phone-consent" />.
    "ec.europa.eu/consumers/odr": the European platform for disputes closed on 20 July 2025 (ML-13; Règlement (UE) 2024/3228).
      where: a.mdx:1
      fix:   Remove the mention and the link.
    "rue de l’Ancienne-Poste": this is a former address of the mediator (MED-03; Code de la consommation, art. R616-1).
      where: a.mdx:1
      fix:   Write <Mediator />, which places the address of today.
    "déclinons toute responsabilité": a clause that excludes our liability towards a consumer is unfair (OTH-09; Code de la consommation, art. L211-1, L212-1 et R212-1).
      where: a.mdx:1
      fix:   Write that we answer for our faults as the law provides.
    "08 92 12 34 56": a number at a higher rate is not offered to clients (OTH-03; Code de la consommation, art. L121-16).
      where: a.mdx:1
      fix:   Write an ordinary number (01 to 07, 09), or a free one (0800 to 0805).
    "08 92 12 34 56": a telephone number is a fact.
      where: a.mdx:1
      fix:   Leave it out: components take it from the facts, and it changes there.
    "honoraires vont de 4 % à 6 %": a range of fees is no maximum price (FEE-01; Arrêté du 10 janvier 2017, art. 2 (arrêté du 26 janvier 2022)).
      where: a.mdx:1
      fix:   Leave the figures out and lead to the page of fees: the schedule says the most that each service costs.
    "avis vérifiés": opinions of customers are shown with how they are checked, or not at all (OTH-07; Code de la consommation, art. L111-7-2 et D111-16).
      where: a.mdx:1
      fix:   Leave it out: the sites show no opinions (company.features.reviews).
    "Paul Durand, agent immobilier": an independent agent is no “agent immobilier” (ML-10; Code de commerce, art. R134-12 et R526-27 ; loi n° 70-9 du 2 janvier 1970, art. 4).
      where: a.mdx:1
      fix:   Write “agent commercial” (“commercial agent”), or place <Agents />.
    "totalement conforme": only an audit of this site says what it complies with (ACC-06; Arrêté du 20 septembre 2019).
      where: a.mdx:1
      fix:   Write <AccessibilityState />, which says what an audit has found."
  `);
});
