/** A search by the name that its own page gives it: the page knows the words of its filters, nobody else need. */
import { parseMarkup } from '@agency/ui/browser/parse-markup.ts';
import { nameOf } from './asked.ts';
import { searchAt } from './search-at.ts';
import { readWords } from './texts.ts';

/** @param address Of this site. Rejects where its page cannot be read. @example 'Acheter · Maison · Ascain' */
export async function nameSearch(address: string, language: string): Promise<string> {
  const search = searchAt(address);
  const [path = ''] = address.split('?');
  const answer = await fetch(path);
  if (!search || !answer.ok) throw new Error(`There is no search at ${address}.`);
  const page = parseMarkup(await answer.text());
  const form = page.querySelector<HTMLFormElement>('listing-search [data-part="form"]');
  const texts = page.querySelector<HTMLElement>('listing-search')?.dataset['words'];
  // The page of a kind or a town has no filters: its title is its name.
  if (!form) return page.querySelector('h1')?.textContent.trim() ?? address;
  return nameOf(search, form, readWords(texts, language));
}
