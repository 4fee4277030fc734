/** What is kept, thing by thing: a listing and what has become of it, a search and what it finds now. */
import type { Words } from '@agency/ui';
import type { KeptListing, SavedSearch, Visit } from '../device/kept.ts';
import type { Today } from '../device/look.ts';
import { langOf, pathIn } from './in-language.ts';
import type { Item } from './kept-list.ts';
import { asksForWords } from './search-at.ts';
import { make } from './texts.ts';
import {
  isPriceOfThen,
  priceOf,
  tellListing,
  tellSearch,
  type ListingNow,
} from './what-changed.ts';

/** A brand of the group. */
export interface Site {
  name: string;
  /** @example 'https://villa-rosa.example' */
  origin: string;
}

/** Where it is kept from: this site, another one of ours, or one that we do not know. */
export type Home = 'here' | Site | undefined;

/** An item of which `tell` says what it is; what stands below stays. */
export function itemOf<Thing>(
  tell: (thing: Thing) => HTMLElement,
  below: readonly { element: HTMLElement; show?: (thing: Thing) => void }[],
): Item<Thing> {
  const element = make('li', '', { class: 'space__item' });
  let told: HTMLElement = make('div', '');
  element.append(told, ...below.map((each) => each.element));
  return {
    element,
    show: (thing) => {
      const fresh = tell(thing);
      // The focus may be on its link.
      if (!fresh.isEqualNode(told)) {
        told.replaceWith(fresh);
        told = fresh;
      }
      for (const each of below) each.show?.(thing);
    },
  };
}

/** @param priceThen Says of which day a price is of which today's is not known. */
export function tellOfListing(
  kept: KeptListing,
  words: Words,
  home: Home,
  now: ListingNow,
  priceThen: 'space.price-kept' | 'space.price-seen',
): HTMLElement {
  const isHere = home === 'here';
  // What another site asks for it today is not known here.
  const price = isHere ? priceOf(kept, now) : '';
  const lang = langOf(kept.path, words.language);
  const title = titled(
    kept.title,
    lang,
    now === 'withdrawn' ? undefined : hrefOf(kept.path, home, words),
  );
  const about = make('span', [kept.town, price].filter(Boolean).join(' · '), {
    class: 'soft small',
    ...(price && lang),
  });
  const isOfThen = isHere && isPriceOfThen(kept, now);
  const then = make('span', isOfThen ? words(priceThen) : '', { class: 'soft small' });
  return told(
    [title, about, then],
    [...tellListing(kept, isHere ? now : undefined, words), ...tellHome(home, words)],
  );
}

export function tellOfSearch(
  saved: SavedSearch,
  words: Words,
  home: Home,
  today: Today | undefined,
  visit: Visit,
): HTMLElement {
  const { address, name } = saved;
  const of = home === 'here' ? today : undefined;
  const found = of?.search(address);
  const lang = langOf(address, words.language);
  const isOfLanguage = home === 'here' && asksForWords(address);
  const title = titled(name, lang, isOfLanguage ? address : hrefOf(address, home, words));
  const count = found ? words.count('space.now', found.length) : '';
  return told(
    [title, make('span', count, { class: 'soft small' })],
    [...tellSearch(saved, of, visit, words), ...tellHome(home, words)],
  );
}

function hrefOf(path: string, home: Home, { language }: Words): string | undefined {
  if (home === 'here') return pathIn(language, path);
  return home && home.origin + path;
}

function tellHome(home: Home, words: Words): string[] {
  return home && home !== 'here' ? [words('space.elsewhere', { name: home.name })] : [];
}

/** @param href Undefined: there is no page of it. */
function titled(title: string, lang: { lang?: string }, href: string | undefined): HTMLElement {
  return href === undefined ? make('span', title, lang) : make('a', title, { href, ...lang });
}

function told(abouts: readonly HTMLElement[], changes: readonly string[]): HTMLElement {
  const box = make('div', '', { class: 'space__told' });
  box.append(...abouts.filter(({ textContent }) => textContent));
  for (const text of changes) box.append(make('span', text, { class: 'space__change' }));
  return box;
}

export function removeButton(name: string, words: Words, remove: () => void): HTMLButtonElement {
  const button = make('button', '×', {
    type: 'button',
    class: 'space__remove',
    'aria-label': words('space.remove', { name }),
  });
  button.addEventListener('click', remove);
  return button;
}
