/** What somebody reads as the agency's words, and how to find words in it whatever their accents. */
import type { Listing } from '@agency/listings';
import { findCandidates, isSifted } from './stems.ts';

type Texts = Listing['texts'];

/** Titles and texts in every language, a line each paragraph. */
export function textOf({ texts }: Pick<Listing, 'texts'>): string {
  return [texts.fr, texts.en ?? { title: '', body: [] }]
    .flatMap(({ title, body }) => [title, ...body])
    .join('\n');
}

/**
 * Lower case, without accents, with straight apostrophes and plain blanks: what patterns are written for.
 * @example foldText('À l’étage') // "a l'etage"
 */
export function foldText(text: string): string {
  return text.toLowerCase().replace(/[^\x01-\x08\x0a-\x7f]/gu, foldCharacter);
}

/** Every one is worked out once: a text has a hundred of them, and a feed a hundred thousand texts. */
const foldedCharacters = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const folded = character
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u00a0\u202f\t]/g, ' ');
  foldedCharacters.set(character, folded);
  return folded;
}

interface Reading {
  folded: string;
  /** Patterns that may find something. */
  candidates: ReadonlySet<RegExp>;
}

/** A dozen rules read the same text: it is folded and sifted once. */
const readings = new WeakMap<Texts, Reading>();

function readingOf({ texts }: Pick<Listing, 'texts'>): Reading {
  const known = readings.get(texts);
  if (known) return known;
  const folded = foldText(textOf({ texts }));
  const reading = { folded, candidates: findCandidates(folded) };
  readings.set(texts, reading);
  return reading;
}

export function foldedTextOf(listing: Pick<Listing, 'texts'>): string {
  return readingOf(listing).folded;
}

function search(listing: Pick<Listing, 'texts'>, pattern: RegExp): RegExpExecArray | null {
  const { folded, candidates } = readingOf(listing);
  return isSifted(pattern) && !candidates.has(pattern) ? null : pattern.exec(folded);
}

/** Whether a pattern for folded text finds anything. */
export function hasWords(listing: Pick<Listing, 'texts'>, pattern: RegExp): boolean {
  return search(listing, pattern) !== null;
}

/** The words that a pattern for folded text finds, quoted as the agency wrote them. */
export function findWords(listing: Pick<Listing, 'texts'>, pattern: RegExp): string | undefined {
  const found = search(listing, pattern);
  if (!found) return undefined;
  return quote(textOf(listing), found.index, found.index + found[0].length);
}

/** Everything that it finds, with the groups of the pattern; looked for only where it finds something at all. */
export function findAllWords(
  listing: Pick<Listing, 'texts'>,
  pattern: RegExp,
): { words: string; found: RegExpExecArray }[] {
  if (!hasWords(listing, pattern)) return [];
  const text = textOf(listing);
  const every = foldedTextOf(listing).matchAll(new RegExp(pattern, `${pattern.flags}g`));
  return [...every].map((found) => ({
    words: quote(text, found.index, found.index + found[0].length),
    found,
  }));
}

/** The part of a text that became `from`…`to` when it was folded: folding shortens decomposed letters. */
function quote(text: string, from: number, to: number): string {
  let position = 0;
  let words = '';
  for (const character of text) {
    if (position >= to) break;
    if (position >= from) words += character;
    position += character.charCodeAt(0) < 0x80 ? 1 : foldText(character).length;
  }
  return words.trim();
}
