import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readWords, wordNames } from './words.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
function textsOf(language: string): [string, string][] {
  const file = `${root}content/copy/form-sending.${language}.yaml`;
  return Object.entries(parse(readFileSync(file, 'utf8')) as Record<string, string>);
}
const bracesOf = (text: string) => text.match(/\{\w+\}/g)?.sort() ?? [];

test('every word that a form says is written, and no other', () => {
  const written = textsOf('fr').map(([name]) => name);
  expect(written.toSorted()).toEqual([...wordNames].sort());
});

test('a word has the same values in both languages', () => {
  const english = new Map(textsOf('en'));
  for (const [name, text] of textsOf('fr')) {
    expect([name, bracesOf(english.get(name) ?? '')]).toEqual([name, bracesOf(text)]);
  }
});

test('values are put into their braces', () => {
  const say = readWords('{"retry-in":"Try again in {count} s"}');
  expect(say('retry-in', { count: 7 })).toBe('Try again in 7 s');
});
