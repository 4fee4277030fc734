/**
 * AC3 / Immo-Facile as an allow-list: name, path, what the element holds. What is not named here is never read: streets,
 * mandates, instructions for visits, people; of a position `complete.ts` reads the cell of the grid that it lies in. {TYPE} is the one element that says what the thing is.
 * Source: no notice is public; the union of what eight public readers take (`LISTEPA` of AC3 and Pages Immo, `TRANSFERT` of ICS).
 */
import {
  dayInEitherForm,
  integer,
  number,
  phrase,
  raw,
  signedInteger,
  some,
  word,
  yearWithin,
  yes,
  type Reader,
} from '../../values.ts';
import type { Field, Table } from '../row.ts';
import { faces, groundFloorAsZero, letters, payers, says } from '../xml/words.ts';
import { kitchens } from './codes.ts';

const at = <T>(column: string, read: Reader<T>): Field<T> => ({ column, read });

const euros = number();
const squareMetres = number({ max: 1e8 });
const count = integer({ max: 500 });

export const table = {
  // What it is
  technicalId: at('INFO_GENERALES/AFF_ID', word),
  reference: at('INFO_GENERALES/AFF_NUM', word),

  // Where it is
  postcode: at('LOCALISATION/CODE_POSTAL', word),
  town: at('LOCALISATION/VILLE', phrase),
  district: at('LOCALISATION/SITUATION', raw),

  // Price and fees. The rent of PRIX is all in; so is what a buyer pays.
  price: at('VENTE/PRIX | LOCATION/PRIX', number({ min: 2, max: 5e8 })),
  payer: at('VENTE/CHARGE_HONORAIRES', payers),
  netPrice: at('VENTE/PRIX_NET', euros),

  // Rent
  charges: at('LOCATION/PROVISION_SUR_CHARGES', euros),
  furnished: at('{TYPE}/MEUBLE', yes),
  deposit: at('LOCATION/DEPOT_GARANTIE', euros),
  inventoryFees: at('LOCATION/HONO_ETAT_LIEUX_LOC', euros),
  /** By its name without VAT and charges, a year. */
  yearlyRent: at('LOCATION/LOYER_HT_HC_AN', euros),

  // Holiday
  lowWeek: at('SAISONNIER/PRIX_SEMAINE_BASSE', euros),
  highWeek: at('SAISONNIER/PRIX_SEMAINE_HAUTE', euros),

  // Condominium
  inCopro: at('ALUR/COPROPRIETE', yes),
  lots: at('ALUR/NB_LOTS', integer({ max: 100_000 })),
  coproCharges: at('ALUR/CHARGES_ANNUELLES | ALUR/CHARGES_ANUELLES', euros),
  coproProcedure: at('ALUR/PROCEDURES', yes),
  coproProcedureDetail: at('ALUR/NOM_PROCEDURE', phrase),

  // Energy
  energyLetter: at('{TYPE}/CONSOMMATIONENERGETIQUE | INFO_GENERALES/ETIQUETTE_DPE', letters),
  primaryEnergy: at('{TYPE}/CONSO_ANNUEL_ENERGIE', integer({ max: 3000 })),
  climateLetter: at('{TYPE}/GAZEFFETDESERRE | INFO_GENERALES/ETIQUETTE_GES', letters),
  emissions: at('{TYPE}/VALEUR_GES', integer({ max: 1000 })),
  energyOn: at('{TYPE}/DATE_DPE', dayInEitherForm),
  energyCostMin: at('{TYPE}/CHARGE_ENERGIE_MIN', euros),
  energyCostMax: at('{TYPE}/CHARGE_ENERGIE_MAX', euros),
  energyYear: at('{TYPE}/ANNEE_REF_PRIX_ENERGIE', yearWithin),

  // Areas and rooms
  area: at('{TYPE}/SURFACE_HABITABLE', squareMetres),
  land: at('{TYPE}/SURFACE_TERRAIN', squareMetres),
  carrez: at('{TYPE}/SURFACE_CARREZ', squareMetres),
  livingRoomArea: at('{TYPE}/SURFACE_SEJOUR', squareMetres),
  terraceArea: at('{TYPE}/SURFACE_TERRASSE', squareMetres),
  rooms: at('{TYPE}/NBRE_PIECES', count),
  bedrooms: at('{TYPE}/NBRE_CHAMBRES', count),
  bathrooms: at('{TYPE}/NBRE_SALLE_BAIN', count),
  showerRooms: at('{TYPE}/NBRE_SALLE_EAU', count),
  toilets: at('{TYPE}/NBRE_WC', count),
  floor: at('{TYPE}/NUM_ETAGE', groundFloorAsZero(signedInteger())),
  storeys: at('{TYPE}/NBRE_ETAGE', integer({ max: 100 })),
  builtIn: at('{TYPE}/ANNEE_CONSTRUCTION', integer({ min: 1000, max: 2100 })),
  kitchen: at('{TYPE}/CUISINE', kitchens),
  facesNorth: at('{TYPE}/EXPOSITION_SEJOUR', faces('nord')),
  facesEast: at('{TYPE}/EXPOSITION_SEJOUR', faces('est')),
  facesSouth: at('{TYPE}/EXPOSITION_SEJOUR', faces('sud')),
  facesWest: at('{TYPE}/EXPOSITION_SEJOUR', faces('ouest')),

  // Comforts
  balconies: at('{TYPE}/NBRE_BALCON', count),
  terrace: at('{TYPE}/NBRE_TERRASSE', some),
  parkings: at('{TYPE}/NBRE_PARKING', count),
  cellar: at('{TYPE}/NBRE_CAVES', some),
  lift: at('{TYPE}/ASCENSEUR', yes),
  caretaker: at('{TYPE}/GARDIEN', yes),
  doorCode: at('{TYPE}/DIGICODE', yes),
  intercom: at('{TYPE}/INTERPHONE', yes),
  alarm: at('{TYPE}/ALARME', yes),
  stepFree: at('{TYPE}/ACCES_HANDICAPES', yes),
  garden: at('{TYPE}/JARDIN', yes),
  pool: at('{TYPE}/PISCINE', yes),
  fireplace: at('{TYPE}/CHEMINEE', yes),
  calm: at('{TYPE}/CALME', yes),
  openView: at('{TYPE}/VUE', says('degagee', 'panoramique')),
  worksNeeded: at('{TYPE}/ETAT_GENERAL', says('arenover', 'travauxaprevoir')),
  refurbished: at('{TYPE}/ETAT_INTERIEUR', says('refaitaneuf', 'renove')),

  // Texts
  title: at('INTITULE/FR', raw),
  body: at('COMMENTAIRES/FR', raw),
  titleEn: at('INTITULE/US | INTITULE/EN', raw),
  bodyEn: at('COMMENTAIRES/US | COMMENTAIRES/EN', raw),

  // How it is shown
  exclusive: at('VENTE/TYPE_MANDAT | LOCATION/TYPE_MANDAT', says('e', 'exclusif')),
  highlighted: at('{TYPE}/COUP_COEUR', yes),
  tour: at('INFO_GENERALES/VISITE_VIRTUELLE', raw),
  video: at('INFO_GENERALES/LIEN_VIDEO', raw),
} satisfies Table;

/** Fields that are made of several elements, at the one that one looks at first. */
export const composed = {
  deal: 'VENTE | LOCATION | SAISONNIER | VIAGER',
  kind: '{TYPE}',
  state: 'INFO_GENERALES/STATUT',
  cell: 'LOCALISATION/LATITUDE',
  mandateHeld: 'VENTE/NUM_MANDAT | LOCATION/NUM_MANDAT',
  feePercent: 'VENTE/MONTANT_HONO_ACQUEREUR',
  baseRent: 'LOCATION/LOYER',
  heating: '{TYPE}/CHAUFFAGE',
  garages: '{TYPE}/NBRE_GARAGE',
} as const;
