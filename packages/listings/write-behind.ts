/** Writes one piece while the next is put together. */

export interface WriteBehind<Piece> {
  /** Waits for the piece before, then lets this one be written. Rejects when the one before could not be. */
  write(piece: Piece): Promise<void>;
  /** Waits for the last one. */
  end(): Promise<void>;
}

/** @param write Writes a piece at the end of what is there. */
export function createWriteBehind<Piece>(
  write: (piece: Piece) => Promise<unknown>,
): WriteBehind<Piece> {
  let writing: Promise<unknown> = Promise.resolve();
  return {
    async write(piece) {
      await writing;
      writing = write(piece);
      // A failure is told when it is waited for; until then nobody listens.
      writing.catch(() => undefined);
    },
    async end() {
      await writing;
    },
  };
}
