/** How to follow a search without telling anybody who one is: the feed of the nearest page of listings. */
import { localise } from '@agency/ui';
import type { Index } from '../columns.ts';
import { emptySearch } from '../criteria.ts';
import { find } from '../find.ts';
import { findNearestShelf } from '../nearest-shelf.ts';
import { listAsked } from './asked.ts';
import type { Asking } from './chosen.ts';
import { make } from './texts.ts';

export function showFeed(box: HTMLElement, index: Index, { search, form, words }: Asking): void {
  const { purpose } = search;
  const searchFor = (kind: string | undefined, town: string | undefined) => ({
    ...emptySearch(purpose),
    chosen: { ...(kind && { kind: [kind] }), ...(town && { town: [town] }) },
  });
  const exists = (kind: string | undefined, town: string | undefined) =>
    find(searchFor(kind, town), index).count > 0;
  const { path, kind, town, isExact } = findNearestShelf(search, exists);
  const names = listAsked(searchFor(kind, town), form, words).map(({ name }) => name);
  const name = [words(`navigation.${purpose}`), ...names].join(' · ');
  const text = isExact ? words('search.feed-exact') : words('search.feed', { name });
  // What is not there today may come; where nothing at all is on offer there is no feed.
  box.hidden = !exists(undefined, undefined);
  box.replaceChildren(make('a', text, { href: `/flux${localise(path, words.language)}rss.xml` }));
}
