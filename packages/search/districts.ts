/** Districts are written as one says them: the third of its town. That is a small number, whatever the portfolio. */
import { inPieces } from './bytes.ts';
import type { ColumnFacet, Column, Index } from './columns.ts';

type Facets = Readonly<Record<Extract<ColumnFacet, 'town' | 'district'>, Column<string>>>;

/** Of each row the place of its district among those of its town, from 1; 0: none. */
export function placesInTowns({ district }: Pick<Index['facets'], 'district'>): {
  values: { length: number };
  codes: Uint32Array;
} {
  const firsts = firstsOf(district.values);
  const codes = Uint32Array.from(district.codes, (code) =>
    code === 0 ? 0 : code - (firsts.get(townOf(district.values[code - 1] ?? '')) ?? 0),
  );
  return { values: { length: codes.reduce((most, code) => Math.max(most, code), 0) }, codes };
}

/** Back from these places to codes, in place. */
export function codesOfPlaces({ town, district }: Facets): void {
  const firsts = firstsOf(district.values);
  const offsets = town.values.map((slug) => firsts.get(slug) ?? 0);
  const { codes } = district;
  inPieces(codes.length, (row, end) => {
    for (; row < end; row++) {
      if (codes[row] !== 0) codes[row]! += offsets[town.codes[row]! - 1] ?? 0;
    }
  });
}

/** @example townOf('biarritz.port-vieux') // 'biarritz' */
export function townOf(district: string): string {
  return district.split('.')[0] ?? '';
}

/** Where the districts of each town begin: sorted, they lie together. */
function firstsOf(districts: readonly string[]): Map<string, number> {
  const firsts = new Map<string, number>();
  let beginning = '';
  for (const [place, district] of districts.entries()) {
    if (place > 0 && district.startsWith(beginning)) continue;
    const town = townOf(district);
    firsts.set(town, place);
    beginning = `${town}.`;
  }
  return firsts;
}
