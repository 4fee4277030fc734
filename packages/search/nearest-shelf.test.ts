import { expect, test } from 'vitest';
import { parseAddress } from './address.ts';
import { findNearestShelf } from './nearest-shelf.ts';

const pages = new Set([' ', 'maison ', ' ascain', ' sare', 'maison ascain', 'terrain ']);
const exists = (kind = '', town = '') => pages.has(`${kind} ${town}`);

test.each([
  ['', '/vente/', true],
  ['type=maison', '/vente/maison/', true],
  ['ville=ascain', '/vente/ascain/', true],
  ['type=maison&ville=ascain', '/vente/maison/ascain/', true],
  ['type=maison&ville=sare', '/vente/maison/', false],
  ['type=parking&ville=ascain', '/vente/ascain/', false],
  ['type=parking&ville=biarritz', '/vente/', false],
  ['type=parking', '/vente/', false],
  ['ville=biarritz', '/vente/', false],
  ['type=maison,terrain&ville=ascain', '/vente/ascain/', false],
  ['type=maison&ville=ascain&autour=oui', '/vente/maison/', false],
  ['type=maison&prix-max=300000', '/vente/maison/', false],
  ['type=maison&texte=vue', '/vente/maison/', false],
  ['dpe=a', '/vente/', false],
])('the page nearest to ?%s is %s', (query, path, isExact) => {
  const { search } = parseAddress(new URLSearchParams(query), 'sale');
  expect(findNearestShelf(search, exists)).toMatchObject({ path, isExact });
});
