/** A section of the space: its list, what has just become of it, and how to undo that. */
import type { Words } from '@agency/ui';
import type { Kept, KeptListing, SavedSearch } from '../device/kept.ts';
import type { Outcome } from '../device/store.ts';
import { tellOutcome } from '../device/tell-outcome.ts';
import { KeptList, type Item } from './kept-list.ts';
import { changeKept, keeping } from './kept-store.ts';
import { button, make } from './texts.ts';

type Chapter = 'favourites' | 'searches';

export class SpaceSection<Name extends Chapter> {
  #name: Name;
  #said = make('p', '', { role: 'status', class: 'space__said' });
  #words: Words;
  #list: KeptList<KeptListing | SavedSearch>;

  constructor(
    name: Name,
    box: HTMLElement,
    words: Words,
    makeItem: (thing: Kept[Name][number]) => Item<Kept[Name][number]>,
  ) {
    this.#name = name;
    this.#words = words;
    const list = make('div', '');
    box.replaceChildren(list, this.#said);
    this.#list = new KeptList(
      list,
      words(`space.${name}-none`),
      makeItem as (thing: KeptListing | SavedSearch) => Item<KeptListing | SavedSearch>,
    );
  }

  show(things: Kept[Name]): void {
    this.#list.show(things);
  }

  /** @param otherwise What is said where all is as it should be. */
  tell(outcome: Outcome, otherwise = ''): void {
    const told = tellOutcome(outcome);
    const isOfSearches = told === 'full' && this.#name === 'searches';
    this.say(told ? this.#words(`space.${isOfSearches ? 'searches-full' : told}`) : otherwise);
  }

  say(text: string): void {
    this.#said.textContent = text;
  }

  async remove(thing: Kept[Name][number], name: string): Promise<void> {
    const outcome = await changeKept(this.#name, (all) => ({
      state: keeping.takeBack<Name>(all, thing),
    }));
    this.tell(outcome, this.#words('space.removed', { name }));
    this.#said.append(
      ' ',
      button(this.#words('space.put-back'), () => void this.#putBack(thing)),
    );
  }

  async #putBack(thing: Kept[Name][number]): Promise<void> {
    this.tell(await changeKept(this.#name, (all) => keeping.keep(this.#name, all, thing)));
    this.#list.focus(thing);
  }
}
