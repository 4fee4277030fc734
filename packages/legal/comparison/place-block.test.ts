import { fileURLToPath } from 'node:url';
import { loadCopy } from '@agency/brand';
import { facts } from '@agency/facts/fixtures/facts.ts';
import { createWords } from '@agency/ui';
import { expect, test } from 'vitest';
import { blockNames } from '../blocks.ts';
import { createPlaceBlock } from './place-block.ts';

const copy = loadCopy(fileURLToPath(new URL('../../..', import.meta.url)), 'villa-rosa');
const words = createWords('fr', copy.fr);
const place = createPlaceBlock({ facts, words, today: '2026-11-27' });

test('a period and a fact are told as they are today', () => {
  expect(place('Duration', { of: 'rights-reply' })).toMatchInlineSnapshot(`"1 mois"`);
  expect(place('Fact', { name: 'company.name' })).toMatchInlineSnapshot(`"MAISON ROSA"`);
});

test('a block is told by its name, and which one it is', () => {
  expect(place('Authority', { id: 'cnil' })).toBe('[les coordonnées d’une autorité (cnil)]');
  expect(place('Duration', { of: 'none-such' })).toBe('[une durée (none-such)]');
});

test('every block that a text may place has a name here', () => {
  const placed = blockNames.filter((name) => !['Section', 'Fact'].includes(name));
  expect(placed.filter((name) => !words.has(`comparison.block.${name}`))).toEqual([]);
});
