/** Texts side by side: each can be found again, however many there are. */
import { expect, test } from 'vitest';
import { createTextBuffer } from './text-buffer.ts';

test('gives each text its place in bytes, and grows as they come', () => {
  const texts = ['Étage', '', '3 €', '𝒜 la mer', 'x'.repeat(1000)];
  const buffer = createTextBuffer(4);
  const places = texts.map((text) => buffer.put(text));
  const bytes = buffer.bytes();
  expect(bytes.toString()).toBe(texts.join(''));
  expect(buffer.length).toBe(bytes.length);
  expect(
    places.map(({ offset, length }) => bytes.subarray(offset, offset + length).toString()),
  ).toEqual(texts);
});

test('begins anew once it is cleared', () => {
  const buffer = createTextBuffer(16);
  buffer.put('avant');
  buffer.clear();
  expect(buffer.put('après')).toEqual({ offset: 0, length: 6 });
  expect(buffer.bytes().toString()).toBe('après');
});
