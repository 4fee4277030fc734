import { expect, test } from 'vitest';
import { answers } from './fixtures/site.ts';
import { findNearestPage } from './nearest.ts';
import { packAnswers } from './pack-answers.ts';

const account = packAnswers(answers);
const { pages } = answers.nearest;

/** What may stand in a field: parts of our addresses, of others, and what breaks an address or a pattern. */
const values = [
  ...new Set(pages.flatMap((page) => page.split('/'))),
  'annonces',
  'VENTE',
  'vente&pour=location',
  'maison&type=',
  'maison#',
  '?pour=vente',
  '../vente',
  '/vente/',
  '//palombe.example/',
  'https:%2F%2Fpalombe.example',
  '%0D%0ALocation:/x',
  '$1',
  '{http.request.host}',
  '\u00e9',
];

test.each([
  ['/trouver/', ''],
  ['/en/trouver/', '/en'],
])('whatever is asked of %s, it leads to a page of the list or nowhere', (form, before) => {
  const led = new Set<string>();
  for (const purpose of values) {
    for (const kind of values) {
      for (const town of values) {
        const target = `${form}?type=${kind}&pour=${purpose}&ville=${town}`;
        led.add(findNearestPage(form, target, account) ?? 'nowhere');
      }
    }
  }
  // Each page is led to by somebody, too.
  expect([...led].sort()).toEqual([...pages.map((page) => before + page), 'nowhere'].sort());
});

test('the time that a query takes grows with its length, however it is made', () => {
  const made = ['pour=a', 'pour=', 'pour=vente&type=', '&', 'pour=vente?', 'type=maison&'];
  const start = performance.now();
  for (const part of made) {
    findNearestPage('/trouver/', `/trouver/?${part.repeat(20_000)}=`, account);
  }
  expect(performance.now() - start).toBeLessThan(1_000);
});

test('where there are no pages of listings, nothing is led to', () => {
  const none = packAnswers({ ...answers, nearest: { form: '/trouver/', pages: [] } });
  expect(findNearestPage('/trouver/', '/trouver/?pour=vente', none)).toBeUndefined();
});
