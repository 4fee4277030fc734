import { fileURLToPath } from 'node:url';
import { loadCopy } from '@agency/brand';
import { createWords } from '@agency/ui';
import { expect, test } from 'vitest';
import { nothingMerged, type Merged } from '../device/merge.ts';
import type { Outcome } from '../device/store.ts';
import { sayMerged } from './tell-merged.ts';

const copy = loadCopy(fileURLToPath(new URL('../../..', import.meta.url)), 'villa-rosa');
const say = (merged: Partial<Merged>, language: 'fr' | 'en' = 'fr', outcomes: Outcome[] = []) =>
  sayMerged(
    { ...nothingMerged, ...merged },
    outcomes,
    createWords(language, copy[language]),
  ).replace(/\u202f/g, ' ');

test.each<[Partial<Merged>, string, string]>([
  [{}, 'Il n’y avait rien à reprendre.', 'There was nothing to take in.'],
  [{ taken: 1 }, '1 élément repris.', '1 item taken in.'],
  [
    { taken: 2, already: 1, notes: 1 },
    '2 éléments repris. 1 était déjà là. 1 note plus récente a été reprise.',
    '2 items taken in. 1 was there already. 1 newer note was taken in.',
  ],
  [{ already: 3 }, '3 étaient déjà là.', '3 were there already.'],
  [
    { taken: 4, invalid: 1, 'unknown-site': 2 },
    '4 éléments repris. 1 n’a pas pu être lu. 2 viennent d’un site qui n’est pas des nôtres.',
    '4 items taken in. 1 could not be read. 2 are from a site that is none of ours.',
  ],
  [
    { outlived: 1, full: 2 },
    '1 était gardé depuis plus de treize mois : il n’a pas été repris. 2 n’ont pas trouvé de place.',
    '1 had been kept for more than thirteen months: it was not taken in. There was no room for 2.',
  ],
])('of %o what is not nought is said, each in a sentence', (merged, french, english) => {
  expect(say(merged)).toBe(french);
  expect(say(merged, 'en')).toBe(english);
});

test('what the browser does not keep is said, too', () => {
  expect(say({ taken: 1 }, 'fr', [{ kept: 'page', reason: 'full' }])).toContain('ne garde pas');
});
