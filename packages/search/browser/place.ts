/** Where a visitor was in the results, kept with the address: who comes back from a listing goes on from there. */

export function keepPlace(): void {
  const state = readState();
  // Writing to the history takes a cheap telephone a frame or two.
  if (state['scroll'] !== scrollY) history.replaceState({ ...state, scroll: scrollY }, '');
}

/** A list that has to be fetched is not there yet when the browser looks for the place; in the page as it was built it finds it. */
export function takeOverPlace(isFetched: boolean): void {
  history.scrollRestoration = isFetched ? 'manual' : 'auto';
}

export function findPlaceAgain(): void {
  const { scroll } = readState();
  if (typeof scroll === 'number') scrollTo({ top: scroll, behavior: 'instant' });
}

/** Typing goes on in one entry of the history: each letter is no step to come back to. */
export function writeAddress(query: string, { isTyping = false } = {}): void {
  const url = location.pathname + query;
  if (isTyping && readState()['isTyping'] === true) history.replaceState(readState(), '', url);
  else {
    keepPlace();
    history.pushState({ ...readState(), isTyping }, '', url);
  }
  takeOverPlace(query !== '');
}

export function readState(): Record<string, unknown> {
  return (history.state as Record<string, unknown> | null) ?? {};
}
