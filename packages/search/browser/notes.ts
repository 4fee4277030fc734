/** What the visitor must know of a search: what of the address means nothing here, or that nothing could be loaded. */
import type { Words } from '@agency/ui';
import type { Unknown } from '../address.ts';
import { button, make } from './texts.ts';

export function showUnknown(box: HTMLElement, unknown: readonly Unknown[], words: Words): void {
  const notes = unknown.map(({ parameter: name, value }) =>
    value === undefined
      ? words('search.unknown-filter', { name })
      : words('search.unknown-value', { value, name }),
  );
  box.replaceChildren(...notes.map((note) => make('p', note)));
}

export function showFailure(box: HTMLElement, words: Words, retry: () => void): void {
  const again = button(words('search.retry'), retry);
  const isHeld = box.contains(document.activeElement);
  box.replaceChildren(make('p', words('search.failed')), again);
  if (isHeld) again.focus();
}

/** For who hears the page: how many were found, where a button says it to who sees it. */
export function showAnswer(box: HTMLElement, count: string): void {
  box.replaceChildren(make('p', count, { class: 'visually-hidden' }));
}
