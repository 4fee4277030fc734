/** Changed words as HTML: marked for the eye by more than a colour, and for the ear by words. */
import type { Piece } from './words.ts';

export interface SpokenMarks {
  added: readonly [start: string, end: string];
  removed: readonly [start: string, end: string];
}

/** A string, since a line break beside a mark would be one more space in the sentence. */
export function writePieces(pieces: readonly Piece[], spoken: SpokenMarks): string {
  return pieces
    .map(({ kind, words }) => {
      if (kind === 'same') return escape(words);
      const [start, end] = spoken[kind].map(
        (mark) => `<span class="visually-hidden"> [${escape(mark)}] </span>`,
      );
      const tag = kind === 'added' ? 'ins' : 'del';
      // Spaces at either end are no words: marked, they would be a line under nothing.
      const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
      if (core === '') return `<${tag}>${start}${words}${end}</${tag}>`;
      return `${before}<${tag}>${start}${escape(core)}${end}</${tag}>${after}`;
    })
    .join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
