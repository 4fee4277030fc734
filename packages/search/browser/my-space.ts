/** <my-space>: all that this device keeps, what has become of it since the last visit, and how to take it along or be rid of it. */
import { formatDay, type Words } from '@agency/ui';
import {
  chapters,
  longestNote,
  type Chapter,
  type KeptListing,
  type SavedSearch,
} from '../device/kept.ts';
import { look, type Looked, type Today } from '../device/look.ts';
import { identityOf } from '../device/parse.ts';
import { dayOf, isOver, lastOf } from '../device/visit.ts';
import { showCarry } from './carry-box.ts';
import { compareBox, Comparison } from './comparison.ts';
import { alertHref } from './alert-href.ts';
import { inLanguage, pathIn } from './in-language.ts';
import { keepFocus } from './keep-focus.ts';
import { KeptList, type Item } from './kept-list.ts';
import { changed, store } from './kept-store.ts';
import { Library } from './load.ts';
import { noteField } from './note-field.ts';
import { isRenewedAfter, renewSources, sourcesOf } from './sources.ts';
import {
  itemOf,
  removeButton,
  tellOfListing,
  tellOfSearch,
  type Home,
  type Site,
} from './space-items.ts';
import { SpaceSection } from './space-section.ts';
import { make, readWords } from './texts.ts';
import { loadToday } from './today.ts';
import type { ListingNow } from './what-changed.ts';

/** In milliseconds. */
const patience = 300;

class MySpace extends HTMLElement {
  #words!: Words;
  /** By language: each has its own words of the same listings. */
  #libraries!: ReadonlyMap<string, Library>;
  /** Undefined: it could not be loaded, or not yet. */
  #today: Today | undefined;
  /** In which visit that is what is on offer, and what of it is kept. */
  #looked: Looked | undefined;
  #hasFailed = false;
  /** When that was asked for, in milliseconds since 1970. */
  #askedAt = 0;
  /** Of which things it tells what has become: by identity. */
  #asked: ReadonlySet<string> = new Set();
  /** Whoever comes late from loading sees by it that it is of yesterday. */
  #turn = 0;
  /** Those of the group, by id. */
  #sites: Readonly<Record<string, Site>> = {};
  #favourites!: SpaceSection<'favourites'>;
  #searches!: SpaceSection<'searches'>;
  #seen!: KeptList<KeptListing>;
  #comparison!: Comparison;

  connectedCallback(): void {
    const { language = 'fr', words: texts } = this.dataset;
    const words = (this.#words = readWords(texts, language));
    this.#openLibraries();
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
        (seen) =>
          tellOfListing(seen, words, this.#homeOf(seen), this.#now(seen), 'space.price-seen'),
        [],
      ),
    );
    this.#comparison = new Comparison(this.#part('comparison'), words);
    this.#part('note-hint').textContent = words('space.note-hint', { most: longestNote });
    showCarry(this, this.#part('carry'), words, () => {
      this.#favourites.forget();
      this.#searches.forget();
    });
    addEventListener(changed, () => this.#keepUp());
    addEventListener('online', () => void this.#comeBack());
    document.addEventListener('visibilitychange', () => void this.#comeBack());
    void this.#start();
  }

  #openLibraries(): void {
    const sources = sourcesOf(this);
    const texts = Object.entries(JSON.parse(sources.text) as Record<string, string>);
    this.#libraries = new Map(
      texts.map(([language, text]) => [language, new Library({ ...sources, text, language })]),
    );
  }

  async #start(): Promise<void> {
    const turn = ++this.#turn;
    this.toggleAttribute('data-ready', false);
    const loaded = this.#load(turn);
    // Told in one piece where that takes no time; else what is kept here need not wait for what became of it.
    await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, patience))]);
    this.#show();
    this.toggleAttribute('data-shown', true);
    await loaded;
    if (turn !== this.#turn) return;
    this.#show();
    this.toggleAttribute('data-ready', true);
  }

  async #load(turn: number): Promise<void> {
    const searches = store.read('searches');
    this.#asked = new Set([...store.read('favourites'), ...searches].map(identityOf));
    this.#askedAt = Date.now();
    const library = this.#libraries.get(this.#words.language);
    if (!library) throw new Error(`<my-space> has no words in ${this.#words.language}.`);
    const libraryIn = (language: string) => this.#libraries.get(language);
    try {
      const today = await loadToday(library, libraryIn, this.#site, searches);
      if (turn !== this.#turn) return;
      const looked = await look(store, today, Date.now());
      if (turn !== this.#turn) return;
      this.#today = today;
      this.#looked = looked;
      this.#hasFailed = false;
    } catch (error) {
      const isRenewed = await isRenewedAfter(error, this);
      if (turn !== this.#turn) return;
      if (isRenewed) {
        this.#openLibraries();
        return this.#load(turn);
      }
      // Of another day nothing is told.
      this.#today = undefined;
      this.#hasFailed = true;
    }
  }

  /** What is on offer is asked for anew: what was is told no longer. */
  async #renew(): Promise<void> {
    const turn = ++this.#turn;
    const isFound = keepFocus(this);
    this.#today = undefined;
    this.#comparison.forget();
    this.toggleAttribute('data-ready', false);
    this.#show();
    const isRenewed = await renewSources(this);
    if (turn !== this.#turn) return;
    if (isRenewed === undefined) {
      // The files of yesterday may well be there: to take them for those of today would begin the visit with them.
      this.#hasFailed = true;
      this.#show();
      this.toggleAttribute('data-ready', true);
      return;
    }
    this.#openLibraries();
    await this.#start();
    isFound();
  }

  /** A page that was left open until another visit begins asks for what is on offer by then; so does one that could not. */
  async #comeBack(): Promise<void> {
    if (document.visibilityState === 'hidden') return;
    const isBehind = this.#hasFailed || this.#isOfEarlierVisit();
    if (isBehind || isOver(store.read('visit'), Date.now())) await this.#renew();
  }

  #keepUp(): void {
    if (this.#isOfEarlierVisit()) void this.#renew();
    else this.#show();
  }

  /** Another tab has begun a visit: what things are compared with has moved on. */
  #isOfEarlierVisit(): boolean {
    const visit = store.read('visit');
    const isErased = visit.at === 0;
    return (
      !isErased &&
      this.#today !== undefined &&
      this.#looked !== undefined &&
      lastOf(visit) !== lastOf(this.#looked.visit)
    );
  }

  #show(): void {
    const favourites = this.#listings('favourites');
    const seen = this.#listings('seen');
    const searches = store.read('searches');
    this.#part('since').textContent = this.#tellSince();
    const notes = this.#tellNotes();
    // What is told already is not told again.
    if (this.#part('notes').textContent !== notes) this.#part('notes').textContent = notes;
    this.#part('hint').hidden = favourites.length === 0;
    this.#part('room').textContent = this.#words('space.favourites-limit', {
      count: favourites.length,
      most: chapters.favourites.most,
    });
    this.#favourites.show(favourites);
    this.#searches.show(searches);
    this.#seen.show(seen);
    this.#comparison.show(
      favourites.flatMap((kept) => {
        const now = this.#now(kept);
        return now && now !== 'withdrawn' ? { kept, now } : [];
      }),
    );
    this.#lookAgain([...favourites, ...seen], [...favourites, ...searches]);
  }

  /**
   * What another tab or a file has brought was not looked at yet, or not loaded.
   * @param followed Of which is told what has changed.
   */
  #lookAgain(
    listings: readonly KeptListing[],
    followed: readonly (KeptListing | SavedSearch)[],
  ): void {
    if (!this.#today) return;
    const isHere = ({ site }: { site: string }) => site === this.#site;
    // Kept a moment ago it is not withdrawn: the site was built anew.
    const isOfLaterBuild = ({ key, at }: KeptListing) =>
      at > this.#askedAt && !this.#today?.listing(key);
    if (listings.some((each) => isHere(each) && isOfLaterBuild(each))) void this.#renew();
    else if (followed.some((each) => isHere(each) && !this.#asked.has(identityOf(each))))
      void (isOver(store.read('visit'), Date.now()) ? this.#comeBack() : this.#start());
  }

  /** What was not read or not kept, chapter by chapter. */
  #tellNotes(): string {
    const words = this.#words;
    const reasons = new Set(this.#looked?.reasons);
    const names = Object.keys(chapters) as Chapter[];
    const flaws = new Map(names.map((name) => [name, store.flawOf(name)]));
    if (reasons.delete('unreadable')) flaws.set('visit', 'unreadable');
    if ([...flaws.values()].includes('newer')) reasons.add('newer');
    return [
      ...(this.#hasFailed ? [words('space.failed')] : []),
      ...[...reasons].map((reason) =>
        words(reason === 'full' ? 'space.no-room' : `space.${reason}`),
      ),
      ...names.flatMap((name) =>
        flaws.get(name) === 'unreadable'
          ? words('space.damaged', { what: words(`space.${name}`) })
          : [],
      ),
      ...store
        .readAside()
        .names.map((name) => words('space.aside', { what: words(`space.${name}`) })),
    ].join(' ');
  }

  #tellSince(): string {
    if (!this.#today || !this.#looked?.isRemembered) return '';
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
      (each) => tellOfListing(each, words, this.#homeOf(each), this.#now(each), 'space.price-kept'),
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
        ...this.#visitOf(kept),
      ],
    );
  }

  #searchItem(saved: SavedSearch): Item<SavedSearch> {
    const words = this.#words;
    return itemOf<SavedSearch>(
      (each) => tellOfSearch(each, words, this.#homeOf(each), this.#today, store.read('visit')),
      [
        {
          element: removeButton(
            saved.name,
            words,
            () => void this.#searches.remove(saved, saved.name),
          ),
        },
        ...this.#alertOf(saved),
      ],
    );
  }

  /** To be told by mail, where the brand does that, of a search of this site. */
  #alertOf(saved: SavedSearch): { element: HTMLElement }[] {
    const form = this.dataset['alert'];
    if (form === undefined || this.#homeOf(saved) !== 'here') return [];
    const words = this.#words;
    const element = make('a', words('ask.alert'), {
      href: alertHref(form, saved.address),
      'aria-label': words('ask.alert-of', { name: saved.name }),
    });
    return [{ element }];
  }

  /** To ask for a viewing on its page, while it is on offer. */
  #visitOf(kept: KeptListing): { element: HTMLElement; show: (kept: KeptListing) => void }[] {
    const anchor = this.dataset['enquiry'];
    if (anchor === undefined) return [];
    const words = this.#words;
    const element = make('a', words('ask.visit'), {
      'aria-label': words('ask.visit-of', { name: kept.title }),
    });
    const show = (each: KeptListing) => {
      const now = this.#now(each);
      element.hidden = now === undefined || now === 'withdrawn';
      element.href = `${pathIn(words.language, each.path)}#${anchor}`;
    };
    return [{ element, show }];
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
