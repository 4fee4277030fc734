/** From the address of a search to what it asks: nothing is told of an alert that is understood in part. */
import type { Language } from '@agency/brand';
import { kindSlugs, purposes, purposeSlugs } from '@agency/listings';
import { formatQuery, parseAddress, type Search, type Unknown } from '@agency/search';
import { localise } from '@agency/ui';

export interface ParsedSearch {
  search: Search;
  /** Of the page that it was asked on: words are sought in its titles. */
  language: Language;
  /** The same search, and nothing else that an address may carry. @example '/vente/?type=maison&ville=ascain' */
  address: string;
}

/** What only says how a list is shown. */
const ofView: readonly string[] = ['tri', 'vue'];

/** @returns Sentences on what is not understood: to leave a criterion out would widen the search. */
export function parseSearch(address: string): ParsedSearch | { faults: string[] } {
  const [path = '', text = ''] = address.split('?');
  const parts = path.split('/').filter(Boolean);
  const language = parts[0] === 'en' ? 'en' : 'fr';
  const [door = '', ...shelf] = language === 'en' ? parts.slice(1) : parts;
  const purpose = purposes.find((each) => purposeSlugs[each] === door);
  if (!purpose) return { faults: [`"${path}" is the address of no search`] };

  const query = new URLSearchParams(text);
  const faults = layShelf(shelf, query);
  const { search, unknown } = parseAddress(query, purpose);
  faults.push(...unknown.filter(({ parameter }) => !ofView.includes(parameter)).map(tellUnknown));
  if (faults.length > 0) return { faults };
  const own = localise(`/${purposeSlugs[purpose]}/`, language) + formatQuery(search);
  return { search, language, address: own };
}

/** A page of a kind or a town is the search for them: `/vente/maison/ascain/page-2/`. */
function layShelf(parts: readonly string[], query: URLSearchParams): string[] {
  const kinds: readonly string[] = Object.values(kindSlugs);
  const left = parts.filter((part, at) => at < parts.length - 1 || !/^page-\d+$/.test(part));
  const kind = kinds.includes(left[0] ?? '') ? left.shift() : undefined;
  const [town, ...more] = left;
  const said = [
    { parameter: 'type', value: kind },
    { parameter: 'ville', value: town },
  ];
  return [
    ...more.map((part) => `"${part}" of its path is not understood`),
    ...said.flatMap(({ parameter, value }) => {
      if (value === undefined) return [];
      if (query.has(parameter)) return [`"${parameter}" is said by its path and by its query`];
      query.set(parameter, value);
      return [];
    }),
  ];
}

function tellUnknown({ parameter, value }: Unknown): string {
  return value === undefined
    ? `it has no criterion "${parameter}"`
    : `"${value}" is no value of "${parameter}"`;
}
