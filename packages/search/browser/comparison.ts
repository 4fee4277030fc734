/** Favourites side by side: what their own pages say of them, line by line, and the visitor's notes. */
import type { Words } from '@agency/ui';
import { setCompared } from '../device/favourites.ts';
import type { KeptListing } from '../device/kept.ts';
import type { Followed } from '../device/snapshot.ts';
import type { Outcome } from '../device/store.ts';
import { langOf, pathIn } from './in-language.ts';
import { changeKept } from './kept-store.ts';
import { make } from './texts.ts';
import { priceOf } from './what-changed.ts';

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
  input.addEventListener('change', () => {
    void set(input.checked).then((outcome) => {
      if (outcome.isFull) input.checked = false;
      tell(outcome);
    });
  });
  return {
    element,
    show: (each) => {
      input.checked = each.compared ?? false;
      element.hidden = !isOffered(each);
    },
  };
}

export class Comparison {
  #box: HTMLElement;
  #words: Words;
  #table = make('div', '', { class: 'space__compared' });
  /** Which of the tables that are asked for is the last. */
  #turn = 0;

  constructor(box: HTMLElement, words: Words) {
    this.#box = box;
    this.#words = words;
    this.#box.hidden = true;
    this.#box.append(
      make('h3', words('space.compare-title')),
      make('p', words('space.compare-lead'), { class: 'soft small' }),
      this.#table,
    );
  }

  async show(offered: readonly Offered[]): Promise<void> {
    const turn = ++this.#turn;
    this.#box.hidden = offered.length < 2;
    const chosen = offered.filter(({ kept }) => kept.compared);
    if (chosen.length < 2) return this.#table.replaceChildren();
    const facts = await Promise.all(
      chosen.map(({ kept }) => factsOf(pathIn(this.#words.language, kept.path))),
    );
    if (turn !== this.#turn) return;
    const table = tableOf(chosen, facts, this.#words);
    if (!this.#table.firstElementChild?.isEqualNode(table)) this.#table.replaceChildren(table);
  }
}

type Facts = ReadonlyMap<string, string>;

const known = new Map<string, Promise<Facts>>();

/** From the page of the listing, so that nothing is told in two ways. None where it cannot be had. */
function factsOf(path: string): Promise<Facts> {
  const facts =
    known.get(path) ??
    loadFacts(path).catch(() => {
      known.delete(path);
      return new Map<string, string>();
    });
  known.set(path, facts);
  return facts;
}

async function loadFacts(path: string): Promise<Facts> {
  const response = await fetch(path);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const pairs = [...page.querySelectorAll('.listing-price__lines, .key-figures')].flatMap((part) =>
    [...part.querySelectorAll('dt')].map((term): [string, string] => [
      term.textContent.trim(),
      term.nextElementSibling?.textContent.trim() ?? '',
    ]),
  );
  return new Map(pairs);
}

function tableOf(
  chosen: readonly Offered[],
  facts: readonly Facts[],
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
  const put = (name: string, values: readonly string[]) => {
    const row = body.insertRow();
    row.append(
      make('th', name, { scope: 'row' }),
      ...values.map((value) => make('td', value || '–')),
    );
  };
  put(
    words('space.price'),
    chosen.map(({ kept, now }) => priceOf(kept, now)),
  );
  put(
    words('space.town'),
    chosen.map(({ kept }) => kept.town),
  );
  for (const name of new Set(facts.flatMap((each) => [...each.keys()])))
    put(
      name,
      facts.map((each) => each.get(name) ?? ''),
    );
  const notes = chosen.map(({ kept }) => kept.note?.text ?? '');
  if (notes.some(Boolean)) put(words('space.note-short'), notes);
  return table;
}
