/**
 * <alert-search>: around the form of an alert. The search that the address brings along becomes the one that is chosen,
 * by the name that its own page gives it.
 */
import { parameter } from '@agency/search/browser/alert-href.ts';
import { nameSearch } from '@agency/search/browser/name-search.ts';
import { asksForWords, isWhole } from '@agency/search/browser/search-at.ts';
import { pathIn } from '@agency/search/browser/in-language.ts';

/** As fields.yaml has it. */
const longest = 2000;

class AlertSearch extends HTMLElement {
  connectedCallback(): void {
    const given = new URLSearchParams(location.search).get(parameter);
    const select = this.querySelector<HTMLSelectElement>('select[name="search"]');
    if (given === null || !select) return;
    const { language = 'fr', failed = '', unknown = '' } = this.dataset;
    // Where the address is none, the list is there. Two slashes at its head would lead to another host.
    const isSearch = /^(\/[a-z\d-]+)+\/(\?|$)/.test(given) && given.length <= longest;
    if (!isSearch || !isWhole(given)) return this.#say(unknown);
    // Words are those of one language: in another the same address would find something else.
    const address = asksForWords(given) ? given : pathIn(language, given);
    const known = [...select.options].find(({ value }) => value === address);
    const option = known ?? new Option(address, address);
    if (!known) select.append(option);
    select.value = address;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    if (!known) {
      void nameSearch(address, language).then(
        (name) => (option.text = name),
        () => this.#say(failed),
      );
    }
  }

  #say(text: string): void {
    const note = this.querySelector('[data-part="note"]');
    if (note) note.textContent = text;
  }
}

customElements.define('alert-search', AlertSearch);
