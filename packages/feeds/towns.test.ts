/** A commune is found by the name that somebody typed. */
import { expect, test } from 'vitest';
import { loadTowns } from './towns.ts';

test.each([
  ['saint jean de luz', '64500', 'Saint-Jean-de-Luz', '64483'],
  ['ST PEE SUR NIVELLE', '64310', 'Saint-Pée-sur-Nivelle', '64495'],
  ['GUETHARY', '64210', 'Guéthary', '64249'],
])('"%s" in %s is %s', (typed, postcode, name, insee) => {
  expect(loadTowns().find(typed, postcode)).toMatchObject({
    town: { name, insee },
    postcodeAgrees: true,
  });
});

test('a postcode of another commune is told', () => {
  expect(loadTowns().find('Sare', '64200')).toMatchObject({
    town: { name: 'Sare' },
    postcodeAgrees: false,
  });
});

test('an unknown commune is not guessed', () => {
  expect(loadTowns().find('Port-Imaginaire', '64200')).toBeUndefined();
});
