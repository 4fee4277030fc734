/** The words that the search says in the browser. */
import type { Words } from '@agency/ui';

const names = [
  'remove',
  'reset',
  'chosen',
  'none',
  'loosen',
  'loosen-one',
  'loosen-nothing',
  'loosen-door',
  'unknown-filter',
  'unknown-value',
  'failed',
  'retry',
  'busy',
  'around-lead',
  'feed',
  'feed-exact',
  'door',
  'see.one',
  'see.other',
  ...['price', 'area', 'land', 'rooms', 'bedrooms', 'rent'].flatMap((figure) => [
    `chip-${figure}-min`,
    `chip-${figure}-max`,
  ]),
  'chip-available-max',
  'chip-energy',
  'chip-text',
  'chip-around',
].map((name) => `search.${name}`);

const others = [
  'shelf.count.one',
  'shelf.count.other',
  'pagination.label',
  'pagination.previous',
  'pagination.next',
  'pagination.page',
  'navigation.sale',
  'navigation.rent',
  'navigation.holiday',
  'navigation.transfer',
];

const values = ['name', 'value', 'count', 'page'];
const braces = Object.fromEntries(values.map((value) => [value, `{${value}}`]));

/** With their {places} for values: the browser puts these in. */
export function browserWords(words: Words): Record<string, string> {
  return Object.fromEntries([...names, ...others].map((name) => [name, words(name, braces)]));
}
