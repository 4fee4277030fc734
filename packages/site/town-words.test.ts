import { fileURLToPath } from 'node:url';
import { loadCopy } from '@agency/brand';
import { expect, test } from 'vitest';
import { listBrands } from './load-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test.each(listBrands(root))(
  'a town that has an article of its own is not said to be “à Les Aldudes”: %s',
  (brand) => {
    const texts = [...loadCopy(root, brand).fr].filter(([, text]) => text.includes('{town}'));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter(([, text]) => /(à|de|en)\s\{town\}/.test(text))).toEqual([]);
  },
);
