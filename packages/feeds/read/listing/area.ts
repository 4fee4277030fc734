/** From the position of a feed and what the feed says of it to the cell that may be shown: the point itself goes no further. */
import { areaOf, metresBetween, type Area, type Position, type Vagueness } from '@agency/listings';
import type { WarningCode } from '../../reasons.ts';
import { normalise } from '../../values.ts';

/** Where a format has a position, and its own words for how exactly that may be told. */
export interface Declaration {
  latitude: string;
  longitude: string;
  /** The column that says it. */
  told: string;
  /** Its codes, in lower case. */
  codes: Readonly<Record<string, Vagueness>>;
}

/**
 * The one table. Where a feed says nothing the vaguest is taken, and its position is not even read; a code that is not
 * here is told, and is the vaguest too. A site may show less, never more (`listings.vagueness`).
 *
 * | Format  | Column                          | Says                    | Told                        |
 * | ------- | ------------------------------- | ----------------------- | --------------------------- |
 * | Poliris | 300 Précision GPS               | 1                       | street                      |
 * | Poliris | 108, 109 true place             | another than 5, 6       | commune, whatever 300 says  |
 * | AC3     | LOCALISATION/VISIBLE            | true, oui               | street                      |
 * | AC3     | LOCALISATION/VISIBLE            | false, non              | commune                     |
 * | Ubiflow | bien/communiquer_adresse_exacte | true, oui               | street                      |
 * | Ubiflow | bien/communiquer_adresse_exacte | false, non              | district                    |
 * | Ubiflow | bien/ville_reelle, …_postal_reel | another than is shown  | commune, whatever it says   |
 * | Kyero   | has no such column              |                         | commune                     |
 * | all     |                                 | nothing, or a zero      | commune                     |
 * | all     |                                 | anything else           | commune, with a warning     |
 *
 * Rank 300: the specification gives 1 to the point of a house, real files hold 1 or nothing, and the section that would
 * say what 2 to 8 are is in no version of it (4.09, 4.12). `precision_coordonnees` of Ubiflow has no known codes either.
 */
export const declarations = {
  poliris: { latitude: '298', longitude: '299', told: '300', codes: { 0: 'commune', 1: 'street' } },
  ac3: {
    latitude: 'LOCALISATION/LATITUDE',
    longitude: 'LOCALISATION/LONGITUDE',
    told: 'LOCALISATION/VISIBLE',
    codes: yesOrNo('street', 'commune'),
  },
  ubiflow: {
    latitude: 'bien/latitude',
    longitude: 'bien/longitude',
    told: 'bien/communiquer_adresse_exacte',
    codes: yesOrNo('street', 'district'),
  },
} as const satisfies Record<string, Declaration>;

function yesOrNo(yes: Vagueness, no: Vagueness): Record<string, Vagueness> {
  const words = { [yes]: ['1', 'o', 'oui', 'true'], [no]: ['0', 'n', 'non', 'false'] };
  return Object.fromEntries(
    Object.entries(words).flatMap(([vagueness, codes]) =>
      codes.map((code) => [code, vagueness as Vagueness] as const),
    ),
  );
}

/** @returns Undefined where no more than the commune is told. */
export function readArea(
  { latitude, longitude, told, codes }: Declaration,
  cellAt: (column: string) => string,
  tell: (code: WarningCode, column: string) => void,
): Area | undefined {
  const code = normalise(cellAt(told));
  if (code === '') return undefined;
  const vagueness = Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (!vagueness) tell('unknown-vagueness', told);
  if (!vagueness || vagueness === 'commune') return undefined;
  const cells = [cellAt(latitude), cellAt(longitude)] as const;
  if (cells.every((cell) => cell === '')) return undefined;
  const [north, east] = cells.map(readDegrees);
  if (north === undefined || east === undefined) return void tell('bad-position', latitude);
  return areaOf({ latitude: north, longitude: east }, vagueness);
}

/** Some software writes a decimal comma. */
function readDegrees(cell: string): number | undefined {
  return /^-?\d{1,3}([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : undefined;
}

/** The longest way from the middle of a commune to its limits, with room to spare: the largest of Labourd measure 12 km. */
const farthest = 15_000;

/** Whether it lies about the commune: what is empty (0, 0) or has latitude and longitude mixed up does not. */
export function isAbout(area: Position, townCentre: Position): boolean {
  return metresBetween(area, townCentre) <= farthest;
}
