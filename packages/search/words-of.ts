/** A text as the words by which it is found: no case, no accents. */

/** @example wordsOf('Maison à Saint-Pée, réf. EX41_1042') // ['maison', 'a', 'saint', 'pee', 'ref', 'ex41', '1042'] */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
