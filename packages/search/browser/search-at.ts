/** What an address asks that was saved. */
import { purposes, purposeSlugs, type Purpose } from '@agency/listings/browser/vocabulary.ts';
import { parseAddress, type Address } from '../address.ts';
import type { Search } from '../criteria.ts';
import { needsOf } from './load.ts';

/** Words are those of one language: in another the same address finds something else. */
export function asksForWords(address: string): boolean {
  const search = searchAt(address);
  return search !== undefined && needsOf(search).text;
}

/** Undefined: it is the address of none. */
export function searchAt(address: string): Search | undefined {
  return parse(address)?.search;
}

/** True of an address of which every part means something: an alert of half a search would be one of another. */
export function isWhole(address: string): boolean {
  return parse(address)?.unknown.length === 0;
}

function parse(address: string): Address | undefined {
  const [path = '', query = ''] = address.split('?');
  const purpose = purposeOfPath(path);
  return purpose && parseAddress(new URLSearchParams(query), purpose);
}

/** @example purposeOfPath('/en/vente/') // 'sale' */
function purposeOfPath(path: string): Purpose | undefined {
  const parts = path.split('/');
  return purposes.find((purpose) => parts.includes(purposeSlugs[purpose]));
}
