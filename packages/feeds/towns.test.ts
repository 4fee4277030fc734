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

test.each([
  ['its department', 'sare', 'Pyrenees-Atlantiques', '64504'],
  ['all of France, where no department is named', 'Guéthary', 'Nouvelle-Aquitaine', '64249'],
  ['the island that shares its first digits', 'Ajaccio', 'Corse-du-Sud', '2A004'],
])('without a postcode a commune is found in %s', (_, name, department, insee) => {
  expect(loadTowns().findByName(name, department)).toMatchObject({ insee });
});

test.each([
  ['a name that two departments know, with neither', 'Saint-Palais', ''],
  ['a commune of another department than the one named', 'Sare', 'Landes'],
])('without a postcode %s is not guessed', (_, name, department) => {
  expect(loadTowns().findByName(name, department)).toBeUndefined();
});

test.each([
  ['the only one', 'Sare', '64310'],
  ['the one that is not a neighbour’s as well', 'Urrugne', '64122'],
  ['none where several are its own', 'Nice', undefined],
])('the postcode of a commune is %s', (_, name, postcode) => {
  const towns = loadTowns();
  const town = towns.findByName(name, '');
  expect(town && towns.ownPostcode(town)).toBe(postcode);
});
