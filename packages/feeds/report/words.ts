/** Everything that the report says. */
import type { Changes } from '../changes.ts';
import type { Fate } from '../ledger.ts';
import type { QuarantineCode, Reason, WarningCode } from '../reasons.ts';
import type { Sort } from './sorts.ts';

/** What each part of the work is called, and why it is to be done. */
export const chapters: Readonly<Record<Sort, { title: string; lead: string }>> = {
  mend: {
    title: 'Annonces incomprises',
    lead: 'Ces enregistrements ne peuvent pas être lus avec certitude\u202f: aucun n’est en ligne. Corrigez-les dans le logiciel\u202f; ils reviendront avec le prochain export.',
  },
  forbidden: {
    title: 'Annonces que la loi retient',
    lead: 'Ces annonces sont bien lues, mais une mention obligatoire manque, ou la loi interdit de les proposer. Elles paraîtront dès que le logiciel, ou un complément, dira ce qu’il faut.',
  },
  confirm: {
    title: 'Annonces à confirmer avant la mise en ligne',
    lead: 'Un aperçu montre ces annonces. La mise en ligne retient chacune tant que le doute n’est pas levé\u202f: corrigez-le, ou quelqu’un en répond par son nom dans content/listings/overrides.yaml.',
  },
  look: {
    title: 'Annonces en ligne, à regarder',
    lead: 'Rien ne retient ces annonces. Une valeur du flux y est étrange, et souvent laissée de côté.',
  },
  status: {
    title: 'Biens qui ne sont plus proposés',
    lead: 'Leur statut dans le logiciel n’est pas «\u202fdisponible\u202f». Il n’y a rien à faire.',
  },
  note: {
    title: 'Pour information',
    lead: 'Rien ne retient ces annonces\u202f: ce sont des rappels, et ce que l’import a remis en forme de lui-même.',
  },
};

/** Beside each reason: how grave it is. */
export const marks: Readonly<Record<Sort, string>> = {
  mend: 'Incomprise',
  forbidden: 'Retient l’annonce',
  confirm: 'À confirmer',
  look: 'À regarder',
  status: 'Statut',
  note: 'Pour information',
};

export const fates: Readonly<Record<Fate, string>> = {
  published: 'publiable',
  'withheld-by-rule': 'retenue par la loi',
  'withheld-by-status': 'retenue par son statut',
  quarantined: 'incomprise',
};

export const aspects: Readonly<Record<Changes['changed'][number]['what'][number], string>> = {
  price: 'prix ou honoraires',
  photos: 'photos',
  text: 'texte',
  state: 'état',
  facts: 'caractéristiques',
};

export const page = {
  title: (day: string) => `Import du ${day}`,
  file: (file: string, format: string, day: string) =>
    `Fichier ${file}, ${format}, exporté le ${day}.`,
  verdict: (records: string, rest: readonly string[]) =>
    `${records} dans le fichier${rest.length > 0 ? `\u202f: ${rest.join(', ')}` : ''}.`,
  parts: {
    published: ['publiable', 'publiables'],
    withheldByRule: ['retenue par la loi', 'retenues par la loi'],
    withheldByStatus: ['retenue par son statut', 'retenues par leur statut'],
    quarantined: ['incomprise', 'incomprises'],
  },
  shrink: (reason: string) =>
    `Un portefeuille bien plus petit a été accepté\u202f: «\u202f${reason}\u202f».`,
  contents: 'Dans cette page',
  first: 'Par quoi commencer',
  nothing: 'Il n’y a rien à corriger.',
  order:
    'Dans cet ordre, et le motif le plus fréquent d’abord. Une annonce figure là où elle est le plus gravement atteinte\u202f; un motif compte toutes celles qu’il touche.',
  table:
    'Le même travail se trouve dans un tableau à trier et à cocher, une ligne par motif\u202f:',
  motive: ['autre motif', 'autres motifs'],
  otherMotives: (count: string) => `Et ${count}`,
  more: (count: string) => `et ${count} de plus`,
  others: (count: string) =>
    `Et ${count} de plus. Toutes sont dans le tableau annonces-a-corriger.csv.`,
  noOthers: (count: string) => `Et ${count} de plus, dans ledger.json.`,
  untitled: 'Sans référence',
  line: (line: string) => `ligne ${line} du fichier`,
  example: 'Par exemple\u202f:',
  which: 'Lesquelles\u202f?',
  numbered: (count: string) => `${count}\u202f:`,
  todo: 'À faire\u202f:',
  fix: 'À faire',
  law: 'Texte',
  where: 'Où',
  value: 'Reçu',
  missing: 'Photos manquantes',
  empty: 'rien',
  scrolled: (title: string) => `Tableau\u202f: ${title}`,
  noBrand: 'Sans marque',
  print: 'Empreinte du fichier (SHA-256)\u202f:',
  account: 'Le compte entier, pour un programme, se trouve à côté de cette page\u202f:',
} as const;

export const replay = {
  title: 'Si c’est le fichier qui est abîmé',
  lead: 'Chaque enregistrement incompris est gardé entier à côté de cette page, dans le dossier quarantine, sous le numéro de sa ligne, suivi de sa place dans le fichier quand plusieurs y commencent. Corrigez-le là, puis reprenez l’import\u202f:',
  command: (source: string) => `pnpm listings --replay --source ${source}`,
  privacy:
    'Ces fichiers peuvent contenir des données personnelles\u202f: ils ne quittent pas cet ordinateur.',
} as const;

export const counts = {
  title: 'Les comptes',
  sum: 'Reçues = publiables + retenues par la loi + retenues par leur statut + incomprises.',
  twice: 'Une annonce que deux marques prennent compte pour chacune.',
  brand: 'Marque',
  all: 'Toutes',
  columns: [
    'Reçues',
    'Publiables',
    'Retenues par la loi',
    'Retenues par leur statut',
    'Incomprises',
  ],
} as const;

export const complements = {
  title: 'Compléments de l’agence',
  lead: 'Ce que l’agence a ajouté à la main, dans content/listings/complements, et qui a été jugé comme le reste.',
  listing: 'Annonce',
  given: 'Ce que le complément donne',
  needless: 'À retirer\u202f: le flux le donne maintenant',
  unfit: 'À corriger\u202f: cela ne va pas avec l’annonce',
  none: '–',
} as const;

export const changes = {
  title: 'Ce qui a changé',
  first: 'C’est le premier import.',
  none: 'Rien n’a changé.',
  since: (day: string) => `Depuis l’import du ${day}.`,
  added: 'Nouvelles',
  prices: 'Prix changés',
  changed: 'Modifiées',
  withdrawn: 'Retirées\u202f: elles ne sont plus dans le flux',
  suspended: 'Suspendues\u202f: un enregistrement incompris est, ou peut être, le leur',
  reference: 'Référence',
  from: 'Avant',
  to: 'Maintenant',
  by: 'Écart',
  what: 'Ce qui est autre',
  statusValue: 'Statut reçu',
  listing: 'Bien',
} as const;

export const columns = {
  line: 'Ligne',
  reference: 'Référence',
  title: 'Titre',
  brands: 'Marques',
  fate: 'Sort',
  mark: 'Gravité',
  message: 'Constat',
  fix: 'À faire',
  law: 'Texte',
  rule: 'Règle',
  where: 'Où',
  value: 'Reçu',
} as const;

const correct = 'Corrigez cette valeur dans le logiciel.';
const ask = 'Demandez un nouvel export à l’éditeur du logiciel.';

/** What to do about what the feed holds; a rule brings its own. Absent: the import has mended it, nothing is to be done. */
const fixes: Readonly<Record<QuarantineCode, string>> &
  Readonly<Partial<Record<WarningCode, string>>> = {
  'too-few-cells': ask,
  'shifted-cells': 'Retirez du texte les guillemets droits et le signe qui sépare les colonnes.',
  'cut-record': ask,
  'torn-record':
    'Retirez du texte les guillemets droits et les retours à la ligne qui les précèdent.',
  'empty-row': 'Faites retirer de l’export les lignes vides.',
  'header-row': 'Faites retirer de l’export la ligne qui donne le nom des colonnes.',
  'damaged-text': 'Ouvrez l’annonce dans le logiciel et saisissez de nouveau les accents.',
  'oversized-text': 'Raccourcissez le texte\u202f: 4\u202f000 caractères suffisent.',
  'repeated-record': 'Faites retirer le doublon de l’export.',
  'duplicate-id': 'Donnez à chaque annonce son propre identifiant, ou supprimez le doublon.',
  'no-id': 'Donnez une référence à l’annonce.',
  'no-transaction': 'Choisissez le type d’annonce\u202f: vente, location…',
  'no-kind': 'Choisissez le type de bien\u202f: maison, appartement, terrain…',
  'no-place': 'Saisissez la commune et le code postal.',
  'no-price': 'Saisissez le prix de vente, ou le loyer charges comprises.',
  'no-text': 'Saisissez un titre et un descriptif.',
  'several-kinds': 'Ne gardez qu’un type de bien.',
  'several-transactions': 'Faites une annonce pour la vente, et une autre pour la location.',
  'holiday-unknown': 'Saisissez le prix de la semaine, en basse et en haute saison.',
  'rent-without-charges': 'Saisissez les charges du mois, ou le loyer charges comprises.',
  'off-plan':
    'Retirez-la de ce flux\u202f: une vente sur plan demande un format qui nomme le promoteur, la livraison et la TVA.',
  'shared-ownership': 'Retirez-la de ce flux.',
  'foreign-currency': 'Saisissez le prix en euros.',
  abroad: 'Retirez-la de ce flux.',
  'no-postcode': 'Saisissez le code postal.',
  'repeated-element': 'Faites corriger l’export\u202f: chaque information n’y figure qu’une fois.',
  'nested-text': 'Retirez du texte les balises et les signes «\u202f<\u202f» et «\u202f>\u202f».',

  'lost-letter': 'Saisissez de nouveau cette valeur dans le logiciel.',
  'extra-cells': 'Demandez à l’éditeur du logiciel dans quelle version de la norme il exporte.',
  'no-technical-id': 'Faites ajouter l’identifiant technique à l’export.',
  'repeated-reference': 'Donnez à chaque annonce sa propre référence.',
  'unlisted-kind': 'Choisissez un type de bien de la liste du logiciel.',
  'unknown-heating': 'Choisissez le chauffage dans la liste du logiciel.',
  'unreadable-number': correct,
  'implausible-number': correct,
  'unreadable-date': correct,
  'no-area': 'Saisissez la surface.',
  'unknown-town': 'Vérifiez le nom de la commune.',
  'postcode-town-disagree': 'Vérifiez le code postal.',
  'long-title': 'Raccourcissez le titre.',
  'long-text': 'Raccourcissez le descriptif.',
  'no-photo': 'Ajoutez au moins une photo.',
  'bad-photo': 'Ajoutez de nouveau la photo dans le logiciel.',
  'copro-contradiction': 'Cochez la copropriété, ou retirez le nombre de lots.',
  'dpe-version': 'Vérifiez la date du DPE et sa version.',
  'energy-year': 'Saisissez l’année de référence des prix, qui figure sur le DPE.',
  'postcode-chosen': 'Vérifiez le code postal affiché.',
  'no-title': 'Saisissez un titre.',
  'unknown-vagueness':
    'Dites dans le logiciel si la position peut être montrée : 1 en colonne 300, ou oui et non.',
  'bad-position': 'Placez le bien de nouveau sur la carte du logiciel.',
  'photo-missing': 'Vérifiez que la photo s’ouvre dans le logiciel, puis importez de nouveau.',
};

/** Undefined when nothing is to be done. */
export function fixOf({ fix, code }: Pick<Reason, 'fix' | 'code'>): string | undefined {
  return fix ?? (fixes as Readonly<Record<string, string | undefined>>)[code];
}

/** Facts of a complement, by their paths. */
const facts: Readonly<Record<string, string>> = {
  state: 'ce que le bien est devenu',
  'mandate.held': 'mandat signé',
  'mandate.expiresOn': 'fin du mandat',
  priceWithoutTax: 'prix hors taxes ou TTC',
  availableOn: 'date de disponibilité',
  tour: 'visite virtuelle',
  video: 'vidéo',
  fees: 'honoraires',
  'fees.payer': 'qui paie les honoraires',
  'fees.percent': 'pourcentage des honoraires',
  'fees.netPrice': 'prix hors honoraires',
  annuity: 'viager',
  'annuity.lumpSum': 'bouquet',
  'annuity.monthly': 'rente',
  'annuity.occupied': 'viager libre ou occupé',
  rent: 'loyer',
  'rent.base': 'loyer de base',
  'rent.supplement': 'complément de loyer',
  'rent.charges': 'charges',
  'rent.chargesMode': 'règlement des charges',
  'rent.deposit': 'dépôt de garantie',
  'rent.tenantFees': 'honoraires du locataire',
  'rent.inventoryFees': 'honoraires d’état des lieux',
  'rent.cap': 'loyer de référence majoré',
  'rent.previousBase': 'dernier loyer',
  'rent.mobility': 'bail mobilité',
  'rent.furnished': 'meublé',
  commercialRent: 'loyer du local',
  'commercialRent.yearly': 'loyer annuel',
  'commercialRent.perSquareMetreYearly': 'loyer annuel par m²',
  'commercialRent.yearlyCharges': 'charges annuelles',
  'commercialRent.tax': 'loyer hors taxes ou TTC',
  'commercialRent.chargesIncluded': 'charges comprises ou non',
  'commercialRent.deposit': 'dépôt de garantie',
  'commercialRent.entryFee': 'droit d’entrée',
  'commercialRent.lease': 'bail',
  'commercialRent.tenantFees': 'honoraires du preneur',
  holiday: 'location saisonnière',
  'holiday.registration': 'numéro d’enregistrement',
  'holiday.ownerStatementOn': 'déclaration du propriétaire',
  'holiday.changeOfUse': 'changement d’usage',
  'holiday.touristTax': 'taxe de séjour',
  'holiday.guests': 'nombre de personnes',
  'holiday.lowWeek': 'semaine en basse saison',
  'holiday.highWeek': 'semaine en haute saison',
  business: 'fonds',
  'business.activities': 'activités',
  'business.monthlyRent': 'loyer des murs',
  'business.lease': 'bail',
  'business.figuresAuthorised': 'accord du vendeur sur les chiffres',
  copro: 'copropriété',
  'copro.lots': 'nombre de lots',
  'copro.yearlyCharges': 'charges annuelles de copropriété',
  'copro.procedure': 'procédure en cours',
  'copro.procedureDetail': 'procédure',
  offPlan: 'vente sur plan',
  'offPlan.developer': 'promoteur',
  'offPlan.delivery': 'livraison',
  'offPlan.vatPercent': 'taux de TVA',
  'offPlan.mainHomeOnly': 'résidence principale seulement',
  energy: 'DPE',
  'energy.energy': 'classe énergie',
  'energy.climate': 'classe climat',
  'energy.primary': 'énergie primaire',
  'energy.final': 'énergie finale',
  'energy.emissions': 'émissions',
  'energy.on': 'date du DPE',
  'energy.cost': 'dépenses d’énergie',
  'energy.number': 'numéro du DPE',
  'energy.attestation': 'attestation de l’ADEME',
  'energy.audited': 'audit énergétique',
  'energy.reason': 'motif de dispense du DPE',
  'areas.main': 'surface',
  'areas.land': 'surface du terrain',
  'areas.carrez': 'surface Carrez',
  claims: 'preuve d’une allégation écologique',
};

/** A fact as somebody would say it; of a picture, that it is one. */
export function nameFact(path: string): string {
  return facts[path] ?? (path.startsWith('photos.') ? 'légende d’une photo' : path);
}
