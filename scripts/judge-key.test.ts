import { developmentKey } from '@agency/site';
import { expect, test } from 'vitest';
import { judgeKey } from './judge-key.ts';

test('a release is signed with a key that nobody finds', () => {
  expect(judgeKey('c9f1'.repeat(16))).toEqual([]);
  expect(judgeKey('x'.repeat(32))).toEqual([]);
});

test('the key of development is refused, and one that is soon found', () => {
  expect([...judgeKey(developmentKey), ...judgeKey('x'.repeat(31))].map(({ what }) => what))
    .toMatchInlineSnapshot(`
      [
        "FORMS_KEY is not set: forms and links would be signed with the key of development, which everybody knows.",
        "FORMS_KEY has 31 characters: whoever tries long enough could sign tokens, too.",
      ]
    `);
});
