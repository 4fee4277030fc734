/** The words that the search says in the browser. */
import { mergeCounts, whys } from '@agency/search';
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
  'see-none',
  ...['price', 'area', 'land', 'rooms', 'bedrooms', 'rent'].flatMap((figure) => [
    `chip-${figure}-min`,
    `chip-${figure}-max`,
  ]),
  'chip-available-max',
  'chip-energy',
  'chip-text',
  'chip-around',
].map((name) => `search.${name}`);

function bothNumbers(name: string): string[] {
  return [`${name}.one`, `${name}.other`];
}

const others = [
  ...['sides', 'area', 'alone', 'close', 'emptied', 'renewed']
    .concat(['here', 'there', 'rest', 'town', 'followed', 'spot'].flatMap(bothNumbers))
    .map((name) => `map.${name}`),
  'space.all',
  'space.saved',
  'space.searches-full',
  'space.invalid',
  'space.unreadable',
  'space.page-only',
  'space.page-only-full',
  'space.page-only-newer',
  'ask.alert-empty',
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
  ...['since', 'since-first', 'failed', 'blocked', 'newer', 'no-room'],
  ...['since-nothing', 'since-nothing-sale', 'since-nothing-holiday'],
  ...['damaged', 'aside', 'favourites', 'searches', 'seen', 'visit'],
  ...['favourites-none', 'favourites-limit', 'searches-none', 'seen-none'],
  ...[
    'full',
    'searches-full',
    'invalid',
    'unreadable',
    'page-only',
    'page-only-full',
    'page-only-newer',
  ],
  ...['now', 'added', 'cheaper-count', 'dearer-count', 'withdrawn-count', 'photos-count']
    .concat('compare-missing', 'left', 'left-cheaper', 'left-dearer', 'photos')
    .concat(mergeCounts.map((count) => `import-${count}`))
    .flatMap(bothNumbers),
  ...['cheaper', 'dearer', 'lump-cheaper', 'lump-dearer', 'price-kept', 'price-seen'],
  ...['withdrawn', 'elsewhere', 'too-wide'],
  ...['remove', 'removed', 'put-back'],
  ...['note', 'note-short', 'note-hint', 'note-full', 'note-saved'],
  ...['compare', 'compare-choose', 'compare-title', 'compare-lead', 'compare-full'],
  ...['compare-open', 'compare-done'],
  ...['price', 'town'],
  ...[
    'export',
    'link',
    'link-done',
    'link-to',
    'link-to-done',
    'link-long',
    'link-failed',
    'by-hand',
  ],
  'carry-hint',
  ...['import', 'import-nothing', 'import-page', 'import-bad', 'arriving', 'arriving-take'],
  ...['arriving-refuse', 'arriving-refused', 'arriving-bad'],
  ...['dropped', 'dropped-favourites', 'dropped-searches', 'dropped-seen'],
  ...whys.map((why) => `dropped-${why}`),
  ...['erase', 'erase-sure', 'erased', 'erase-failed'],
].map((name) => `space.${name}`);

/** What leads from what is kept to a form. */
const ofAsking = ['alert', 'alert-of', 'visit', 'visit-of'].map((name) => `ask.${name}`);

const values = [
  ...['name', 'value', 'count', 'most', 'page', 'place', 'what', 'day', 'from', 'to'],
  ...['town', 'side'],
];
const braces = Object.fromEntries(values.map((value) => [value, `{${value}}`]));

/** With their {places} for values: the browser puts these in. */
export function browserWords(words: Words): Record<string, string> {
  return Object.fromEntries([...names, ...others].map((name) => [name, words(name, braces)]));
}

export function browserSpaceWords(words: Words): Record<string, string> {
  return Object.fromEntries([...ofSpace, ...ofAsking].map((name) => [name, words(name, braces)]));
}
