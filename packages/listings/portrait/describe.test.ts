import { expect, test } from 'vitest';
import { describeScene } from './describe.ts';
import { scenes } from './scene.ts';

test('a French reader hears that it is an illustration, and of what', () => {
  expect(
    describeScene(
      { subject: 'farmhouse', storeys: 2, setting: 'country', light: 'dusk', variant: 0 },
      'fr',
    ),
  ).toBe(
    'Illustration\u202f: une ferme labourdine blanche à colombages rouges, à la campagne, au soleil couchant',
  );
});

test('an English reader hears the same', () => {
  expect(
    describeScene(
      { subject: 'residence', storeys: 4, setting: 'sea', light: 'morning', variant: 2 },
      'en',
    ),
  ).toBe(
    'Illustration: a four-storey apartment block with balconies and canvas awnings, near the ocean, in the morning',
  );
});

test.each(['fr', 'en'] as const)('every scene has its words in %s', (language) => {
  const silent = scenes.filter(
    (scene) => !/^Illustration\u202f?: \p{L}.+, .+, .+\p{L}$/u.test(describeScene(scene, language)),
  );
  expect(silent).toEqual([]);
});
