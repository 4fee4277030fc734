/**
 * Which file the card of a row lies in. Cards of one purpose, kind and town lie together, since they are looked at
 * together, and one that changes changes its own file alone. Told from the columns, at build and in the browser alike.
 */
import type { Index } from './columns.ts';

/** So many at most: a scattered page of results then costs little more than its own cards. */
export const cardsPerFile = 16;

export interface CardPlace {
  /** From 0. */
  file: number;
  /** Within the file, from 0. */
  position: number;
}

export interface CardPlaces {
  files: number;
  of: (row: number) => CardPlace;
}

export function placeCards({ size, facets: { deal, kind, town } }: Index): CardPlaces {
  const [kinds, towns] = [kind.values.length + 1, town.values.length + 1];
  const groupOf = (row: number) =>
    (deal.codes[row]! * kinds + kind.codes[row]!) * towns + town.codes[row]!;
  const counts = new Uint32Array((deal.values.length + 1) * kinds * towns);
  const positions = new Uint32Array(size);
  for (let row = 0; row < size; row++) positions[row] = counts[groupOf(row)]!++;
  const starts = new Uint32Array(counts.length);
  let files = 0;
  for (let group = 0; group < counts.length; group++) {
    starts[group] = files;
    files += Math.ceil(counts[group]! / cardsPerFile);
  }
  return {
    files,
    of(row) {
      const position = positions[row]!;
      return {
        file: starts[groupOf(row)]! + Math.floor(position / cardsPerFile),
        position: position % cardsPerFile,
      };
    },
  };
}

/** Where the files of the search lie. @example searchPath('index-3f8a0c1b2d4e.bin') // '/_recherche/index-3f8a0c1b2d4e.bin' */
export function searchPath(file: string): string {
  return `/_recherche/${file}`;
}

/** The address of a file of cards. @example cardsPath(12, 0xc0ffee, 'fr') // '/_recherche/fiches/fr/12-00c0ffee.html' */
export function cardsPath(file: number, mark: number, language: string): string {
  return searchPath(`fiches/${language}/${file}-${mark.toString(16).padStart(8, '0')}.html`);
}
