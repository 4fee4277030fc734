/** A section of the space: its list, what has just become of it, and how to undo that. */
import type { Words } from '@agency/ui';
import type { Kept, KeptListing, SavedSearch } from '../device/kept.ts';
import type { Outcome } from '../device/store.ts';
import { identityOf } from '../device/parse.ts';
import { tellOutcome } from '../device/tell-outcome.ts';
import { KeptList, type Item } from './kept-list.ts';
import { changeKept, keeping } from './kept-store.ts';
import { whenReleased } from './released.ts';
import { button, make } from './texts.ts';

type Chapter = 'favourites' | 'searches';

export class SpaceSection<Name extends Chapter> {
  #name: Name;
  #said = make('p', '', { role: 'status', class: 'space__said' });
  #sentence = new Text();
  /** What was removed last, and how to undo that: until it is there again, whatever else is said. */
  #offer: { thing: Kept[Name][number]; elements: HTMLElement[] } | undefined;
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
    this.#said.append(this.#sentence);
    box.replaceChildren(list, this.#said);
    this.#list = new KeptList(
      list,
      words(`space.${name}-none`),
      makeItem as (thing: KeptListing | SavedSearch) => Item<KeptListing | SavedSearch>,
    );
  }

  show(things: Kept[Name]): void {
    this.#list.show(things);
    const removed = this.#offer && identityOf(this.#offer.thing);
    const all: readonly (KeptListing | SavedSearch)[] = things;
    if (all.some((each) => identityOf(each) === removed)) this.#withdraw();
  }

  /** @param otherwise What is said where all is as it should be. */
  tell(outcome: Outcome, otherwise = ''): void {
    const told = tellOutcome(outcome);
    const isOfSearches = told === 'full' && this.#name === 'searches';
    this.say(told ? this.#words(`space.${isOfSearches ? 'searches-full' : told}`) : otherwise);
  }

  /** Nothing moves from under a finger that is down: what is said then comes when it is up. */
  say(text: string): void {
    whenReleased(() => (this.#sentence.data = text));
  }

  /** Says nothing more, and offers nothing more. */
  forget(): void {
    this.say('');
    this.#withdraw();
  }

  async remove(thing: Kept[Name][number], name: string): Promise<void> {
    const outcome = await changeKept(this.#name, (all) => ({
      state: keeping.takeBack<Name>(all, thing),
    }));
    this.#withdraw();
    this.tell(outcome);
    const elements = [
      make('span', this.#words('space.removed', { name })),
      button(this.#words('space.put-back'), () => void this.#putBack(thing)),
    ];
    this.#offer = { thing, elements };
    this.#said.prepend(...elements);
  }

  #withdraw(): void {
    for (const element of this.#offer?.elements ?? []) element.remove();
    this.#offer = undefined;
  }

  async #putBack(thing: Kept[Name][number]): Promise<void> {
    this.tell(await changeKept(this.#name, (all) => keeping.keep(this.#name, all, thing)));
    this.#list.focus(thing);
  }
}
