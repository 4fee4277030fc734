import { registry, brand } from '@agency/consent/fixtures/registry.ts';
import { chooseUse } from '@agency/consent';
import { expect, test } from 'vitest';
import { cookiesOf, scriptsOf, writeValue } from './contestant.ts';

const use = chooseUse(registry, brand);

test('a cookie whose name is a pattern is written as one', () => {
  expect(writeValue({ cookies: [...cookiesOf(use, 'compteur'), '_ga'] })).toBe(
    '{"cookies":[/^_c_/,"_ga"]}',
  );
});

test('cookies of another host are nobody’s to erase', () => {
  expect(cookiesOf(use, 'ecran')).toEqual([]);
});

test('only what runs on every page sleeps on it', () => {
  expect(scriptsOf(use)).toEqual([
    { id: 'compteur', purpose: 'audience', src: 'https://cdn.compteur.example/C-1.js' },
  ]);
});
