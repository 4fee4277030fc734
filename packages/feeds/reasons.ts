/** Why a record is not published, or published with a remark: one French sentence a code, for the agency. */
import { detach } from './detach.ts';

/** The record cannot be trusted. */
export const quarantineReasons = {
  'too-few-cells': 'L’enregistrement a trop peu de colonnes pour être une annonce.',
  'shifted-cells': 'Les colonnes sont décalées : une valeur contient le séparateur.',
  'cut-record': 'L’enregistrement est coupé avant sa fin.',
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
  'mandate-missing': 'Le numéro ou la date du mandat manque.',
  'copro-contradiction': 'Le bien est dit hors copropriété, mais un nombre de lots est donné.',
  'dpe-version': 'La version du DPE contredit sa date.',
  'energy-year': 'L’année de référence des prix de l’énergie manque.',
} as const;

export type QuarantineCode = keyof typeof quarantineReasons;
export type WarningCode = keyof typeof warningReasons;

/** The rule of the catalogue that a code of ours speaks of. */
const ruleOf: Partial<Record<QuarantineCode | WarningCode, string>> = {
  'no-price': 'SAL-01',
  'no-place': 'RNT-07',
  'mandate-missing': 'SAL-08',
  'copro-contradiction': 'SAL-06',
  'dpe-version': 'DPE-04',
  'energy-year': 'DPE-02',
};

export interface Reason {
  /** Ours in kebab-case, or the id of a rule of law. @example 'no-price', 'DPE-07' */
  code: string;
  weight: 'quarantine' | 'withhold' | 'warning';
  rule?: string;
  /** Column of the feed, from 1. */
  rank?: number;
  /** What the column held; private columns are masked. */
  value?: string;
  message: string;
  fix?: string;
}

/** Ranks that hold people, streets, mandates and notes of the agency (privacy; rule OTH-14). */
export const privateRanks: ReadonlySet<number> = new Set([
  8,
  ...range(105, 123),
  ...range(136, 160),
  ...[298, 299],
]);

export function formatReason(
  code: QuarantineCode | WarningCode,
  at?: { rank: number; value?: string | undefined },
): Reason {
  const isQuarantine = code in quarantineReasons;
  const message = { ...quarantineReasons, ...warningReasons }[code];
  const rule = ruleOf[code];
  return {
    code,
    weight: isQuarantine ? 'quarantine' : 'warning',
    ...(rule && { rule }),
    ...(at && { rank: at.rank }),
    ...(at?.value && { value: maskValue(at.rank, at.value) }),
    message,
  };
}

function maskValue(rank: number, value: string): string {
  if (privateRanks.has(rank)) return '•••';
  return detach(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
