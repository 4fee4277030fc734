import { chooseUse } from '@agency/consent';
import { loadFacts } from '@agency/facts';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { filmsOf } from './films.ts';

const { registry } = loadFacts(fileURLToPath(new URL('../..', import.meta.url)));
const consent = { vendors: { youtube: {} } };
const { vendors } = chooseUse(registry, {
  id: 'villa-rosa',
  domain: 'villa-rosa.example',
  consent,
});
const film = 'https://www.youtube.com/watch?v=abcdefghijk';
const tour = 'https://visite.example/3';

/** What is told of each. */
const told = (listing: Parameters<typeof filmsOf>[0], of = vendors) =>
  filmsOf(listing, of).map(({ kind, address, frame }) => [kind, address, frame?.it]);

test('a film comes before a tour, whichever field it stands in', () => {
  const expected = [
    ['video', film, 'abcdefghijk'],
    ['tour', tour, undefined],
  ];
  expect(told({ video: film, tour })).toEqual(expected);
  expect(told({ video: tour, tour: film })).toEqual(
    [expected[0], ['video', tour, undefined]].reverse(),
  );
});

test('one that stands in both fields is shown once, and nothing of nothing', () => {
  expect(told({ video: tour, tour })).toEqual([['video', tour, undefined]]);
  expect(told({})).toEqual([]);
});

test('a brand that does not use the vendor has a link', () => {
  expect(told({ tour: film }, [])).toEqual([['tour', film, undefined]]);
});

describe('the addresses of YouTube', () => {
  test.each([
    'https://www.youtube.com/watch?v=ab-de_ghijk',
    'https://www.youtube.com/watch?list=PL1&v=ab-de_ghijk&t=4s',
    'https://m.youtube.com/watch?v=ab-de_ghijk',
    'https://youtu.be/ab-de_ghijk?si=x',
    'https://www.youtube.com/shorts/ab-de_ghijk',
    'https://www.youtube.com/embed/ab-de_ghijk',
    'https://www.youtube-nocookie.com/embed/ab-de_ghijk',
    'https://youtube.com/watch?v=ab-de_ghijk',
  ])('%s is a film', (video) => {
    expect(told({ video })).toEqual([['video', video, 'ab-de_ghijk']]);
  });

  test.each([
    'https://www.youtube.com/@agence',
    'https://www.youtube.com/watch?v=ab-de_ghijkl',
    'https://www.youtube.com.visite.example/watch?v=ab-de_ghijk',
    'https://visite.example/?u=https://youtu.be/ab-de_ghijk',
  ])('%s is none', (video) => {
    expect(told({ video })).toEqual([['video', video, undefined]]);
  });
});
