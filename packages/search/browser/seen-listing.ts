/** <seen-listing>: remembers on the device that this listing was looked at. It shows nothing. */
import { add } from '../device/change.ts';
import { parseListing } from '../device/parse.ts';
import { changeKept, goOnElsewhere } from './kept-store.ts';

class SeenListing extends HTMLElement {
  connectedCallback(): void {
    const given = JSON.parse(this.dataset['kept'] ?? '{}') as object;
    const listing = parseListing({ ...given, at: Date.now() });
    if (!listing) return;
    void goOnElsewhere();
    void changeKept('seen', (all) => add('seen', all, listing));
  }
}

customElements.define('seen-listing', SeenListing);
