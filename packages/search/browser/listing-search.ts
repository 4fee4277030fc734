/**
 * <listing-search>: narrows what lies behind a door. The address is the state: whatever changes, changes the address,
 * and what the page shows follows from it. Without JavaScript the page is what it was built as.
 */
import { purposes, type Purpose } from '@agency/listings/browser/vocabulary.ts';
import { formatNumber, type Words } from '@agency/ui';
import { formatQuery, parseAddress, type Address, type Layout, type View } from '../address.ts';
import type { Index } from '../columns.ts';
import { eachCondition } from '../conditions.ts';
import type { Search, Sort } from '../criteria.ts';
import { find, type Found } from '../find.ts';
import { alertHref } from './alert-href.ts';
import { showChosen, showEmpty, type Asking } from './chosen.ts';
import { showFeed } from './follow.ts';
import { change, choose, narrow, showCounts, showSearch } from './form.ts';
import { Library, needsOf, type Card } from './load.ts';
import { showAnswer, showFailure, showUnknown } from './notes.ts';
import { createPace } from './pace.ts';
import { findPlaceAgain, keepPlace, takeOverPlace, writeAddress } from './place.ts';
import { canUnpack, showPlain } from './plain.ts';
import { showCards, showPages } from './results.ts';
import { saveSearch } from './save.ts';
import type { Pace } from '../read-index.ts';
import { isRenewedAfter, sourcesOf } from './sources.ts';
import { readWords } from './texts.ts';

/** Of `search:found`: what was found, where it lies, and which towns were asked for. */
export interface Lying {
  towns: readonly { slug: string; count: number }[];
  chosen: readonly string[];
  found: Found;
  index: Index;
  sort: Sort;
}

export class ListingSearch extends HTMLElement {
  #words!: Words;
  #purpose!: Purpose;
  #library!: Library;
  #address!: Address;
  /** Whoever comes late from loading sees by it that something else is asked now. */
  #turn = 0;
  /** The last of which the page says what was found. */
  #told = 0;
  /** The last of which it has the list. */
  #listed = 0;
  /** Of the site that was built anew: asked for once by all who miss something. */
  #renewal: Promise<boolean> | undefined;

  connectedCallback(): void {
    if (!canUnpack()) return showPlain(this);
    const { purpose, language = 'fr', words } = this.dataset;
    this.#words = readWords(words, language);
    this.#purpose = purposes.find((each) => each === purpose) ?? 'sale';
    this.#library = new Library(sourcesOf(this));
    this.#address = this.#readAddress();
    this.#listen();
    const { search, view, unknown } = this.#address;
    const isAsked = formatQuery(search, view) !== '' || unknown.length > 0;
    takeOverPlace(isAsked);
    if (isAsked) {
      void this.#show().then(findPlaceAgain);
      return;
    }
    // What others hang on to an address asks for nothing: the page as it was built is the answer.
    document.documentElement.classList.remove('is-asked-for');
    showSearch(this.#form, search);
  }

  #listen(): void {
    this.#form.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.matches('[data-find]')) narrow(target);
      else if (target.name === 'texte') {
        this.#ask(change(this.#address.search, target), { isTyping: true });
      }
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#panel.open) this.#panel.close('results');
      else this.#enterResults();
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
        this.#change(target);
      }
    });
    this.addEventListener('click', (event) => this.#click(event));
    this.#panel.addEventListener('close', () => this.#closePanel());
    matchMedia('(min-width: 60rem)').addEventListener('change', () => this.#panel.close());
    addEventListener('popstate', () => {
      this.#address = this.#readAddress();
      void this.#show().then(findPlaceAgain);
    });
    // Leaving by a reload is too late for Chromium, a browser without `scrollend` has `pagehide`, and a tab that iOS
    // drops was out of sight before.
    for (const event of ['scrollend', 'pagehide', 'visibilitychange']) {
      addEventListener(event, () => {
        // Until what is asked is there, the page is that of another place.
        if (this.#part('results').getAttribute('aria-busy') !== 'true') keepPlace();
      });
    }
    // The first choice shall be answered at once.
    for (const event of ['pointerover', 'focusin']) {
      this.addEventListener(event, () => void this.#prepare(), { once: true });
    }
  }

  #change(field: HTMLInputElement | HTMLSelectElement): void {
    const { view, search } = this.#address;
    if (field.name === 'tri') return this.#go({ ...view, sort: field.value as Sort, page: 1 });
    if (field.name === 'view') return this.#go({ ...view, layout: field.value as Layout });
    if (!field.matches('[data-find], [name="texte"]')) this.#ask(change(search, field));
  }

  #click(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (target.closest('[data-part="toggle"]')) return this.#openPanel();
    if (target.closest('[data-part="save"]')) return void this.#save();
    const link = target.closest<HTMLAnchorElement>('[data-pages] a');
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link || !isPlain) return;
    event.preventDefault();
    // The pages of the whole list are built as pages of their own.
    const page = link.dataset['page'] ?? /page-(\d+)/.exec(link.pathname)?.[1] ?? '1';
    this.#go({ ...this.#address.view, page: Number(page) });
    this.#enterResults();
  }

  /** Another search, from its first page. */
  #ask(search: Search, { isTyping = false } = {}): void {
    this.#address = { search, view: { ...this.#address.view, page: 1 }, unknown: [] };
    writeAddress(formatQuery(search, this.#address.view), { isTyping });
    void this.#show({ isTyping });
  }

  /** Looks in these towns, or everywhere. */
  chooseTowns(towns: readonly string[]): void {
    this.#ask(choose(this.#address.search, 'town', towns));
  }

  /** Finds again what the address asks, for who came late to hear of it. */
  findAgain(): void {
    void this.#show();
  }

  /** Of rows that were found, as the list has them. Where their files are gone, everything is found again. */
  async cardsOf(rows: Uint32Array): Promise<Card[]> {
    const library = this.#library;
    try {
      return await library.cards(rows);
    } catch (error) {
      await this.#reopen(error, library);
      throw error;
    }
  }

  /** The same search, shown otherwise. */
  #go(view: View): void {
    this.#address = { ...this.#address, view };
    writeAddress(formatQuery(this.#address.search, view));
    void this.#show();
  }

  async #show({ isTyping = false } = {}): Promise<void> {
    const turn = ++this.#turn;
    const { search, view } = this.#address;
    showSearch(this.#form, search, { isTyping });
    this.#showView(view);
    this.#part('results').setAttribute('aria-busy', 'true');
    const library = this.#library;
    try {
      const index = await library.open(needsOf(search));
      if (turn !== this.#turn) return;
      const pace = createPace();
      // The first time columns are sorted for it.
      for (const _ of eachCondition(search, index)) await pace();
      const found = find(search, index);
      await pace();
      if (turn !== this.#turn) return;
      this.#showFound(found, index);
      this.#told = turn;
      await pace();
      if (turn !== this.#turn) return;
      await Promise.all([this.#showPage(found, turn), this.#showCounts(found, index, turn, pace)]);
      if (turn !== this.#turn) return;
      this.#part('results').setAttribute('aria-busy', 'false');
      this.toggleAttribute('data-ready', true);
      if (!index.lists) void this.#countLists(turn);
    } catch (error) {
      await this.#fail(error, library, turn);
    }
  }

  /** Features and trades come after all else: nobody waits for what was not asked. */
  async #countLists(turn: number): Promise<void> {
    const { search } = this.#address;
    const needs = { ...needsOf(search), lists: true };
    const index = await this.#library.open(needs).catch(() => undefined);
    if (!index || turn !== this.#turn) return;
    await this.#showCounts(find(search, index), index, turn, createPace());
  }

  /** What can be said before a card is there. */
  #showFound(found: Found, index: Index): void {
    const { search, unknown } = this.#address;
    const words = this.#words;
    const [chosen, empty] = [this.#part('chosen'), this.#part('empty')];
    const [notes, told] = [this.#part('notes'), this.#part('told')];
    const isHeld = (part: Element) => part.contains(document.activeElement);
    // A button is gone with what it takes back: whoever pressed it goes on from the next one.
    const isLost = [chosen, empty, notes].some(isHeld);
    const isLostInPanel = isHeld(told);
    const isEarly = document.activeElement === this.#part('results');
    const asking: Asking = { search, form: this.#form, words, ask: (other) => this.#ask(other) };
    const asked = showChosen(chosen, asking);
    this.#part('filter-count').textContent = asked > 0 ? `(${asked})` : '';
    this.#part('close').textContent =
      found.count > 0 ? words.count('search.see', found.count) : words('search.see-none');
    const count = words.count('shelf.count', found.count);
    this.#part('status').textContent = count;
    showAnswer(told, count);
    this.#part('saved').textContent = '';
    showUnknown(notes, unknown, words);
    this.querySelector('.views')?.toggleAttribute('data-empty', found.count === 0);
    showEmpty(empty, found, asking, this.#listWays(search));
    if (isLost) (chosen.querySelector('button') ?? this.#part('results')).focus();
    if (isLostInPanel) this.#part('close').focus();
    // Went there before it was known that there is nothing.
    if (isEarly && found.count === 0) this.#enterResults();
    showFeed(this.#part('follow'), index, asking);
    this.#tell(found, index);
  }

  /** What somebody may ask of the agency: to be told of this search, or to look. */
  #listWays(search: Search): HTMLAnchorElement[] {
    const alert = this.querySelector<HTMLAnchorElement>('a[data-part="alert"]');
    if (alert) alert.href = alertHref(alert.pathname, location.pathname + formatQuery(search));
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-way]')];
  }

  /** While the cards are on their way. */
  async #showCounts(found: Found, index: Index, turn: number, pace: Pace): Promise<void> {
    const format = (count: number) => formatNumber(count, this.#words.language);
    for (const _ of showCounts(this.#form, found, index, format)) {
      await pace();
      if (turn !== this.#turn) return;
    }
  }

  /** For a map beside the list: how many lie where. */
  #tell(found: Found, index: Index): void {
    const { town } = index.facets;
    const counts = new Uint32Array(town.values.length + 1);
    for (const row of found.rows)
      counts[town.codes[row] ?? 0] = (counts[town.codes[row] ?? 0] ?? 0) + 1;
    const towns = town.values.flatMap((slug, place) => {
      const count = counts[place + 1] ?? 0;
      return count > 0 ? [{ slug, count }] : [];
    });
    const { search, view } = this.#address;
    const chosen = search.chosen.town ?? [];
    const detail: Lying = { towns, chosen, found, index, sort: view.sort };
    this.dispatchEvent(new CustomEvent('search:found', { detail }));
  }

  async #showPage(found: Found, turn: number): Promise<void> {
    const { view } = this.#address;
    const perPage = Number(this.dataset['perPage']);
    const last = Math.max(1, Math.ceil(found.count / perPage));
    const current = Math.min(view.page, last);
    const rows = found.page(view.sort, (current - 1) * perPage, current * perPage);
    const cards = await this.#library.cards(rows);
    if (turn !== this.#turn) return;
    this.#showList(cards, { current, last });
    this.#listed = turn;
  }

  #showList(cards: readonly Card[], pages: { current: number; last: number }): void {
    const { search, view } = this.#address;
    showCards(this.#part('results'), cards);
    const hrefOf = (page: number) => location.pathname + formatQuery(search, { ...view, page });
    showPages(this.#part('pages'), { ...pages, hrefOf }, this.#words);
  }

  #showView({ sort, layout }: View): void {
    (this.#part('sort') as HTMLSelectElement).value = sort;
    const radios = [...this.querySelectorAll<HTMLInputElement>('[name="view"]')];
    const wanted = radios.find(({ value }) => value === layout) ?? radios[0];
    if (wanted) wanted.checked = true;
  }

  async #fail(error: unknown, library: Library, turn: number): Promise<void> {
    const isLate = () => turn !== this.#turn;
    if (isLate() || (await this.#reopen(error, library)) || isLate()) return;
    // The list below the count would be that of another search.
    if (this.#told > this.#listed) this.#showList([], { current: 1, last: 1 });
    for (const part of ['notes', 'told']) {
      showFailure(this.#part(part), this.#words, () => void this.#show());
    }
    this.#part('results').setAttribute('aria-busy', 'false');
    this.toggleAttribute('data-ready', true);
  }

  /**
   * True where the site was built anew: what the address asks is then found again, in the files of today.
   *
   * @param failed In which something was missing.
   */
  async #reopen(error: unknown, failed: Library): Promise<boolean> {
    if (failed === this.#library) {
      this.#renewal ??= isRenewedAfter(error, this).finally(() => (this.#renewal = undefined));
      if (!(await this.#renewal)) return false;
      if (failed === this.#library) this.#library = new Library(sourcesOf(this));
    }
    await this.#show();
    return true;
  }

  async #save(): Promise<void> {
    const asking = { search: this.#address.search, form: this.#form, words: this.#words };
    const said = await saveSearch(asking, this.#library, this.dataset['site'] ?? '');
    this.#part('saved').textContent = this.#words(said);
  }

  /** What comes next is likely to need all of it; a failure is told when somebody asks. */
  async #prepare(): Promise<void> {
    await this.#library.open({ lists: true, text: false }).catch(() => undefined);
  }

  #readAddress(): Address {
    return parseAddress(new URLSearchParams(location.search), this.#purpose);
  }

  /** On a narrow screen the form has the whole of it. */
  #openPanel(): void {
    this.#panel.returnValue = '';
    this.#panel.prepend(this.#form);
    this.#panel.showModal();
    // Not the box that scrolls.
    this.#form.querySelector('input')?.focus();
  }

  #closePanel(): void {
    this.#part('home').append(this.#form);
    if (this.#panel.returnValue === 'results') this.#enterResults();
  }

  /** Where there is none, what can be done about it. */
  #enterResults(): void {
    const empty = this.#part('empty');
    const goal = empty.hidden ? this.#part('results') : empty;
    goal.focus({ preventScroll: true });
    goal.scrollIntoView({ block: 'start' });
  }

  get #panel(): HTMLDialogElement {
    return this.#part('panel') as HTMLDialogElement;
  }

  get #form(): HTMLFormElement {
    return this.#part('form') as HTMLFormElement;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part~="${name}"]`);
    if (!part) throw new Error(`<listing-search> has no part "${name}".`);
    return part;
  }
}

customElements.define('listing-search', ListingSearch);
