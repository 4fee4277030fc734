/** What each engine is asked in the browser: open itself from its files, and answer the same question. */

export interface Question {
  kinds: string[];
  minPrice: number;
  maxPrice: number;
  minRooms: number;
}

export interface Engine {
  open(): Promise<void>;
  /** How many listings are for sale, of these kinds, at such a price, with so many rooms; with the counts it can give. */
  count(question: Question): number | Promise<number>;
}

/** No two alike: what an engine remembers of the last one is of no use. */
export function askedAt(turn: number): Question {
  return {
    kinds: turn % 2 === 0 ? ['house', 'flat'] : ['house'],
    minPrice: 100_000 + turn * 1000,
    maxPrice: 500_000 + turn * 5000,
    minRooms: 1 + (turn % 5),
  };
}

export function offer(engine: Engine): void {
  Object.assign(globalThis, { engine, askedAt });
}
