/** Chance that always falls the same way: numbers drawn from a seed and the name of what they are for. */

/** At least 0, below 1. FNV-1a over the words, then an avalanche, so that neighbours differ. */
export function draw(...seed: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const character of seed.join('\n')) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** A whole number from `low` to `high`, both included. */
export function drawBetween(low: number, high: number, ...seed: readonly string[]): number {
  return low + Math.floor(draw(...seed) * (high - low + 1));
}

/** An ISO day from `first` to `last`, both included. */
export function drawDay(first: string, last: string, ...seed: readonly string[]): string {
  const dayLength = 86_400_000;
  const days = drawBetween(Date.parse(first) / dayLength, Date.parse(last) / dayLength, ...seed);
  return new Date(days * dayLength).toISOString().slice(0, 10);
}
