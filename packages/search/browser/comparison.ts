/** Favourites side by side: what their own pages say of them, line by line. */
import type { Words } from '@agency/ui';
import { mostCompared, type KeptListing } from '../device/kept.ts';
import { listOf, make } from './texts.ts';

/** Keys that are ticked: for as long as the page is open. */
const ticked = new Set<string>();

export function showComparison(
  box: HTMLElement,
  favourites: readonly KeptListing[],
  words: Words,
): void {
  if (favourites.length < 2) return box.replaceChildren();
  const table = make('div', '', { class: 'space__compared' });
  const boxes: HTMLInputElement[] = [];
  const update = () => {
    const chosen = favourites.filter(({ key }) => ticked.has(key));
    for (const each of boxes) each.disabled = !each.checked && chosen.length >= mostCompared;
    if (chosen.length < 2) return table.replaceChildren();
    void Promise.all(chosen.map(loadFacts)).then((facts) => {
      table.replaceChildren(tableOf(chosen, facts, words));
    });
  };
  const labels = favourites.map(({ key, title }) => {
    const input = make('input', '', { type: 'checkbox' });
    input.checked = ticked.has(key);
    input.addEventListener('change', () => {
      if (input.checked) ticked.add(key);
      else ticked.delete(key);
      update();
    });
    boxes.push(input);
    const label = make('label', '');
    label.append(input, ' ', title);
    return label;
  });
  box.replaceChildren(
    make('h3', words('space.compare-title')),
    make('p', words('space.compare-lead'), { class: 'soft small' }),
    listOf(labels),
    table,
  );
  update();
}

type Facts = Map<string, string>;

/** From the page of the listing, so that nothing is told in two ways. None where it cannot be had. */
async function loadFacts({ path }: KeptListing): Promise<Facts> {
  try {
    const response = await fetch(path);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const pairs = [...page.querySelectorAll('.listing-price__lines, .key-figures')].flatMap(
      (part) =>
        [...part.querySelectorAll('dt')].map((term): [string, string] => [
          term.textContent.trim(),
          term.nextElementSibling?.textContent.trim() ?? '',
        ]),
    );
    return new Map(pairs);
  } catch {
    return new Map();
  }
}

function tableOf(
  chosen: readonly KeptListing[],
  facts: readonly Facts[],
  words: Words,
): HTMLTableElement {
  const table = make('table', '');
  table.append(make('caption', words('space.compare-title'), { class: 'visually-hidden' }));
  const head = table.createTHead().insertRow();
  head.append(make('td', ''));
  for (const { title, path } of chosen) {
    const cell = make('th', '', { scope: 'col' });
    cell.append(make('a', title, { href: path }));
    head.append(cell);
  }
  const body = table.createTBody();
  const names = [...new Set(facts.flatMap((each) => [...each.keys()]))];
  const put = (name: string, values: readonly string[]) => {
    const row = body.insertRow();
    row.append(
      make('th', name, { scope: 'row' }),
      ...values.map((value) => make('td', value || '–')),
    );
  };
  put(
    words('space.price'),
    chosen.map(({ price }) => price),
  );
  put(
    words('space.town'),
    chosen.map(({ town }) => town),
  );
  for (const name of names)
    put(
      name,
      facts.map((each) => each.get(name) ?? ''),
    );
  return table;
}
