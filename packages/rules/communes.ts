/** The communes of the Basque coast where rents are controlled. */

interface Commune {
  insee: string;
  name: string;
}

/**
 * Source: décret no 2023-981 of 23 October 2023 (experiment of ELAN, art. 140). A commune can only be on it when it
 * lies in a tense zone (décret no 2013-392), which decides the cap of the tenant's fees.
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

const controlled: ReadonlySet<string> = new Set(communesWithRentControl.map(({ insee }) => insee));

export function hasRentControl(insee: string | undefined): boolean {
  return insee !== undefined && controlled.has(insee);
}
