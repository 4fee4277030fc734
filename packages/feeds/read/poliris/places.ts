/** Whether the cells of a record stand in the ranks that are theirs: what is private is known by its rank alone. */
import { yesNo, type Reader } from '../../values.ts';
import { readDeal, readKind } from './codes.ts';
import { table } from './fields.ts';
import { isPrivateRank } from './private.ts';

/** Of the technical id. */
export const idRank = 175;
/** Of the version; since March 2017 the one value that is known by its shape. */
const versionRank = 301;
/** By how many ranks a cell may be too far: no text holds the separator more often. */
const shifts = [1, 2, 3, 4];

/**
 * True when a record ends before the technical id that the others of its file have: it would be published under another
 * key. A record that is only a few cells shorter is of an older format.
 *
 * @param usualCells How many the records of the file have; 0 where they differ, or where it has one alone.
 */
export function isTorn(cells: readonly string[], usualCells: number): boolean {
  return cells.length < idRank && usualCells >= idRank;
}

/**
 * True when a value held the separator, so that every later cell is one too far. Where the version stands in its rank
 * all cells do, however many there are.
 */
export function isShifted(cells: readonly string[], usualCells: number): boolean {
  if (isVersion(cells[versionRank - 1])) return false;
  if (shifts.some((by) => isVersion(cells[versionRank - 1 + by]))) return true;
  return usualCells > 0 ? cells.length > usualCells : fitBetterShifted(cells);
}

/** True when neither version nor number of cells says that all stand in their ranks. */
export function isDoubtful(cells: readonly string[], usualCells: number): boolean {
  return !isVersion(cells[versionRank - 1]) && cells.length !== usualCells;
}

/** True of the rest of a record that was torn: neither a kind of advert nor of property nor a postcode is where it should be. */
export function isRest(cells: readonly string[]): boolean {
  const [deal = '', kind = '', postcode = ''] = cells.slice(2, 5).map((cell) => cell.trim());
  const says = readDeal(deal, ignore) ?? readKind(kind, ignore);
  return says === undefined && !/^\d{5}$/.test(postcode);
}

/** True of a private rank, and in a doubtful record of those that the value of one may have moved to. */
export function mayBePrivate(rank: number, doubtful: boolean): boolean {
  if (isPrivateRank(rank)) return true;
  return doubtful && shifts.some((by) => isPrivateRank(rank - by));
}

/** "4.12" or "4.08-007"; a longitude has more digits. */
function isVersion(cell = ''): boolean {
  return /^4\.\d\d(?!\d)/.test(cell.trim());
}

/** Fewer would be dirt. */
const fewestBetter = 3;

/** True when several values are of the sort that their ranks hold only after everything behind some cell moves back. */
function fitBetterShifted(cells: readonly string[]): boolean {
  return shifts.some((by) => {
    let better = 0;
    return shapes.some(({ rank, read }) => {
      better +=
        Number(isMisfit(cells[rank - 1], read)) - Number(isMisfit(cells[rank - 1 + by], read));
      return better >= fewestBetter;
    });
  });
}

/** Ranks that hold a number, a day or a yes, from the last one on. */
const shapes = Object.values(table)
  .map(({ column, read }) => ({ rank: Number(column), read: read as Reader<unknown> }))
  .sort((a, b) => b.rank - a.rank);

function isMisfit(cell = '', read: Reader<unknown>): boolean {
  const text = cell.trim();
  if (text === '') return false;
  let isUnread = false;
  const value = read(text, (code) => {
    isUnread ||= ['unreadable-number', 'implausible-number', 'unreadable-date'].includes(code);
  });
  return isUnread || (read === yesNo && value === undefined);
}

function ignore(): void {}
