/**
 * Favourites side by side: what their own pages say of them, line by line, and the visitor's notes. The pages are opened
 * when the visitor asks for it: else the site would be told at every visit which favourites are compared.
 */
import { parseMarkup } from '@agency/ui/browser/parse-markup.ts';
import type { Words } from '@agency/ui';
import { setCompared } from '../device/favourites.ts';
import type { KeptListing } from '../device/kept.ts';
import type { Followed } from '../device/snapshot.ts';
import type { Outcome } from '../device/store.ts';
import { langOf, pathIn } from './in-language.ts';
import { changeKept } from './kept-store.ts';
import { button, make } from './texts.ts';
import { isPriceOfThen, priceOf } from './what-changed.ts';

/** One that is on offer on this site. */
export interface Offered {
  kept: KeptListing;
  now: Followed;
}

/** @param isOffered Whether a favourite can stand there. */
export function compareBox(
  kept: KeptListing,
  words: Words,
  isOffered: (kept: KeptListing) => boolean,
  tell: (outcome: Outcome) => void,
): { element: HTMLElement; show: (kept: KeptListing) => void } {
  const input = make('input', '', {
    type: 'checkbox',
    'aria-label': words('space.compare-choose', { name: kept.title }),
  });
  const element = make('label', '', { class: 'space__compare' });
  element.append(input, words('space.compare'));
  const set = (isCompared: boolean) =>
    changeKept('favourites', (all) => setCompared(all, kept, isCompared, isOffered));
  let isCompared = false;
  /** How many ticks wait for their turn: until they are written, what the visitor ticked is what counts. */
  let waiting = 0;
  const showTick = () => {
    if (waiting === 0) input.checked = isCompared;
  };
  input.addEventListener('change', () => {
    waiting++;
    void set(input.checked).then((outcome) => {
      waiting--;
      showTick();
      tell(outcome);
    });
  });
  return {
    element,
    show: (each) => {
      isCompared = each.compared ?? false;
      showTick();
      element.hidden = !isOffered(each);
    },
  };
}

export class Comparison {
  #box: HTMLElement;
  #words: Words;
  #button: HTMLButtonElement;
  #said = make('p', '', { role: 'status', class: 'soft small' });
  #table = make('div', '', { class: 'space__compared' });
  #chosen: readonly Offered[] = [];
  /** Those that were asked for, by path; undefined: it could not be opened. */
  #pages = new Map<string, Page | undefined>();

  constructor(box: HTMLElement, words: Words) {
    this.#box = box;
    this.#words = words;
    this.#box.hidden = true;
    this.#button = button(words('space.compare-open'), () => void this.#compare());
    this.#box.append(
      make('h3', words('space.compare-title')),
      make('p', words('space.compare-lead'), { class: 'soft small' }),
      this.#button,
      this.#said,
      this.#table,
    );
  }

  show(offered: readonly Offered[]): void {
    this.#box.hidden = offered.length < 2;
    this.#chosen = offered.filter(({ kept }) => kept.compared);
    this.#button.hidden = this.#chosen.length < 2;
    this.#draw();
  }

  /** Of another day nothing is shown, not even what comes late. */
  forget(): void {
    this.#pages = new Map();
  }

  /** What could not be opened is tried again. */
  async #compare(): Promise<void> {
    const pages = this.#pages;
    this.#said.textContent = '';
    await Promise.all(
      this.#paths.map(async (path) => {
        pages.set(path, pages.get(path) ?? (await openPage(path).catch(() => undefined)));
      }),
    );
    this.#draw();
  }

  /** The table, where the page of each of those that are chosen was asked for. */
  #draw(): void {
    const paths = this.#paths;
    const pages = paths.map((path) => this.#pages.get(path));
    const isAsked = paths.length > 1 && paths.every((path) => this.#pages.has(path));
    const missing = pages.filter((page) => !page).length;
    const said = !isAsked
      ? ''
      : missing > 0
        ? this.#words.count('space.compare-missing', missing)
        : this.#words('space.compare-done');
    // What is told already is not told again.
    if (this.#said.textContent !== said) this.#said.textContent = said;
    if (!isAsked) return this.#table.replaceChildren();
    const table = tableOf(this.#chosen, pages, this.#words);
    if (!this.#table.firstElementChild?.isEqualNode(table)) this.#table.replaceChildren(table);
  }

  get #paths(): string[] {
    return this.#chosen.map(({ kept }) => pathIn(this.#words.language, kept.path));
  }
}

/** What the page of a listing says, so that nothing is told in two ways. */
interface Page {
  price: string | undefined;
  facts: ReadonlyMap<string, string>;
}

async function openPage(path: string): Promise<Page> {
  const response = await fetch(path);
  if (!response.ok) throw new TypeError(`${path}: ${response.status}`);
  const page = parseMarkup(await response.text());
  const pairs = [...page.querySelectorAll('.listing-price__lines, .key-figures')].flatMap((part) =>
    [...part.querySelectorAll('dt')].map((term): [string, string] => [
      term.textContent.trim(),
      term.nextElementSibling?.textContent.trim() ?? '',
    ]),
  );
  const price = page.querySelector('.listing-price__amount')?.textContent.trim();
  return { price, facts: new Map(pairs) };
}

type Lang = Readonly<Record<string, string>>;

function tableOf(
  chosen: readonly Offered[],
  pages: readonly (Page | undefined)[],
  words: Words,
): HTMLTableElement {
  const table = make('table', '');
  table.append(make('caption', words('space.compare-title'), { class: 'visually-hidden' }));
  const head = table.createTHead().insertRow();
  head.append(make('td', ''));
  for (const { kept } of chosen) {
    const cell = make('th', '', { scope: 'col' });
    const href = pathIn(words.language, kept.path);
    cell.append(make('a', kept.title, { href, ...langOf(kept.path, words.language) }));
    head.append(cell);
  }
  const body = table.createTBody();
  const put = (name: string, values: readonly string[], langs: readonly Lang[] = []) => {
    const row = body.insertRow();
    row.append(
      make('th', name, { scope: 'row' }),
      ...values.map((value, place) => make('td', value || '–', langs[place])),
    );
  };
  put(
    words('space.price'),
    chosen.map(({ kept, now }, place) => {
      const written = isPriceOfThen(kept, now) ? '' : priceOf(kept, now);
      return pages[place]?.price ?? written;
    }),
    chosen.map(({ kept }, place) => (pages[place]?.price ? {} : langOf(kept.path, words.language))),
  );
  put(
    words('space.town'),
    chosen.map(({ kept }) => kept.town),
  );
  for (const name of new Set(pages.flatMap((page) => [...(page?.facts.keys() ?? [])])))
    put(
      name,
      pages.map((page) => page?.facts.get(name) ?? ''),
    );
  const notes = chosen.map(({ kept }) => kept.note?.text ?? '');
  if (notes.some(Boolean)) put(words('space.note-short'), notes);
  return table;
}
