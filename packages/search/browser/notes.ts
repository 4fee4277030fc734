/** What the visitor must know of a search: what of the address means nothing here, or that nothing could be loaded. */
import type { Words } from '@agency/ui';
import type { Unknown } from '../address.ts';
import { make } from './texts.ts';

export function showUnknown(box: HTMLElement, unknown: readonly Unknown[], words: Words): void {
  const notes = unknown.map(({ parameter: name, value }) =>
    value === undefined
      ? words('search.unknown-filter', { name })
      : words('search.unknown-value', { value, name }),
  );
  box.replaceChildren(...notes.map((note) => make('p', note)));
}

export function showFailure(box: HTMLElement, words: Words, retry: () => void): void {
  const button = make('button', words('search.retry'), {
    type: 'button',
    class: 'button button--plain',
  });
  button.addEventListener('click', retry);
  box.replaceChildren(make('p', words('search.failed')), button);
}
