/** The communes of the Basque coast that rules of the law single out, by INSEE code. */
import type { Listing } from '@agency/listings';

interface Commune {
  insee: string;
  name: string;
}

/**
 * The 24 where rents are controlled. Source: décret no 2023-981 of 23 October 2023 (experiment of ELAN, art. 140). The
 * change-of-use rules of the Communauté Pays Basque hold in the same 24 (deliberation of 9 July 2022).
 */
export const communesWithRentControl: readonly Commune[] = [
  { insee: '64009', name: 'Ahetze' },
  { insee: '64024', name: 'Anglet' },
  { insee: '64035', name: 'Arbonne' },
  { insee: '64038', name: 'Arcangues' },
  { insee: '64065', name: 'Ascain' },
  { insee: '64100', name: 'Bassussarry' },
  { insee: '64102', name: 'Bayonne' },
  { insee: '64122', name: 'Biarritz' },
  { insee: '64125', name: 'Bidart' },
  { insee: '64130', name: 'Biriatou' },
  { insee: '64140', name: 'Boucau' },
  { insee: '64189', name: 'Ciboure' },
  { insee: '64249', name: 'Guéthary' },
  { insee: '64260', name: 'Hendaye' },
  { insee: '64282', name: 'Jatxou' },
  { insee: '64304', name: 'Lahonce' },
  { insee: '64317', name: 'Larressore' },
  { insee: '64407', name: 'Mouguerre' },
  { insee: '64483', name: 'Saint-Jean-de-Luz' },
  { insee: '64496', name: 'Saint-Pierre-d’Irube' },
  { insee: '64540', name: 'Urcuit' },
  { insee: '64545', name: 'Urrugne' },
  { insee: '64547', name: 'Ustaritz' },
  { insee: '64558', name: 'Villefranque' },
];

/**
 * With them, the agglomeration of Bayonne as décret no 2023-822 of 25 August 2023 draws it since: the first table of the
 * annex of décret no 2013-392, of communes in a built-up area of more than 50,000 people.
 */
const alsoInTheAgglomeration: readonly Commune[] = [
  { insee: '64160', name: 'Cambo-les-Bains' },
  { insee: '64213', name: 'Espelette' },
  { insee: '64255', name: 'Halsou' },
];

/**
 * Its second table, of holiday places outside such an area. The tax on empty homes is due there, and it is not settled
 * whether the caps of tense zones (décret no 2014-890) follow that tax or the law of 1989, which speaks of the first.
 */
const inTheSecondTable: readonly Commune[] = [
  { insee: '64014', name: 'Ainhoa' },
  { insee: '64124', name: 'Bidarray' },
  { insee: '64279', name: 'Itxassou' },
  { insee: '64485', name: 'Saint-Jean-Pied-de-Port' },
  { insee: '64495', name: 'Saint-Pée-sur-Nivelle' },
  { insee: '64504', name: 'Sare' },
  { insee: '64527', name: 'Souraïde' },
  { insee: '64538', name: 'Uhart-Cize' },
];

const codesOf = (communes: readonly Commune[]): ReadonlySet<string> =>
  new Set(communes.map(({ insee }) => insee));

const controlled = codesOf(communesWithRentControl);
const tense = codesOf([...communesWithRentControl, ...alsoInTheAgglomeration]);
const second = codesOf(inTheSecondTable);

export function hasRentControl(insee: string | undefined): boolean {
  return insee !== undefined && controlled.has(insee);
}

/** Where a home may be let to tourists only under an authorisation of change of use. */
export const hasChangeOfUseRules = hasRentControl;

/**
 * `unsure`: the law is not settled there, or the feed does not tell which commune it is. `unlisted`: another department,
 * of which nobody has copied the lists; it may be tense, and even very tense.
 */
type Zone = 'tense' | 'unsure' | 'elsewhere' | 'unlisted';

/** Every commune that the tables above single out is in it. */
const department = '64';

export function zoneOf({ insee, postcode }: Pick<Listing['place'], 'insee' | 'postcode'>): Zone {
  if (!(insee ?? postcode).startsWith(department)) return 'unlisted';
  if (insee === undefined || second.has(insee)) return 'unsure';
  return tense.has(insee) ? 'tense' : 'elsewhere';
}

/** The zone of the highest fees that a place may be in, where it is not sure in which one it is. */
export function highestZoneOf(
  place: Parameters<typeof zoneOf>[0],
): 'tense' | 'veryTense' | 'elsewhere' {
  const zone = zoneOf(place);
  if (zone === 'unlisted') return 'veryTense';
  return zone === 'unsure' ? 'tense' : zone;
}
