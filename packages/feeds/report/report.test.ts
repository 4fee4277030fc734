import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { formatReason } from '../reasons.ts';
import { changes, entryOf, ledger, ledgerOf, noChanges } from './fixtures/account.ts';
import { readText } from './fixtures/text.ts';
import { mostShown } from './plan.ts';
import { formatReport } from './report.ts';

const brandNames = { 'villa-rosa': 'Villa Rosa' };
const report = formatReport(ledger, changes, { brandNames });

test('it says what to do first, then each listing, then what is only told', () => {
  expect(readText(report)).toMatchInlineSnapshot(`
    "Import du 1er novembre 2026
    Import du 1er novembre 2026
    Fichier Annonces.csv, Poliris 4.12, exporté le 31 octobre 2026.
    9 annonces dans le fichier : 4 publiables, 2 retenues par la loi, 1 retenue par son statut, 2 incomprises.
    Par quoi commencer
    Les comptes
    Annonces incomprises 2
    Annonces que la loi retient 2
    Annonces à confirmer avant la mise en ligne 1
    Annonces en ligne, à regarder 1
    Compléments de l’agence 1
    Biens qui ne sont plus proposés 1
    Pour information
    Ce qui a changé
    Par quoi commencer
    Dans cet ordre, et le motif le plus fréquent d’abord. Une annonce figure là où elle est le plus gravement atteinte ; un motif compte toutes celles qu’il touche.
    Annonces incomprises 2
    1 annonce : L’enregistrement a trop peu de colonnes pour être une annonce.
    À faire : Demandez un nouvel export à l’éditeur du logiciel.
    Sans référence, ligne 9 du fichier
    1 annonce : Le texte est bien trop long pour une annonce.
    À faire : Raccourcissez le texte : 4 000 caractères suffisent.
    RV_110
    Annonces que la loi retient 2
    2 annonces : Le nombre de lots de la copropriété manque. (CCH, art. L721-1, SAL-06)
    À faire : Indiquez le nombre de lots. (Poliris : rang 259)
    RV_103, RV_104
    1 annonce : Le DPE du 12 mars 2014 n’est plus valable. (CCH, art. D126-19, DPE-04)
    À faire : Faites établir un nouveau DPE.
    RV_104
    Annonces à confirmer avant la mise en ligne 1
    1 annonce : Rien ne dit que le propriétaire a remis sa déclaration. (Code du tourisme, art. L324-2-1, TOU-01)
    À faire : Indiquez le jour. (à ajouter dans content/listings/complements/<référence>.mdx)
    RV_105
    Annonces en ligne, à regarder 1
    1 annonce : L’annonce n’a pas de photo.
    À faire : Ajoutez au moins une photo.
    RV_103
    1 annonce : Le type de chauffage n’est pas un code de la norme.
    À faire : Choisissez le chauffage dans la liste du logiciel.
    RV_107
    Le même travail se trouve dans un tableau à trier et à cocher, une ligne par motif : annonces-a-corriger.csv.
    Les comptes
    Reçues = publiables + retenues par la loi + retenues par leur statut + incomprises. Une annonce que deux marques prennent compte pour chacune.
    Marque | Reçues | Publiables | Retenues par la loi | Retenues par leur statut | Incomprises
    Toutes | 9 | 4 | 2 | 1 | 2
    Sans marque | 2 | 0 | 0 | 0 | 2
    Villa Rosa | 7 | 4 | 2 | 1 | 0
    ville-bleue | 1 | 1 | 0 | 0 | 0
    Annonces incomprises 2
    Ces enregistrements ne peuvent pas être lus avec certitude : aucun n’est en ligne. Corrigez-les dans le logiciel ; ils reviendront avec le prochain export.
    Sans référence
    ligne 9 du fichier
    Incomprise L’enregistrement a trop peu de colonnes pour être une annonce.
    À faire | Demandez un nouvel export à l’éditeur du logiciel.
    RV_110
    ligne 10 du fichier
    Incomprise Le texte est bien trop long pour une annonce.
    Où | rang 122
    Reçu | « ••• »
    À faire | Raccourcissez le texte : 4 000 caractères suffisent.
    Si c’est le fichier qui est abîmé
    Chaque enregistrement incompris est gardé entier à côté de cette page, dans le dossier quarantine, sous le numéro de sa ligne, suivi de sa place dans le fichier quand plusieurs y commencent. Corrigez-le là, puis reprenez l’import :
    pnpm listings --replay --source essai
    Ces fichiers peuvent contenir des données personnelles : ils ne quittent pas cet ordinateur.
    Annonces que la loi retient 2
    Ces annonces sont bien lues, mais une mention obligatoire manque, ou la loi interdit de les proposer. Elles paraîtront dès que le logiciel, ou un complément, dira ce qu’il faut.
    RV_103 Trois pièces près des pins
    Villa Rosa · ligne 3 du fichier
    Retient l’annonce Le nombre de lots de la copropriété manque.
    Texte | CCH, art. L721-1 (SAL-06)
    À faire | Indiquez le nombre de lots. (Poliris : rang 259)
    À regarder L’annonce n’a pas de photo.
    Où | rang 85
    Reçu | rien
    À faire | Ajoutez au moins une photo.
    RV_104 Maison d’angle
    Villa Rosa · ligne 4 du fichier
    Retient l’annonce Le nombre de lots de la copropriété manque.
    Texte | CCH, art. L721-1 (SAL-06)
    À faire | Indiquez le nombre de lots. (Poliris : rang 259)
    Retient l’annonce Le DPE du 12 mars 2014 n’est plus valable.
    Texte | CCH, art. D126-19 (DPE-04)
    À faire | Faites établir un nouveau DPE.
    Annonces à confirmer avant la mise en ligne 1
    Un aperçu montre ces annonces. La mise en ligne retient chacune tant que le doute n’est pas levé : corrigez-le, ou quelqu’un en répond par son nom dans content/listings/overrides.yaml.
    RV_105 Studio de vacances
    Villa Rosa · ville-bleue · ligne 5 du fichier
    À confirmer Rien ne dit que le propriétaire a remis sa déclaration.
    Texte | Code du tourisme, art. L324-2-1 (TOU-01)
    À faire | Indiquez le jour. (à ajouter dans content/listings/complements/RV_105.mdx)
    Annonces en ligne, à regarder 1
    Rien ne retient ces annonces. Une valeur du flux y est étrange, et souvent laissée de côté.
    RV_107 Grange
    Villa Rosa · ligne 7 du fichier
    À regarder Le type de chauffage n’est pas un code de la norme.
    Où | rang 33
    Reçu | « 10 »
    À faire | Choisissez le chauffage dans la liste du logiciel.
    Compléments de l’agence 1
    Ce que l’agence a ajouté à la main, dans content/listings/complements, et qui a été jugé comme le reste.
    Annonce | Ce que le complément donne | À retirer : le flux le donne maintenant | À corriger : cela ne va pas avec l’annonce
    RV_104 · Villa Rosa | dépenses d’énergie | qui paie les honoraires | –
    Biens qui ne sont plus proposés 1
    Leur statut dans le logiciel n’est pas « disponible ». Il n’y a rien à faire.
    Référence | Bien | Statut reçu
    RV_106 | Local | Vendu
    Pour information
    Rien ne retient ces annonces : ce sont des rappels, et ce que l’import a remis en forme de lui-même.
    3 annonces : À la première visite, l’état des risques a moins de six mois. (Code de l’environnement, art. R125-24, RSK-03)
    À faire : Tenez-le prêt.
    RV_103, RV_105, RV_108
    1 annonce : Le texte contenait des entités HTML ; elles ont été lues.
    RV_107
    Ce qui a changé
    Depuis l’import du 25 octobre 2026.
    Nouvelles (1)
    RV_107
    Prix changés 2
    Référence | Avant | Maintenant | Écart
    RV_103 | 312 000 € | 300 000 € | −12 000 €
    RV_104 | 1 € | 2 € | +1 €
    Modifiées 2
    Référence | Ce qui est autre
    RV_104 | texte, photos
    RV_105 | caractéristiques
    Retirées : elles ne sont plus dans le flux (1)
    RV_90
    Suspendues : un enregistrement incompris est, ou peut être, le leur (1)
    RV_110
    Le compte entier, pour un programme, se trouve à côté de cette page : ledger.json. Empreinte du fichier (SHA-256) : af2980d5"
  `);
});

test('of an import without a remark it says that there is nothing to do', () => {
  const text = readText(formatReport(ledgerOf([entryOf({ reasons: [] })]), noChanges));
  expect(text).toContain('Il n’y a rien à corriger.');
  expect(text).toContain('C’est le premier import.');
  expect(text).not.toContain('Pour information');
  expect(text).not.toContain('Compléments');
});

test('cents have two digits, whole euros none', () => {
  const price = { from: 780.5, to: 800 };
  const text = readText(
    formatReport(ledger, { ...noChanges, changed: [{ key: 'a', reference: 'RV_1', what: ['price'], price }] }), // prettier-ignore
  );
  expect(text).toContain('RV_1 | 780,50 € | 800 € | +19,50 €');
});

test('how many photographs are missing is told', () => {
  const reasons = [formatReason('photo-missing', { column: '', value: '3' })];
  const text = readText(formatReport(ledgerOf([entryOf({ reasons })]), noChanges));
  expect(text).toContain('Photos manquantes | 3');
  expect(text).not.toContain('Reçu |');
});

test('what is scrolled by keyboard has a role and a name of its own', () => {
  const regions = [...report.matchAll(/<section class="wide"([^>]*)>/g)].map(
    ([, given = '']) => given,
  );
  const names = regions.map((given) => /aria-label="([^"]*)"/.exec(given)?.[1]);
  expect(names).toEqual([
    'Tableau\u202f: Les comptes',
    'Tableau\u202f: Compléments de l’agence',
    'Tableau\u202f: Biens qui ne sont plus proposés',
    'Tableau\u202f: Prix changés',
    'Tableau\u202f: Modifiées',
  ]);
  expect(report.match(/tabindex/g)).toHaveLength(regions.length);
});

test('of an empty feed it says so', () => {
  const text = readText(formatReport(ledgerOf([]), noChanges));
  expect(text).toContain('0 annonce dans le fichier.');
});

test('that nothing has changed is told too', () => {
  const text = readText(formatReport(ledger, { ...noChanges, since: '2026-10-25' }));
  expect(text).toContain('Depuis l’import du 25 octobre 2026. Rien n’a changé.');
});

test('why a much smaller portfolio was accepted is told', () => {
  const text = readText(
    formatReport({ ...ledger, acceptedShrink: 'Vente d’une agence' }, noChanges),
  );
  expect(text).toContain('Vente d’une agence');
});

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  // Matters of layout.
  rules: { 'no-trailing-whitespace': 'off', 'void-style': 'off', 'doctype-style': 'off' },
});

test.each([
  ['with everything', report],
  ['of a first import', formatReport(ledger, noChanges)],
  ['without an entry', formatReport(ledgerOf([]), noChanges)],
])('it is valid HTML %s', async (_, html) => {
  const { results } = await validator.validateString(html);
  expect(
    results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
  ).toEqual([]);
});

test('it needs nothing else: no script, nothing fetched, only its own table beside it', () => {
  expect(report).not.toMatch(/<(?:script|link|img|iframe|object)|\ssrc=|\son\w+=|url\(|@import/i);
  const hrefs = [...report.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
  expect(new Set(hrefs.filter((href) => !href.startsWith('#')))).toEqual(
    new Set(['annonces-a-corriger.csv']),
  );
});

test('every link leads somewhere', () => {
  const ids = [...report.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  const anchors = [...report.matchAll(/href="#([^"]*)"/g)].map(([, anchor]) => anchor);
  expect(anchors.length).toBeGreaterThan(10);
  expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
});

test('what a feed says is text, never markup', () => {
  const attack = '"><script>alert(1)</script><b onclick=x>&amp;';
  const html = formatReport(
    {
      ...ledgerOf([
        entryOf({
          reference: attack,
          title: attack,
          brands: [attack],
          reasons: [
            { code: 'no-area', weight: 'warning', message: attack, column: attack, value: attack },
            { code: 'X', weight: 'rule', message: attack, fix: attack, law: attack, rule: attack },
            { code: 'status', weight: 'status', message: '', value: attack },
            { code: 'complement', weight: 'warning', message: '', column: `${attack} (${attack})` },
          ],
        }),
      ]),
      source: attack,
      acceptedShrink: attack,
      feed: { file: attack, sha256: attack, format: attack, exportedOn: '2026-11-01' },
    },
    { ...noChanges, added: [{ key: 'a', reference: attack }], changed: [{ key: 'b', reference: attack, what: ['text'] }] }, // prettier-ignore
    { brandNames: { x: attack } },
  );
  expect(html).not.toMatch(/<script|<b /);
  expect(readText(html)).toContain(attack);
});

test('a feed of 100,000 records makes a page of bounded size, and says what it leaves out', () => {
  const records = Array.from({ length: 100_000 }, (_, index) =>
    entryOf({
      line: index + 1,
      reference: `RV_${index}`,
      title: 'Appartement de trois pièces, près des pins',
      fate: index % 2 ? 'withheld-by-rule' : 'published',
      reasons: ledger.entries[index % ledger.entries.length]?.reasons ?? [],
    }),
  );
  const all = records.map(({ reference = '' }) => ({ key: reference, reference }));
  const begin = performance.now();
  const html = formatReport(ledgerOf(records), { added: all, withdrawn: all, suspended: all, changed: all.map((each) => ({ ...each, what: ['price'], price: { from: 1, to: 2 } })) }); // prettier-ignore
  expect(performance.now() - begin).toBeLessThan(10_000);
  expect(html.length).toBeLessThan(2_000_000);
  expect(html.match(/<article/g)).toHaveLength(4 * mostShown);
  expect(html.match(/Et [\d\s]+ de plus\. Toutes sont dans le tableau/g)).toHaveLength(4);
  expect(html).toContain(`Et 99\u202f700 de plus, dans ledger.json.`);
});
