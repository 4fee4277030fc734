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
  'space.all',
  'space.saved',
  'space.searches-full',
  'space.page-only',
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

const ofSpace = [
  'since',
  'since-nothing',
  'favourites-none',
  'searches-none',
  'seen-none',
  'now.one',
  'now.other',
  ...['added', 'cheaper-count', 'withdrawn-count', 'photos-count', 'photos'].flatMap((name) => [
    `${name}.one`,
    `${name}.other`,
  ]),
  'cheaper',
  'dearer',
  'withdrawn',
  'elsewhere',
  'too-wide',
  'remove',
  'compare-title',
  'compare-lead',
  'price',
  'town',
  'export',
  'link',
  'link-done',
  'link-long',
  'import',
  'import-done',
  'import-bad',
  'arriving',
  'arriving-take',
  'erase',
  'erase-sure',
  'erased',
  'erase-failed',
  'failed',
].map((name) => `space.${name}`);

const values = [
  'name',
  'value',
  'count',
  'page',
  'day',
  'from',
  'to',
  'taken',
  'already',
  'invalid',
  'full',
];
const braces = Object.fromEntries(values.map((value) => [value, `{${value}}`]));

/** With their {places} for values: the browser puts these in. */
export function browserWords(words: Words): Record<string, string> {
  return Object.fromEntries([...names, ...others].map((name) => [name, words(name, braces)]));
}

export function browserSpaceWords(words: Words): Record<string, string> {
  return Object.fromEntries(ofSpace.map((name) => [name, words(name, braces)]));
}
