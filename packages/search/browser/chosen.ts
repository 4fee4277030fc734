/** What is asked, to be taken back piece by piece; and what would be found without a piece where nothing is. */
import { purposes, purposeSlugs } from '@agency/listings/browser/vocabulary.ts';
import { localise, type Words } from '@agency/ui';
import { formatQuery } from '../address.ts';
import { emptySearch, type Search } from '../criteria.ts';
import type { Found } from '../find.ts';
import { loosen } from '../loosen.ts';
import { listAsked, nameCondition } from './asked.ts';
import { listOf, make } from './texts.ts';

/** What the parts of the page work with. */
export interface Asking {
  search: Search;
  form: HTMLFormElement;
  words: Words;
  ask: (search: Search) => void;
}

/** @returns How many things are asked. */
export function showChosen(box: HTMLElement, { search, form, words, ask }: Asking): number {
  const asked = listAsked(search, form, words);
  box.hidden = asked.length === 0;
  box.replaceChildren();
  if (box.hidden) return 0;
  const buttons = asked.map(({ name, without }) => {
    const button = make('button', `${name} ×`, {
      type: 'button',
      'aria-label': words('search.remove', { name }),
    });
    button.addEventListener('click', () => ask(without));
    return button;
  });
  const reset = make('button', words('search.reset'), { type: 'button' });
  reset.addEventListener('click', () => ask(emptySearch(search.purpose)));
  const list = listOf([...buttons, reset]);
  list.setAttribute('aria-label', words('search.chosen'));
  box.append(list);
  return asked.length;
}

/**
 * Which single condition keeps everything out, and what there is behind other doors.
 *
 * @param ways Links to what the agency may be asked.
 */
export function showEmpty(
  box: HTMLElement,
  found: Found,
  asking: Asking,
  ways: readonly HTMLAnchorElement[] = [],
): void {
  const { search, form, words, ask } = asking;
  box.hidden = found.count > 0;
  if (found.count > 0) return box.replaceChildren();
  const buttons = found.loosened().map((each) => {
    const name = nameCondition(search, each, form, words);
    const count = words.count('shelf.count', each.count);
    const button = make('button', words('search.loosen-one', { name, count }), { type: 'button' });
    button.addEventListener('click', () => ask(loosen(search, each)));
    return button;
  });
  const doors = listDoors(found, asking);
  box.replaceChildren(
    make('p', words('search.none')),
    make('p', words(buttons.length > 0 ? 'search.loosen' : 'search.loosen-nothing')),
    listOf(buttons),
    ...(doors.length > 0 ? [make('p', words('search.loosen-door')), listOf(doors)] : []),
    ...(ways.length > 0
      ? [
          make('p', words('ask.alert-empty')),
          listOf(ways.map(({ href, textContent }) => make('a', textContent ?? '', { href }))),
        ]
      : []),
  );
}

/** Prices and kinds of sale mean something else there. */
function listDoors(found: Found, { search, words }: Asking): HTMLElement[] {
  const { price: _price, ...ranges } = search.ranges;
  const { deal: _deal, ...chosen } = search.chosen;
  return purposes.flatMap((purpose) => {
    const count = purpose === search.purpose ? 0 : found.countBehind(purpose);
    if (count === 0) return [];
    const path = localise(`/${purposeSlugs[purpose]}/`, words.language);
    const href = path + formatQuery({ ...search, purpose, ranges, chosen });
    const text = words('search.door', {
      name: words(`navigation.${purpose}`),
      count: words.count('shelf.count', count),
    });
    return [make('a', text, { href })];
  });
}
