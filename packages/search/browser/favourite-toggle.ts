/** <favourite-toggle>: keeps a listing on the device, or takes it back. Without JavaScript it is nothing. */
import { parseListing } from '../device/parse.ts';
import type { KeptListing } from '../device/kept.ts';
import { tellOutcome } from '../device/tell-outcome.ts';
import { changed, changeKept, goOnElsewhere, keeping, store } from './kept-store.ts';

const drawing =
  'M12 20.5 10.6 19.2C5.4 14.6 2.5 11.9 2.5 8.4a4.6 4.6 0 0 1 4.7-4.7c1.8 0 3.6.9 4.8 2.3a6.3 6.3 0 0 1 4.8-2.3 4.6 4.6 0 0 1 4.7 4.7c0 3.5-2.9 6.2-8.1 10.8Z';

class FavouriteToggle extends HTMLElement {
  #listing: KeptListing | undefined;
  #button = document.createElement('button');
  #note = document.createElement('span');

  connectedCallback(): void {
    this.#listing = parseListing({
      ...(JSON.parse(this.dataset['kept'] ?? '{}') as object),
      at: Date.now(),
    });
    if (!this.#listing) return;
    this.#button.type = 'button';
    // Put to another place of the page it is connected again, and a click still counts once.
    this.#button.onclick = () => void this.#toggle();
    this.#note.setAttribute('role', 'status');
    this.replaceChildren(this.#button, this.#note);
    addEventListener(changed, this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener(changed, this.#show);
  }

  #kept(): KeptListing | undefined {
    const { key, site } = this.#listing ?? {};
    return store.read('favourites').find((each) => each.key === key && each.site === site);
  }

  #show = (): void => {
    const isKept = this.#kept() !== undefined;
    // What was said is of the last tap; another one of the same listing, or another tab, may have undone it.
    const isPressed = String(isKept);
    if (this.#button.getAttribute('aria-pressed') !== isPressed) this.#note.textContent = '';
    this.#button.setAttribute('aria-pressed', isPressed);
    const isLarge = this.hasAttribute('data-large');
    const name = this.#word(!isLarge ? 'favourite' : isKept ? 'kept' : 'keep');
    // Begins with what can be read on it, so that it can be asked for by voice (WCAG 2.5.3).
    this.#button.setAttribute('aria-label', `${name}${colon()} ${this.#listing?.title}`);
    const isThere = this.#button.firstElementChild;
    if (!isThere) this.#button.append(drawHeart());
    if (isLarge) {
      const text = this.#button.querySelector('span') ?? document.createElement('span');
      text.textContent = name;
      this.#button.append(text);
    }
  };

  async #toggle(): Promise<void> {
    const listing = this.#listing;
    if (!listing) return;
    const kept = this.#kept();
    void goOnElsewhere();
    const outcome = await changeKept('favourites', (all) =>
      kept
        ? { state: keeping.takeBack<'favourites'>(all, listing) }
        : keeping.keep('favourites', all, listing),
    );
    const told = tellOutcome(outcome) ?? whatGoes(kept);
    this.#note.textContent = told ? this.#word(told) : '';
  }

  /** The words stand once on the page. */
  #word(name: string): string {
    const words =
      document.querySelector<HTMLElement>('[data-favourite-words]')?.dataset['favouriteWords'];
    return (JSON.parse(words ?? '{}') as Record<string, string>)[name] ?? '';
  }
}

/** What the visitor has made of a favourite goes with it, and comes back with the next tap (see keeping.ts). */
function whatGoes(kept: KeptListing | undefined): string | undefined {
  if (kept?.note?.text) return 'note-goes';
  return kept?.compared && 'compared-goes';
}

function colon(): string {
  return document.documentElement.lang.startsWith('en') ? ':' : '\u00a0:';
}

function drawHeart(): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', drawing);
  svg.append(path);
  return svg;
}

customElements.define('favourite-toggle', FavouriteToggle);
