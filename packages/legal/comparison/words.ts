/** What of a sentence was taken away and what was added, word by word. */
import { diffWordsWithSpace } from 'diff';

export interface Piece {
  kind: 'same' | 'added' | 'removed';
  words: string;
}

export function compareWords(before: string, after: string): Piece[] {
  const pieces = diffWordsWithSpace(before, after).map(({ value, added, removed }): Piece => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));
  return joinRuns(pieces);
}

/** Below this two sentences have some words in common by chance: they are two, not one that was changed. */
export const alike = 0.4;

/** Word by word where the two are alike; else the one that went as a whole, then the one that came. */
export function compareSentences(before: string, after: string): Piece[] {
  if (before === '' || after === '' || measureLikeness(before, after) >= alike) {
    return compareWords(before, after);
  }
  return [
    { kind: 'removed', words: before },
    { kind: 'added', words: after },
  ];
}

/** From 0, nothing in common, to 1. */
export function measureLikeness(before: string, after: string): number {
  const same = compareWords(before, after)
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { words }) => sum + words.length, 0);
  return (2 * same) / (before.length + after.length || 1);
}

/** Changed words with nothing but a space between them are read as one: first all that went, then all that came. */
function joinRuns(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    const space = endOf(removed) === endOf(added) ? endOf(added) : '';
    removed = removed.slice(0, removed.length - space.length);
    added = added.slice(0, added.length - space.length);
    if (removed !== '') joined.push({ kind: 'removed', words: removed });
    if (added !== '') joined.push({ kind: 'added', words: added });
    if (space !== '') joined.push({ kind: 'same', words: space });
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, words }] of pieces.entries()) {
    const next = pieces[index + 1];
    const isGap = kind === 'same' && /^\s+$/.test(words) && (removed || added) && next;
    if (kind === 'same' && !isGap) {
      close();
      joined.push({ kind, words });
      continue;
    }
    if (kind !== 'added') removed += words;
    if (kind !== 'removed') added += words;
  }
  close();
  return joined;
}

/** The space at the end of some words. */
function endOf(words: string): string {
  return words.slice(words.trimEnd().length);
}
