/** Puts what was found into the page: cards, rows of the table, and the ways to the other pages. */
import { listPageNumbers, type Words } from '@agency/ui';
import type { Card } from './load.ts';
import { make } from './texts.ts';

/** In each way that the brand shows lists. */
export function showCards(results: Element, cards: readonly Card[]): void {
  const places = [
    [results.querySelector('.views__cards'), 'card'],
    [results.querySelector('.views__table tbody'), 'row'],
  ] as const;
  for (const [place, kind] of places) {
    const copies = cards.flatMap((card) => card[kind] ?? []);
    place?.replaceChildren(...copies.map((copy) => document.importNode(copy, true)));
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
