/** Where a visitor was in the results, kept with the address: who comes back from a listing goes on from there. */

export function keepPlace(): void {
  const state = readState();
  // Writing to the history takes a cheap telephone a frame or two.
  if (state['scroll'] !== scrollY) history.replaceState({ ...state, scroll: scrollY }, '');
}

export function findPlaceAgain(): void {
  const { scroll } = readState();
  if (typeof scroll === 'number') scrollTo({ top: scroll, behavior: 'instant' });
}

/** Typing goes on in one entry of the history: each letter is no step to come back to. */
export function writeAddress(query: string, { isTyping = false } = {}): void {
  const url = location.pathname + query;
  if (isTyping && readState()['isTyping'] === true)
    return history.replaceState(readState(), '', url);
  keepPlace();
  history.pushState({ isTyping, scroll: scrollY }, '', url);
}

export function readState(): Record<string, unknown> {
  return (history.state as Record<string, unknown> | null) ?? {};
}
