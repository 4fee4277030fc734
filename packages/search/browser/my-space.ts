/** <my-space>: all that this device keeps, what has become of it since the last visit, and how to take it along or be rid of it. */
import { formatDay, type Words } from '@agency/ui';
import { parseAddress } from '../address.ts';
import type { Index } from '../columns.ts';
import { remove } from '../device/change.ts';
import type { KeptListing, SavedSearch } from '../device/kept.ts';
import { compare, readSnapshot, writeSnapshot, type Followed } from '../device/snapshot.ts';
import { find } from '../find.ts';
import { followedOf, type FollowIndex } from '../follow-index.ts';
import { purposeOfPath, showCarry } from './carry-box.ts';
import { listingItem, removeButton, searchItem, type Site } from './space-items.ts';
import { showComparison } from './comparison.ts';
import { changed, changeKept, store, visit } from './kept-store.ts';
import { Library } from './load.ts';
import { reopenAfter, sourcesOf } from './sources.ts';
import { make, readWords } from './texts.ts';

/** What is on offer today; undefined: it could not be loaded. */
interface Today {
  index: Index;
  follow: FollowIndex;
  /** Row of a key. */
  rows: ReadonlyMap<string, number>;
}

/** In milliseconds. */
const patience = 300;

class MySpace extends HTMLElement {
  #words!: Words;
  #library!: Library;
  #today: Today | undefined;
  /** Those of the group, by id. */
  #sites: Readonly<Record<string, Site>> = {};

  connectedCallback(): void {
    const { language = 'fr', words } = this.dataset;
    this.#words = readWords(words, language);
    this.#library = new Library(sourcesOf(this));
    this.#sites = JSON.parse(this.dataset['sites'] ?? '{}') as Record<string, Site>;
    showCarry(this.#part('carry'), this.#words, Object.keys(this.#sites));
    addEventListener(changed, () => this.#show());
    void this.#start();
  }

  async #start(): Promise<void> {
    await visit();
    const loaded = this.#load();
    // Told in one piece where that takes no time; else what is kept here need not wait for what became of it.
    await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, patience))]);
    this.#show();
    this.toggleAttribute('data-shown', true);
    await loaded;
    await this.#remember();
    this.#show();
    this.toggleAttribute('data-ready', true);
  }

  async #load(): Promise<void> {
    try {
      const { follow } = await this.#library.follow();
      // What saved searches ask may lie in the other parts.
      const addresses = store.read('searches').map(({ address }) => address);
      const isAsked = (pattern: RegExp) => addresses.some((address) => pattern.test(address));
      const index = await this.#library.open({
        lists: isAsked(/[?&](atouts|activite)=/),
        text: isAsked(/[?&]texte=/),
      });
      this.#today = { index, follow, rows: new Map(follow.keys.map((key, row) => [key, row])) };
    } catch (error) {
      const library = await reopenAfter(error, this);
      if (library) {
        this.#library = library;
        return this.#load();
      }
      this.#part('notes').textContent = this.#words('space.failed');
    }
  }

  /** What is seen now is what the next visit is compared with. */
  async #remember(): Promise<void> {
    if (!this.#today) return;
    await store.change('favourites', (all) => ({
      state: all.map((each) => {
        const now = this.#followed(each);
        return now ? { ...each, amount: now.amount, photos: now.photos } : each;
      }),
    }));
    await store.change('searches', (all) => ({
      state: all.map((each) => {
        const found = this.#found(each);
        const snapshot = found && writeSnapshot(found);
        return snapshot === undefined ? each : { ...each, found: snapshot };
      }),
    }));
  }

  #show(): void {
    const { site } = this.dataset;
    const { previous } = store.read('visit');
    this.#part('since').textContent =
      previous === null ? '' : this.#words('space.since', { day: this.#dayOf(previous) });
    const favourites = store.read('favourites');
    this.#list(
      'favourites',
      favourites.map((each) => {
        const isHere = each.site === site;
        const followed = this.#followed(each);
        const item = listingItem(each, this.#words, {
          now: isHere && this.#today ? (followed ?? 'withdrawn') : undefined,
          elsewhere: isHere ? undefined : this.#sites[each.site],
        });
        item.append(
          removeButton(
            each.title,
            this.#words,
            () =>
              void changeKept('favourites', (all) => ({ state: remove<'favourites'>(all, each) })),
          ),
        );
        return item;
      }),
    );
    showComparison(
      this.#part('comparison'),
      favourites.filter((each) => this.#followed(each)),
      this.#words,
    );
    this.#list(
      'searches',
      store.read('searches').map((each) => this.#searchItem(each)),
    );
    this.#list(
      'seen',
      store.read('seen').map((each) =>
        listingItem(each, this.#words, {
          elsewhere: each.site === site ? undefined : this.#sites[each.site],
        }),
      ),
    );
  }

  #searchItem(saved: SavedSearch): HTMLElement {
    const words = this.#words;
    const isHere = saved.site === this.dataset['site'];
    const found = isHere ? this.#found(saved) : undefined;
    const changes =
      found && saved.before !== undefined ? compare(readSnapshot(saved.before), found) : undefined;
    const isWide = found !== undefined && writeSnapshot(found) === undefined;
    const item = searchItem(saved, words, {
      count: found?.length,
      changes: isWide ? undefined : changes,
      isWide,
      elsewhere: isHere ? undefined : this.#sites[saved.site],
    });
    item.append(
      removeButton(
        saved.name,
        words,
        () => void changeKept('searches', (all) => ({ state: remove<'searches'>(all, saved) })),
      ),
    );
    return item;
  }

  /** As it is on offer today. */
  #followed({ key, site }: KeptListing): Followed | undefined {
    const row = site === this.dataset['site'] ? this.#today?.rows.get(key) : undefined;
    return row === undefined || !this.#today
      ? undefined
      : followedOf(row, this.#today.follow, this.#today.index);
  }

  #found({ address, site }: SavedSearch): Followed[] | undefined {
    const today = this.#today;
    const [path = '', query = ''] = address.split('?');
    const purpose = purposeOfPath(path);
    if (!today || !purpose || site !== this.dataset['site']) return undefined;
    const { search } = parseAddress(new URLSearchParams(query), purpose);
    return Array.from(find(search, today.index).rows, (row) =>
      followedOf(row, today.follow, today.index),
    );
  }

  #list(name: string, items: readonly HTMLElement[]): void {
    const box = this.#part(name);
    if (items.length === 0)
      return box.replaceChildren(make('p', this.#words(`space.${name}-none`), { class: 'soft' }));
    const list = make('ul', '', { role: 'list', class: 'space__list' });
    for (const item of items) list.append(item);
    box.replaceChildren(list);
  }

  #dayOf(time: number): string {
    return formatDay(new Date(time).toISOString().slice(0, 10), this.#words.language);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`<my-space> has no part "${name}".`);
    return part;
  }
}

customElements.define('my-space', MySpace);
