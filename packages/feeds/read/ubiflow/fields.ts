/**
 * Ubiflow as an allow-list: name, path, what the element holds. What is not named here is never read: streets,
 * contacts, mandates; of a position `complete.ts` reads the cell of the grid that it lies in. {PRICE} is the element that holds the price of the deal.
 * Source: no specification is public; the elements that three public writers and two readers of the format agree on.
 */
import {
  dayInEitherForm,
  integer,
  number,
  phrase,
  raw,
  signedInteger,
  word,
  yearWithin,
  yes,
  type Reader,
} from '../../values.ts';
import type { Field, Table } from '../row.ts';
import { countOrYes, faces, groundFloorAsZero, letters, payers, says } from '../xml/words.ts';
import { chargesModes } from './codes.ts';

const at = <T>(column: string, read: Reader<T>): Field<T> => ({ column, read });
/** Two spellings of the element, in two places. */
const inDiagnosis = (name: string) =>
  ['', 'bien/']
    .flatMap((place) => [`${place}diagnostiques/${name}`, `${place}diagnostics/${name}`])
    .join(' | ');
const diagnosis = <T>(name: string, read: Reader<T>) => at(inDiagnosis(name), read);

const euros = number();
const squareMetres = number({ max: 1e8 });
const count = integer({ max: 500 });

export const table = {
  // What it is
  technicalId: at('@id', word),
  reference: at('reference', word),
  agency: at('../@reference', word),
  subtype: at('bien/libelle_type', phrase),

  // Where it is
  postcode: at('bien/code_postal', word),
  town: at('bien/ville', phrase),
  district: at('bien/quartier', raw),

  // Price and fees
  price: at('prestation/{PRICE}', number({ min: 2, max: 5e8 })),
  payer: at('prestation/honoraires_payeurs', payers),
  netPrice: at('prestation/prix_hors_honoraires', euros),
  feePercent: at('prestation/alur_pourcentage_honoraires_ttc', number({ max: 100 })),

  // Rent
  charges: at('prestation/charges | prestation/charges_locatives', euros),
  chargesMode: at(
    'prestation/modalite_recuperation_charges_locatives | prestation/modalites_recuperation_charges_locatives',
    chargesModes,
  ),
  supplement: at('prestation/complement_loyer', euros),
  deposit: at('prestation/depot_garantie', euros),
  inventoryFees: at('prestation/honoraires_etat_des_lieux', euros),
  furnished: at('bien/meuble', yes),

  // Condominium
  inCopro: at('bien/copropriete', yes),
  lots: at('bien/alur_nb_lots', integer({ max: 100_000 })),
  coproCharges: at('bien/charges_copropriete_annuelle', euros),
  coproProcedure: at('bien/alur_syndic_en_procedure', yes),
  coproProcedureDetail: at('bien/alur_syndicat_statut', phrase),

  // Energy
  energyLetter: diagnosis('dpe_etiquette_conso', letters),
  primaryEnergy: diagnosis('dpe_valeur_conso', integer({ max: 3000 })),
  finalEnergy: diagnosis('dpe_valeur_conso_finale', integer({ max: 3000 })),
  climateLetter: diagnosis('dpe_etiquette_ges', letters),
  emissions: diagnosis('dpe_valeur_ges', integer({ max: 1000 })),
  energyOn: diagnosis('dpe_date_realisation', dayInEitherForm),
  energyCostMin: diagnosis('montant_depenses_energies_min', euros),
  energyCostMax: diagnosis('montant_depenses_energies_max', euros),
  energyYear: diagnosis('date_indice_prix_energies', yearWithin),

  // Areas and rooms
  area: at('bien/surface', squareMetres),
  land: at('bien/surface_terrain', squareMetres),
  carrez: at('bien/surface_carrez', squareMetres),
  livingRoomArea: at('bien/surface_sejour', squareMetres),
  terraceArea: at('bien/surface_terrasse', squareMetres),
  balconyArea: at('bien/surface_balcon', squareMetres),
  cellarArea: at('bien/surface_cave', squareMetres),
  rooms: at('bien/nb_pieces_logement | bien/nb_pieces', count),
  bedrooms: at('bien/nombre_de_chambres | bien/nb_chambres', count),
  bathrooms: at('bien/nb_salles_de_bain', count),
  showerRooms: at('bien/nb_salles_d_eau', count),
  toilets: at('bien/nb_wc', count),
  floor: at('bien/etage', groundFloorAsZero(signedInteger())),
  storeys: at('bien/nb_etages', integer({ max: 100 })),
  builtIn: at('bien/annee_construction', integer({ min: 1000, max: 2100 })),
  facesNorth: at('bien/exposition', faces('nord')),
  facesEast: at('bien/exposition', faces('est')),
  facesSouth: at('bien/exposition', faces('sud')),
  facesWest: at('bien/exposition', faces('ouest')),

  // Comforts
  balconies: at('bien/balcon', countOrYes),
  terrace: at('bien/terrasse', yes),
  garden: at('bien/avec_jardin', yes),
  pool: at('bien/piscine', yes),
  garages: at('bien/garage', countOrYes),
  parkings: at('bien/nb_parkings', count),
  cellar: at('bien/cave', yes),
  lift: at('bien/ascenseur', yes),
  doorCode: at('bien/digicode', yes),
  intercom: at('bien/interphone', yes),
  alarm: at('bien/alarme_habitation', yes),
  airConditioning: at('bien/climatise', yes),
  fireplace: at('bien/cheminee', yes),

  // Texts
  title: at('titre', raw),
  body: at('texte', raw),

  // How it is shown
  exclusive: at('prestation/mandat_type | mandat_type', says('exclusif', 'exclusivite')),
  tour: at('visite_virtuelle', raw),
  availableOn: at('prestation/date_disponibilite', dayInEitherForm),
} satisfies Table;

/** Fields that are made of several elements, at the one that one looks at first. */
export const composed = {
  deal: 'prestation/type',
  cell: 'bien/latitude',
  kind: 'bien/libelle_type | code_type | bien/code_type',
  mandateHeld: 'prestation/mandat_numero | mandat_numero',
  baseRent: 'prestation/loyer_de_base | prestation/loyer_mensuel',
  tenantFees: 'prestation/honoraires_location | prestation/honoraires',
  heating: 'bien/chauffage_type',
} as const;

/** Yes where the certificate is a blank form. */
export const blankCertificate = inDiagnosis('dpe_vierge');
