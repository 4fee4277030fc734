/** Where the agency finds a field of ours in its own software: the rank in a Poliris file, the tag in an AC3 export. */
import { complementName } from '@agency/complements';

export interface CrmField {
  /** @example 'rang 302' */
  poliris?: string;
  /** Below BIEN; tags of the type node stand alone, for it has a name a type. @example 'VENTE/CHARGE_HONORAIRES' */
  ac3?: string;
}

const photoRanks = 'rangs 85 à 93, 164 à 174 et 264 à 273';
const letterTags = 'CONSOMMATIONENERGETIQUE et GAZEFFETDESERRE';

/**
 * Every field that a rule may name. One that no software sends has neither, and goes into a complement. Source: SeLoger,
 * specification 4.12 (October 2023); AC3 has published none, its tags are those that readers of its exports agree on.
 */
export const crmFields = {
  kind: { poliris: 'rang 4', ac3: 'nœud du type de bien' },
  transaction: { poliris: 'rang 3', ac3: 'VENTE ou LOCATION' },
  state: { ac3: 'INFO_GENERALES/STATUT' },
  'place.town': { poliris: 'rang 6', ac3: 'LOCALISATION/VILLE' },
  'place.insee': {
    poliris: 'rangs 5 et 6',
    ac3: 'LOCALISATION/CODE_POSTAL et LOCALISATION/VILLE',
  },
  texts: { poliris: 'rangs 20 et 21', ac3: 'INTITULE/FR et COMMENTAIRES/FR' },
  'texts.en': { poliris: 'rangs 124, 126 et 127', ac3: 'INTITULE/US et COMMENTAIRES/US' },
  exclusive: { poliris: 'rang 83', ac3: 'VENTE/TYPE_MANDAT ou LOCATION/TYPE_MANDAT' },
  mandate: {
    poliris: 'rangs 112 et 113',
    ac3: 'VENTE/NUM_MANDAT et VENTE/DATE_MANDAT, ou LOCATION/NUM_MANDAT et LOCATION/DATE_MANDAT',
  },
  'mandate.expiresOn': {},

  price: { poliris: 'rang 11', ac3: 'VENTE/PRIX' },
  priceWithoutTax: { poliris: 'rang 245' },
  'fees.payer': { poliris: 'rang 302', ac3: 'VENTE/CHARGE_HONORAIRES' },
  /** Of the amount and the net price the percentage is worked out. */
  'fees.percent': { poliris: 'rang 15', ac3: 'VENTE/MONTANT_HONO_ACQUEREUR et VENTE/PRIX_NET' },
  'fees.netPrice': { poliris: 'rang 303', ac3: 'VENTE/PRIX_NET' },
  annuity: { poliris: 'rangs 185, 186 et 229' },
  'annuity.lumpSum': { poliris: 'rang 185' },
  'annuity.monthly': { poliris: 'rang 186' },
  'annuity.occupied': { poliris: 'rang 229' },

  copro: { poliris: 'rang 258', ac3: 'ALUR/COPROPRIETE' },
  'copro.lots': { poliris: 'rang 259', ac3: 'ALUR/NB_LOTS' },
  'copro.yearlyCharges': { poliris: 'rang 260', ac3: 'ALUR/CHARGES_ANNUELLES' },
  'copro.procedure': { poliris: 'rang 261', ac3: 'ALUR/PROCEDURES' },
  'copro.procedureDetail': { poliris: 'rang 262', ac3: 'ALUR/NOM_PROCEDURE' },

  energy: { poliris: 'rangs 177 et 179', ac3: letterTags },
  'energy.energy': { poliris: 'rang 177', ac3: 'CONSOMMATIONENERGETIQUE' },
  'energy.climate': { poliris: 'rang 179', ac3: 'GAZEFFETDESERRE' },
  'energy.primary': { poliris: 'rang 176', ac3: 'CONSO_ANNUEL_ENERGIE' },
  'energy.final': { poliris: 'rang 334' },
  'energy.emissions': { poliris: 'rang 178', ac3: 'VALEUR_GES' },
  'energy.on': { poliris: 'rang 324', ac3: 'DATE_DPE' },
  'energy.cost': {
    poliris: 'rangs 326 à 328',
    ac3: 'CHARGE_ENERGIE_MIN, CHARGE_ENERGIE_MAX et ANNEE_REF_PRIX_ENERGIE',
  },
  'energy.number': {},
  'energy.attestation': {},
  'energy.audited': {},
  /** Why no certificate is due. */
  'energy.reason': {},

  'areas.main': { poliris: 'rang 16', ac3: 'SURFACE_HABITABLE' },
  'areas.land': { poliris: 'rang 17', ac3: 'SURFACE_TERRAIN' },
  'areas.carrez': { ac3: 'SURFACE_CARREZ' },
  rooms: { poliris: 'rang 18', ac3: 'NBRE_PIECES' },
  builtIn: { poliris: 'rang 27', ac3: 'ANNEE_CONSTRUCTION' },
  heating: { poliris: 'rang 33', ac3: 'CHAUFFAGE' },
  availableOn: { poliris: 'rang 22' },

  rent: { poliris: 'rang 11', ac3: 'LOCATION/PRIX' },
  'rent.monthly': { poliris: 'rang 11', ac3: 'LOCATION/PRIX' },
  'rent.base': { poliris: 'rang 331', ac3: 'LOCATION/LOYER' },
  'rent.supplement': { poliris: 'rang 305' },
  'rent.charges': { poliris: 'rang 23', ac3: 'LOCATION/PROVISION_SUR_CHARGES' },
  'rent.chargesMode': { poliris: 'rang 304' },
  'rent.deposit': { poliris: 'rang 161', ac3: 'LOCATION/DEPOT_GARANTIE' },
  'rent.furnished': { poliris: 'rang 26', ac3: 'MEUBLE' },
  'rent.tenantFees': { poliris: 'rang 15' },
  'rent.inventoryFees': { poliris: 'rang 306', ac3: 'LOCATION/HONO_ETAT_LIEUX_LOC' },
  'rent.cap': { poliris: 'rang 332' },
  'rent.previousBase': {},
  'rent.mobility': {},

  commercialRent: { poliris: 'rang 202', ac3: 'LOCATION/LOYER_HT_HC_AN' },
  'commercialRent.yearly': { poliris: 'rang 202', ac3: 'LOCATION/LOYER_HT_HC_AN' },
  'commercialRent.perSquareMetreYearly': { poliris: 'rang 204' },
  'commercialRent.yearlyCharges': {
    poliris: 'rang 203',
    ac3: 'LOCATION/PROVISION_SUR_CHARGES, par mois',
  },
  /** That tag is without tax by its name. */
  'commercialRent.tax': { poliris: 'rang 208', ac3: 'LOCATION/LOYER_HT_HC_AN' },
  'commercialRent.chargesIncluded': { poliris: 'rang 207' },
  'commercialRent.deposit': { poliris: 'rang 161', ac3: 'LOCATION/DEPOT_GARANTIE' },
  'commercialRent.entryFee': { poliris: 'rangs 200 et 218' },
  'commercialRent.lease': { poliris: 'rang 242' },
  'commercialRent.tenantFees': { poliris: 'rang 15' },

  holiday: {
    poliris: 'rangs 49, 52 et 55',
    ac3: 'SAISONNIER/PRIX_SEMAINE_BASSE et SAISONNIER/PRIX_SEMAINE_HAUTE',
  },
  'holiday.guests': { poliris: 'rang 55' },
  'holiday.lowWeek': { poliris: 'rang 49', ac3: 'SAISONNIER/PRIX_SEMAINE_BASSE' },
  'holiday.highWeek': { poliris: 'rang 52', ac3: 'SAISONNIER/PRIX_SEMAINE_HAUTE' },
  /** No column: the importer reads the number from the text. */
  'holiday.registration': { poliris: 'rang 21', ac3: 'COMMENTAIRES/FR' },
  'holiday.ownerStatementOn': {},
  'holiday.changeOfUse': {},
  'holiday.touristTax': {},

  business: { poliris: 'rang 10' },
  'business.activities': { poliris: 'rang 10' },
  'business.monthlyRent': { poliris: 'rang 12' },
  'business.lease': { poliris: 'rang 243' },
  'business.figuresAuthorised': {},

  offPlan: {},
  'offPlan.developer': {},
  'offPlan.delivery': {},
  'offPlan.vatPercent': {},
  'offPlan.mainHomeOnly': {},
  claims: {},

  /** Papers that are ready at a visit: no software sends them, no advert shows them. */
  file: {},

  photos: { poliris: photoRanks, ac3: 'IMAGES/IMG' },
  'photos.caption': { poliris: 'rangs 94 à 102 et 274 à 294' },
  'photos.kind': {},
  'photos.aiEdited': {},
} as const satisfies Readonly<Record<string, CrmField>>;

/** Path of a field in the listing. @example 'fees.netPrice' */
export type Field = keyof typeof crmFields;

/** Where to mend a finding: in the software, and what no software sends in the complement of the listing. */
export interface Where extends CrmField {
  /** @example 'content/listings/complements/EX41_1042.mdx' */
  complement?: string;
}

export function findWhere(field: Field, reference: string): Where {
  const known: CrmField = crmFields[field];
  if (field === 'file') return known;
  // A listing comes from one of the two formats: what this one lacks is said in the complement.
  return known.poliris && known.ac3
    ? known
    : { ...known, complement: `content/listings/complements/${complementName(reference)}.mdx` };
}

/** @example '(Poliris : rang 302 ; AC3 : VENTE/CHARGE_HONORAIRES)' */
export function formatWhere({ poliris, ac3, complement }: Where): string {
  if (complement && !poliris && !ac3) return `(à ajouter dans ${complement})`;
  const places = [
    poliris && `Poliris\u202f: ${poliris}`,
    ac3 && `AC3\u202f: ${ac3}`,
    complement && `sinon, à ajouter dans ${complement}`,
  ];
  const told = places.filter(Boolean);
  return told.length > 0 ? `(${told.join('\u202f; ')})` : '';
}

/** What to do and where, as one sentence for the agency. */
export function formatFix({ fix, where }: { fix: string; where: Where }): string {
  return `${fix} ${formatWhere(where)}`.trim();
}
