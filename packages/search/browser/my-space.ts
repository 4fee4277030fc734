/** <my-space>: all that this device keeps, what has become of it since the last visit, and how to take it along or be rid of it. */
import { formatDay, type Words } from '@agency/ui';
import { chapters, longestNote, type KeptListing, type SavedSearch } from '../device/kept.ts';
import { look, type Today } from '../device/look.ts';
import { dayOf, isOver } from '../device/visit.ts';
import { showCarry } from './carry-box.ts';
import { compareBox, Comparison } from './comparison.ts';
import { inLanguage } from './in-language.ts';
import { KeptList, type Item } from './kept-list.ts';
import { changed, store } from './kept-store.ts';
import { Library } from './load.ts';
import { noteField } from './note-field.ts';
import { renewSources, reopenAfter, sourcesOf } from './sources.ts';
import {
  itemOf,
  removeButton,
  tellOfListing,
  tellOfSearch,
  type Home,
  type Site,
} from './space-items.ts';
import { SpaceSection } from './space-section.ts';
import { readWords } from './texts.ts';
import { loadToday } from './today.ts';
import type { ListingNow } from './what-changed.ts';

/** In milliseconds. */
const patience = 300;

class MySpace extends HTMLElement {
  #words!: Words;
  #library!: Library;
  /** Undefined: it could not be loaded, or not yet. */
  #today: Today | undefined;
  /** Addresses of the searches that it answers. */
  #asked: ReadonlySet<string> = new Set();
  /** False: the next visit will not know of this one. */
  #isRemembered = false;
  /** Those of the group, by id. */
  #sites: Readonly<Record<string, Site>> = {};
  #favourites!: SpaceSection<'favourites'>;
  #searches!: SpaceSection<'searches'>;
  #seen!: KeptList<KeptListing>;
  #comparison!: Comparison;

  connectedCallback(): void {
    const { language = 'fr', words: texts } = this.dataset;
    const words = (this.#words = readWords(texts, language));
    this.#library = new Library(sourcesOf(this));
    this.#sites = JSON.parse(this.dataset['sites'] ?? '{}') as Record<string, Site>;
    const [favourites, searches] = [this.#part('favourites'), this.#part('searches')];
    this.#favourites = new SpaceSection('favourites', favourites, words, (kept) =>
      this.#favouriteItem(kept),
    );
    this.#searches = new SpaceSection('searches', searches, words, (saved) =>
      this.#searchItem(saved),
    );
    this.#seen = new KeptList(this.#part('seen'), words('space.seen-none'), () =>
      itemOf<KeptListing>(
        (seen) => tellOfListing(seen, words, this.#homeOf(seen), this.#now(seen)),
        [],
      ),
    );
    this.#comparison = new Comparison(this.#part('comparison'), words);
    this.#part('note-hint').textContent = words('space.note-hint', { most: longestNote });
    showCarry(this, this.#part('carry'), words);
    addEventListener(changed, () => this.#show());
    document.addEventListener('visibilitychange', () => void this.#comeBack());
    void this.#start();
  }

  async #start(): Promise<void> {
    const loaded = this.#load();
    // Told in one piece where that takes no time; else what is kept here need not wait for what became of it.
    await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, patience))]);
    this.#show();
    this.toggleAttribute('data-shown', true);
    await loaded;
    this.#show();
    this.toggleAttribute('data-ready', true);
  }

  async #load(): Promise<void> {
    const searches = store.read('searches');
    this.#asked = new Set(searches.map(({ address }) => address));
    try {
      const today = await loadToday(this.#library, this.#site, searches);
      const { kept, reason } = await look(store, today, Date.now());
      this.#today = today;
      this.#isRemembered = kept === 'device';
      const isTold = reason === 'blocked' || reason === 'newer';
      this.#part('notes').textContent = isTold ? this.#words(`space.${reason}`) : '';
    } catch (error) {
      const library = await reopenAfter(error, this);
      if (library) {
        this.#library = library;
        return this.#load();
      }
      // Of another day nothing is told.
      this.#today = undefined;
      this.#part('notes').textContent = this.#words('space.failed');
    }
  }

  /** A page that was left open until another visit begins asks for what is on offer by then. */
  async #comeBack(): Promise<void> {
    if (document.visibilityState === 'hidden') return;
    if (!isOver(store.read('visit'), Date.now())) return;
    await renewSources(this);
    this.#library = new Library(sourcesOf(this));
    await this.#start();
  }

  #show(): void {
    const favourites = this.#listings('favourites');
    const searches = store.read('searches');
    this.#part('since').textContent = this.#tellSince();
    this.#part('hint').hidden = favourites.length === 0;
    this.#part('room').textContent = this.#words('space.favourites-limit', {
      count: favourites.length,
      most: chapters.favourites.most,
    });
    this.#favourites.show(favourites);
    this.#searches.show(searches);
    this.#seen.show(this.#listings('seen'));
    void this.#comparison.show(
      favourites.flatMap((kept) => {
        const now = this.#now(kept);
        return now && now !== 'withdrawn' ? { kept, now } : [];
      }),
    );
    // One that another tab or a file has brought may ask for more than was loaded.
    const isNew = ({ site, address }: SavedSearch) =>
      site === this.#site && !this.#asked.has(address);
    if (this.#today && searches.some(isNew)) void this.#start();
  }

  #tellSince(): string {
    if (!this.#today || !this.#isRemembered) return '';
    const { previous } = store.read('visit');
    if (previous === null) return this.#words('space.since-first');
    const day = formatDay(dayOf(previous), this.#words.language);
    return this.#words('space.since', { day });
  }

  #favouriteItem(kept: KeptListing): Item<KeptListing> {
    const words = this.#words;
    const section = this.#favourites;
    const isOffered = (each: KeptListing) => {
      const now = this.#now(each);
      return now !== undefined && now !== 'withdrawn';
    };
    return itemOf<KeptListing>(
      (each) => tellOfListing(each, words, this.#homeOf(each), this.#now(each)),
      [
        { element: removeButton(kept.title, words, () => void section.remove(kept, kept.title)) },
        compareBox(kept, words, isOffered, (outcome) =>
          outcome.isFull ? section.say(words('space.compare-full')) : section.tell(outcome),
        ),
        noteField(kept, words, (said) =>
          said === 'at-limit'
            ? section.say(words('space.note-full', { most: longestNote }))
            : section.tell(said, words('space.note-saved')),
        ),
      ],
    );
  }

  #searchItem(saved: SavedSearch): Item<SavedSearch> {
    const words = this.#words;
    return itemOf<SavedSearch>(
      (each) => {
        const home = this.#homeOf(each);
        const found = home === 'here' ? this.#today?.search(each.address) : undefined;
        return tellOfSearch(each, words, home, found, store.read('visit'));
      },
      [
        {
          element: removeButton(
            saved.name,
            words,
            () => void this.#searches.remove(saved, saved.name),
          ),
        },
      ],
    );
  }

  #listings(chapter: 'favourites' | 'seen'): KeptListing[] {
    return store.read(chapter).map((kept) => inLanguage(this.#words.language, kept));
  }

  /** As it is on offer today; undefined: that is not known here. */
  #now({ key, site }: KeptListing): ListingNow {
    if (!this.#today || site !== this.#site) return undefined;
    return this.#today.listing(key) ?? 'withdrawn';
  }

  #homeOf({ site }: { site: string }): Home {
    return site === this.#site ? 'here' : this.#sites[site];
  }

  get #site(): string {
    return this.dataset['site'] ?? '';
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`<my-space> has no part "${name}".`);
    return part;
  }
}

customElements.define('my-space', MySpace);
