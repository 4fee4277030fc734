/** Finds the word that was probably meant. */

/** Returns the candidate with the smallest edit distance, or undefined when none is near (over a third of its length). */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  if (!best) return undefined;
  const limit = Math.floor(Math.max(word.length, best.candidate.length) / 3);
  return best.distance <= limit ? best.candidate : undefined;
}

/** How to mend a word that is none of those known: by the one that was meant, else by any. */
export function suggest(word: string, known: readonly string[]): string {
  const nearest = findNearest(word, known);
  return nearest ? `Write "${nearest}".` : `Write one of: ${known.join(', ')}.`;
}

/** Insertions, deletions, replacements of one character and swaps of two neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j += 1) {
      const replace = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swaps ? at(i - 2, j - 2) + 1 : Infinity;
      rows[i]?.push(Math.min(replace, swap, at(i - 1, j) + 1, at(i, j - 1) + 1));
    }
  }
  return at(a.length, b.length);
}
