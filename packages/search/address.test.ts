import { expect, test } from 'vitest';
import { formatQuery, parseAddress } from './address.ts';

const parse = (query: string) => parseAddress(new URLSearchParams(query), 'sale');

test.each([
  ['nothing asked', '', ''],
  ['sorted values', 'ville=sare,ascain', '?ville=ascain,sare'],
  [
    'repeated, as a form without script sends them',
    'type=maison&type=appartement&pour=vente',
    '?type=appartement,maison',
  ],
  ['empty fields of a form', 'type=&ville=&prix-max=&texte=', ''],
  ['capitals and blanks', 'type=Maison,%20appartement', '?type=appartement,maison'],
  ['the surroundings of nowhere', 'autour=oui', ''],
  ['the surroundings of a town', 'ville=ascain&autour=oui', '?ville=ascain&autour=oui'],
  ['a day', 'disponible=2027-03-01', '?disponible=2027-03-01'],
  ['words', 'texte=vue++mer%20&tri=prix&page=2', '?texte=vue+mer&tri=prix&page=2'],
  ['words with signs of an address', 'texte=50%25+%26+plus', '?texte=50%25+%26+plus'],
  [
    'a place of nobody yet',
    'ville=arcangues&quartier=arcangues.bourg',
    '?ville=arcangues&quartier=arcangues.bourg',
  ],
  ['marks of senders', 'utm_source=lettre&fbclid=x&dpe=a', '?dpe=a'],
])('%s has one address', (_, query, expected) => {
  const { search, view, unknown } = parse(query);
  expect(formatQuery(search, view)).toBe(expected);
  expect(unknown).toEqual([]);
});

test.each([
  ['a filter that does not exist', 'piscine=oui&dpe=a', '?dpe=a', [{ parameter: 'piscine' }]],
  [
    'a value that does not exist',
    'type=chateau,maison',
    '?type=maison',
    [{ parameter: 'type', value: 'chateau' }],
  ],
  ['a price that is none', 'prix-max=cher', '', [{ parameter: 'prix-max', value: 'cher' }]],
  ['a negative price', 'prix-min=-1', '', [{ parameter: 'prix-min', value: '-1' }]],
  [
    'a price beyond all prices',
    'prix-max=99999999999',
    '',
    [{ parameter: 'prix-max', value: '99999999999' }],
  ],
  [
    'a day that does not exist',
    'disponible=2027-02-30',
    '',
    [{ parameter: 'disponible', value: '2027-02-30' }],
  ],
  ['a place that is none', 'ville=<script>', '', [{ parameter: 'ville', value: '<script>' }]],
  ['an order that does not exist', 'tri=hasard', '', [{ parameter: 'tri', value: 'hasard' }]],
  ['another door', 'pour=location', '', [{ parameter: 'pour', value: 'location' }]],
  [
    'what objects have by birth',
    '__proto__=1&constructor=2&type=__proto__',
    '',
    [
      { parameter: 'type', value: '__proto__' },
      { parameter: '__proto__' },
      { parameter: 'constructor' },
    ],
  ],
  ['a page that is none', 'page=0', '', []],
])('%s is told, and all else kept', (_, query, expected, told) => {
  const { search, view, unknown } = parse(query);
  expect(formatQuery(search, view)).toBe(expected);
  expect(unknown).toEqual(told);
});

test('an address of any length is read', () => {
  const { search } = parse(
    `ville=${Array.from({ length: 5000 }, (_, n) => `ville${n}`).join()}&texte=${'a'.repeat(50_000)}`,
  );
  expect(search.chosen.town).toHaveLength(100);
  expect(search.text).toHaveLength(120);
});
