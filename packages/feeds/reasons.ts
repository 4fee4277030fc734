/** Why a record is not published, or published with a remark: one French sentence a code, for the agency. */
import { detach } from './detach.ts';

/** The record cannot be trusted. */
export const quarantineReasons = {
  'too-few-cells': 'L’enregistrement a trop peu de colonnes pour être une annonce.',
  'empty-row': 'La ligne ne contient que des cellules vides.',
  'shifted-cells':
    'Les colonnes ne sont pas à leur place : une valeur contient le séparateur ou un retour à la ligne.',
  'cut-record': 'L’enregistrement est coupé avant sa fin.',
  'torn-record': 'L’enregistrement s’interrompt : un autre commence avant sa fin.',
  'header-row': 'La ligne donne le nom des colonnes : ce n’est pas une annonce.',
  'damaged-text': 'Le texte est abîmé : il a été enregistré dans un mauvais jeu de caractères.',
  'oversized-text': 'Le texte est bien trop long pour une annonce.',
  'repeated-record': 'La même annonce, à l’identique, se trouve plus haut dans le fichier.',
  'duplicate-id': 'Plusieurs annonces portent le même identifiant technique.',
  'no-id': 'L’annonce n’a ni identifiant technique ni référence.',
  'no-transaction': 'Le type d’annonce manque ou est inconnu.',
  'no-kind': 'Le type de bien manque ou est inconnu.',
  'no-place': 'La commune ou le code postal manque.',
  'no-price': 'Le prix ou le loyer manque, ou n’est pas un montant plausible.',
  'no-text': 'Le titre ou le descriptif est vide.',
  'several-kinds': 'L’annonce a plusieurs types de bien : rien ne dit lequel est le bon.',
  'several-transactions': 'L’annonce propose plusieurs choses à la fois, comme vendre et louer.',
  'holiday-unknown':
    'La location saisonnière n’est pas décrite d’une façon connue : un prix par semaine manque.',
  'rent-without-charges':
    'Le loyer est donné sans ses charges, et leur montant manque : le loyer total est inconnu.',
  'off-plan': 'Le bien est vendu sur plan : ce format n’en donne pas les mentions obligatoires.',
  'shared-ownership': 'Le bien est vendu en parts ou en bail : nos annonces ne savent pas le dire.',
  'foreign-currency': 'Le prix n’est pas en euros, ou la devise manque.',
  abroad: 'Le bien n’est pas en France.',
  'no-postcode': 'La commune a plusieurs codes postaux, et l’annonce n’en donne aucun.',
  'repeated-element':
    'La même information est donnée plusieurs fois, avec des valeurs différentes.',
  'nested-text': 'Le texte contient d’autres éléments XML : une partie en serait perdue.',
} as const;

/** The record is read, and somebody should look at it. */
export const warningReasons = {
  'no-technical-id':
    'L’identifiant technique manque : la référence en tient lieu, et ne doit plus changer.',
  'repeated-reference': 'Une autre annonce porte la même référence.',
  'unlisted-kind': 'Le type de bien n’est pas un mot de la norme ; il a été compris.',
  'unknown-heating': 'Le type de chauffage n’est pas un code de la norme.',
  'unreadable-number': 'Cette valeur n’est pas un nombre : elle est laissée de côté.',
  'implausible-number': 'Cette valeur n’est pas plausible : elle est laissée de côté.',
  'decimal-comma': 'Le nombre est écrit avec une virgule ou des espaces ; il a été compris.',
  'unreadable-date': 'Cette date n’existe pas.',
  'no-area': 'La surface manque.',
  'town-spelling': 'Le nom de la commune a été corrigé.',
  'unknown-town': 'Cette commune est inconnue : ni code INSEE, ni règle locale.',
  'postcode-town-disagree': 'Le code postal n’est pas celui de la commune : la commune fait foi.',
  markup: 'Le texte contenait des balises ou du code : il n’en reste que le texte.',
  entities: 'Le texte contenait des entités HTML ; elles ont été lues.',
  'control-characters': 'Le texte contenait des caractères de contrôle : ils ont été retirés.',
  'long-title': 'Le titre dépasse 64 caractères.',
  'long-text': 'Le descriptif dépasse 4 000 caractères.',
  'no-photo': 'L’annonce n’a pas de photo.',
  'bad-photo': 'L’adresse d’une photo est inutilisable : la photo est laissée de côté.',
  'copro-contradiction': 'Le bien est dit hors copropriété, mais un nombre de lots est donné.',
  'dpe-version': 'La version du DPE contredit sa date.',
  'energy-year': 'L’année de référence des prix de l’énergie manque.',
  'postcode-chosen':
    'Le format ne donne pas de code postal : celui que la commune ne partage avec aucune autre est retenu.',
  'no-title': 'Le format ne donne pas de titre : il est fait du type de bien et de la commune.',
  'charset-declared':
    'Le fichier annonce un autre jeu de caractères que le sien ; ses accents ont été lus d’après ses octets.',
  'lost-letter':
    'Une lettre de cette valeur est abîmée : si la valeur n’a pas été comprise, elle est laissée de côté.',
  'extra-cells':
    'L’enregistrement a plus de colonnes que la norme n’en connaît : elles sont laissées de côté.',
  complement: 'Ce fait vient d’un complément de l’agence : le flux ne le donne pas.',
  'unfit-complement': 'Ce fait du complément ne va pas avec l’annonce : il est laissé de côté.',
  'needless-complement': 'Le flux donne maintenant ce fait : celui du complément ne sert plus.',
  'unknown-vagueness':
    'La précision de la position n’est pas un code connu : seule la commune est montrée.',
  'bad-position':
    'La position est illisible ou loin de la commune (latitude et longitude inversées ?) : seule la commune est montrée.',
  'photo-missing': 'Une photo n’a pas pu être obtenue : l’annonce paraît sans elle.',
} as const;

export type QuarantineCode = keyof typeof quarantineReasons;
export type WarningCode = keyof typeof warningReasons;

/** The rule of the catalogue that a code of ours speaks of. */
const ruleOf: Partial<Record<QuarantineCode | WarningCode, string>> = {
  'no-price': 'SAL-01',
  'no-place': 'RNT-07',
  'copro-contradiction': 'SAL-06',
  'dpe-version': 'DPE-04',
  'energy-year': 'DPE-02',
};

export interface Reason {
  /** Ours in kebab-case, or the id of a rule of law. @example 'no-price', 'DPE-07' */
  code: string;
  weight: Weight;
  rule?: string;
  /** Where the feed says it: a rank of Poliris, the path of an element. @example '302' @example 'VENTE/PRIX' */
  column?: string;
  /** What stood there; of a private column, dots. */
  value?: string;
  message: string;
  fix?: string;
  /** Of a rule: the article of law. */
  law?: string;
}

/** The gravest first: the record is not understood, its status is none that is shown, the law forbids it, somebody should look, good to know. */
export const weights = ['quarantine', 'status', 'rule', 'warning', 'info'] as const;
export type Weight = (typeof weights)[number];

export interface Cell {
  column: string;
  value?: string | undefined;
  /** Of a person, a street, a mandate: the account shows dots. */
  isPrivate?: boolean;
}

export function formatReason(code: QuarantineCode | WarningCode, at?: Cell): Reason {
  const isQuarantine = isQuarantineCode(code);
  const message = isQuarantine ? quarantineReasons[code] : warningReasons[code];
  const rule = ruleOf[code];
  return {
    code,
    weight: isQuarantine ? 'quarantine' : 'warning',
    ...(rule && { rule }),
    ...(at && { column: at.column }),
    ...(at?.value && { value: showValue(at) }),
    message,
  };
}

function isQuarantineCode(code: QuarantineCode | WarningCode): code is QuarantineCode {
  return code in quarantineReasons;
}

/** Codes of records that are not read as far as their id: only agency and reference say which listing is meant. */
export function isNamelessCode(code: string): boolean {
  return ['torn-record', 'cut-record', 'shifted-cells'].includes(code);
}

/** Codes of rows that were never meant to be a listing. */
export function isNoListing(code: string): boolean {
  return ['empty-row', 'header-row'].includes(code);
}

/** The status that the CRM gives, when it is none that a visitor is shown. */
export function formatStatusReason(at: Cell): Reason {
  return {
    code: 'status',
    weight: 'status',
    rule: 'SAL-10',
    column: at.column,
    ...(at.value && { value: showValue(at) }),
    message: 'Le statut du bien n’est pas « disponible » : il n’est pas proposé.',
  };
}

function showValue({ value = '', isPrivate = false }: Cell): string {
  if (isPrivate) return '•••';
  const shown = value.includes('://') ? withoutSecrets(value) : value;
  return detach(shown.length > 60 ? `${shown.slice(0, 60)}…` : shown);
}

/** Addresses bear names, passwords and keys. */
function withoutSecrets(value: string): string {
  return value.replace(/(:\/\/)[^/\s]*@/g, '$1•••@').replace(/\?\S*/g, '?…');
}
