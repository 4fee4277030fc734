/** The panel below the map: the listings of an area, as the list shows them. */
import type { Card } from '@agency/search/browser/load.ts';
import { button, make } from '@agency/search/browser/texts.ts';
import type { Words } from '@agency/ui';

export interface Shown {
  title: string;
  /** A page of them at most. */
  rows: Uint32Array;
  /** What the panel does not show. */
  rest: string;
  /** Ways into the list. */
  ways: readonly { text: string; go: () => void }[];
}

export interface AreaPanel {
  readonly isOpen: boolean;
  show(shown: Shown): void;
  /** Takes the focus there; it comes back when the panel is left. */
  enter(): void;
  close(): void;
}

interface Options {
  words: Words;
  cardsOf: (rows: Uint32Array) => Promise<Card[]>;
  /** The visitor is done with it. */
  leave: () => void;
}

export function createPanel(host: HTMLElement, { words, cardsOf, leave }: Options): AreaPanel {
  const title = make('h2', '', { id: 'secteur', tabindex: '-1' });
  const close = button(words('map.close'), leave);
  const head = make('div', '', { class: 'area-panel__head' });
  const cards = make('div', '', { class: 'area-panel__cards grid' });
  const foot = make('div', '', { class: 'area-panel__foot' });
  const panel = make('section', '', { class: 'area-panel', 'aria-labelledby': title.id });
  head.append(title, close);
  panel.append(head, cards, foot);
  let opener: Element | null = null;
  let turn = 0;

  host.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && panel.isConnected) leave();
  });

  async function fill(rows: Uint32Array): Promise<void> {
    const own = ++turn;
    panel.setAttribute('aria-busy', 'true');
    let content: Node[];
    try {
      content = copy(await cardsOf(rows));
    } catch {
      const retry = button(words('search.retry'), () => {
        title.focus();
        void fill(rows);
      });
      const note = make('p', words('search.failed'), { role: 'status' });
      content = [note, retry];
    }
    if (own !== turn) return;
    cards.replaceChildren(...content);
    panel.setAttribute('aria-busy', 'false');
  }

  return {
    get isOpen() {
      return panel.isConnected;
    },
    show: (shown) => {
      title.textContent = shown.title;
      foot.replaceChildren(
        ...(shown.rest ? [make('p', shown.rest)] : []),
        ...shown.ways.map(({ text, go }) => button(text, go)),
      );
      if (!panel.isConnected) {
        cards.replaceChildren();
        host.append(panel);
      }
      void fill(shown.rows);
    },
    enter: () => {
      opener = document.activeElement;
      title.focus();
    },
    close: () => {
      turn++;
      const isWithin = panel.contains(document.activeElement);
      panel.remove();
      if (!isWithin) return;
      const stage = host.querySelector<HTMLElement>('.listing-map__stage');
      const isThere = opener?.isConnected && host.contains(opener);
      ((isThere ? opener : stage) as HTMLElement | null)?.focus();
    },
  };

  /** Of a brand that shows no cards, the rows of its table. */
  function copy(found: readonly Card[]): Node[] {
    const rows = found.flatMap(({ card, row }) => card ?? row ?? []);
    const copies = rows.map((each) => document.importNode(each, true));
    const table = host.parentElement?.querySelector('.views__table table');
    if (!table || found.some(({ card }) => card)) return copies;
    const own = table.cloneNode(true) as HTMLTableElement;
    own.tBodies[0]?.replaceChildren(...copies);
    return [own];
  }
}
