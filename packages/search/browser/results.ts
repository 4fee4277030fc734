/** Puts what was found into the page: cards, rows of the table, and the ways to the other pages. */
import { listPageNumbers, type Words } from '@agency/ui';
import type { Card } from './load.ts';
import { make } from './texts.ts';

/** So many are laid out within a frame, even on a cheap telephone. */
const atOnce = 6;

/**
 * In each way that the brand shows lists, some at a time: those in sight come first, and what stood there before goes as
 * the others come, so that the page keeps its height and the visitor the place.
 */
export function* showCards(results: Element, cards: readonly Card[]): Generator<void> {
  const places = [
    [results.querySelector('.views__cards'), 'card'],
    [results.querySelector('.views__table tbody'), 'row'],
  ] as const;
  for (let from = 0; from < Math.max(1, cards.length); from += atOnce) {
    if (from > 0) yield;
    const next = cards.slice(from, from + atOnce);
    const isLast = from + atOnce >= cards.length;
    for (const [place, kind] of places) {
      if (!place) continue;
      const copies = next.flatMap((card) => card[kind] ?? []);
      const old = Array.from(place.children).slice(from, isLast ? undefined : from + atOnce);
      const after = place.children[from + old.length] ?? null;
      for (const each of old) each.remove();
      for (const copy of copies) place.insertBefore(document.importNode(copy, true), after);
    }
  }
}

interface Pages {
  current: number;
  last: number;
  hrefOf: (page: number) => string;
}

/** As the built page has it: first, last, and those near by. */
export function showPages(box: Element, { current, last, hrefOf }: Pages, words: Words): void {
  if (last < 2) return box.replaceChildren();
  const list = make('ol', '', { role: 'list' });
  const link = (page: number, text: string, attributes: Readonly<Record<string, string>>) =>
    make('a', text, { href: hrefOf(page), 'data-page': String(page), ...attributes });
  const put = (...content: Node[]) => {
    const item = make('li', '');
    item.append(...content);
    list.append(item);
  };

  if (current > 1) put(link(current - 1, words('pagination.previous'), { rel: 'prev' }));
  let before = 0;
  for (const page of listPageNumbers(current, last)) {
    const gap = page - before > 1 ? [make('span', '… ', { 'aria-hidden': 'true' })] : [];
    before = page;
    put(
      ...gap,
      link(page, String(page), {
        class: 'figures',
        'aria-label': words('pagination.page', { page }),
        ...(page === current && { 'aria-current': 'page' }),
      }),
    );
  }
  if (current < last) put(link(current + 1, words('pagination.next'), { rel: 'next' }));
  const nav = make('nav', '', { class: 'pagination', 'aria-label': words('pagination.label') });
  nav.append(list);
  box.replaceChildren(nav);
}
