/** Places and their départements. */
import { expect, test } from 'vitest';
import { findDepartment } from './departments.ts';

test.each([
  ['64024', '64600', 'Pyrénées-Atlantiques'],
  [undefined, '64600', 'Pyrénées-Atlantiques'],
  ['2B033', '20200', 'Haute-Corse'],
  [undefined, '20000', 'Corse-du-Sud'],
  [undefined, '20200', 'Haute-Corse'],
  ['97411', '97400', 'La Réunion'],
  [undefined, '99123', undefined],
])('INSEE %s, postcode %s: %s', (insee, postcode, name) => {
  expect(findDepartment({ town: 'X', postcode, ...(insee && { insee }) })).toBe(name);
});
