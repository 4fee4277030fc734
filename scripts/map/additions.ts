/** Points that the source lacks, or has in the wrong quarter, of communes near the coast: looked up one by one. */

interface Addition {
  insee: string;
  /** Longitude and latitude in degrees, WGS 84. */
  position: readonly [number, number];
  source: string;
}

export const additions: readonly Addition[] = [
  {
    insee: '64289', // La Bastide-Clairence
    position: [-dms(1, 15, 19), dms(43, 25, 42)],
    source: 'https://fr.wikipedia.org/wiki/La_Bastide-Clairence',
  },
  {
    insee: '64134', // Bonloc
    position: [-dms(1, 15, 55), dms(43, 22, 9)],
    source: 'https://fr.wikipedia.org/wiki/Bonloc',
  },
  {
    insee: '64277', // Isturits
    position: [-dms(1, 12, 14), dms(43, 22, 1)],
    source: 'https://fr.wikipedia.org/wiki/Isturits',
  },
  {
    insee: '64476', // Saint-Esteben
    position: [-dms(1, 12, 27), dms(43, 20, 22)],
    source: 'https://fr.wikipedia.org/wiki/Saint-Esteben',
  },
  {
    insee: '64502', // Sames
    position: [-dms(1, 9, 19), dms(43, 31, 30)],
    source: 'https://fr.wikipedia.org/wiki/Sames_(Pyrénées-Atlantiques)',
  },
  {
    insee: '40120', // Hastingues
    position: [-dms(1, 8, 52), dms(43, 32, 7)],
    source: 'https://fr.wikipedia.org/wiki/Hastingues',
  },
  {
    insee: '40213', // Orx
    position: [-dms(1, 22, 9), dms(43, 36, 14)],
    source: 'https://fr.wikipedia.org/wiki/Orx',
  },
  {
    // Boucau: GeoNames has it a mile inland, where Bayonne and Tarnos touch.
    insee: '64140',
    position: [-dms(1, 29, 7), dms(43, 31, 28)],
    source: 'https://fr.wikipedia.org/wiki/Boucau',
  },
];

function dms(degrees: number, minutes: number, seconds: number): number {
  return degrees + minutes / 60 + seconds / 3600;
}
