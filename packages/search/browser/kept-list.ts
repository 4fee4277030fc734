/**
 * A list of what is kept. An item stays while its thing does, with the focus and what is being written in it; the focus of
 * one that goes passes on to the next, or to the heading.
 */
import type { KeptListing, SavedSearch } from '../device/kept.ts';
import { identityOf } from '../device/parse.ts';
import { make } from './texts.ts';

export interface Item<Thing> {
  element: HTMLLIElement;
  /** Shows what it is now. */
  show: (thing: Thing) => void;
}

export class KeptList<Thing extends KeptListing | SavedSearch> {
  #box: HTMLElement;
  #list = make('ul', '', { role: 'list', class: 'space__list' });
  #none: HTMLElement;
  #make: (thing: Thing) => Item<Thing>;
  #items = new Map<string, Item<Thing>>();

  /** @param none What is said where there are none. */
  constructor(box: HTMLElement, none: string, makeItem: (thing: Thing) => Item<Thing>) {
    this.#box = box;
    this.#none = make('p', none, { class: 'soft' });
    this.#make = makeItem;
  }

  show(things: readonly Thing[]): void {
    const focused = [...this.#list.children].findIndex((item) =>
      item.contains(document.activeElement),
    );
    const there = new Set(things.map(identityOf));
    const goes = [...this.#items].map(([identity, { element }]) => {
      if (there.has(identity)) return false;
      this.#items.delete(identity);
      element.remove();
      return true;
    });
    for (const [place, thing] of things.entries()) {
      const item = this.#itemOf(thing);
      item.show(thing);
      const current = this.#list.children[place];
      // What stands where it should is not moved: it would lose the focus.
      if (current !== item.element) this.#list.insertBefore(item.element, current ?? null);
    }
    const content = things.length > 0 ? this.#list : this.#none;
    if (content.parentElement !== this.#box) this.#box.replaceChildren(content);
    const isLost = goes.includes(true) && !this.#list.contains(document.activeElement);
    if (focused >= 0 && isLost) this.#focusAt(focused);
  }

  focus(thing: Thing): void {
    focusIn(this.#items.get(identityOf(thing))?.element);
  }

  #itemOf(thing: Thing): Item<Thing> {
    const identity = identityOf(thing);
    const item = this.#items.get(identity) ?? this.#make(thing);
    this.#items.set(identity, item);
    return item;
  }

  #focusAt(place: number): void {
    const { children } = this.#list;
    const next = children[Math.min(place, children.length - 1)];
    if (next) return focusIn(next);
    const heading = this.#box.closest('section')?.querySelector<HTMLElement>('h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }
}

function focusIn(element: Element | undefined): void {
  element?.querySelector<HTMLElement>('a, button, input')?.focus();
}
