import { expect, test } from 'vitest';
import { Library } from './load.ts';

test('rows mean nothing where no index is open: no cards are an answer, and this is none', async () => {
  const sources = { index: '', lists: '', text: '', follow: '', language: 'fr' };
  await expect(new Library(sources).cards(Uint32Array.of(0))).rejects.toThrow('index');
});
