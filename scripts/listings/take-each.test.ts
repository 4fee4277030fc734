/** One feed that is refused keeps no other one from the site, and is told all the same. */
import { expect, test } from 'vitest';
import { Problem } from '@agency/problem';
import { takeEach } from './take-each.ts';

const sources = ['a', 'b', 'c'].map((source) => ({ source, from: `${source}.csv` }));
const empty = () => new Problem({ what: 'The file is empty.', where: 'x', fix: 'Ask again.' });

async function refusalOf(names: readonly string[], refused: Record<string, () => Error>) {
  const taken: string[] = [];
  const chosen = sources.filter(({ source }) => names.includes(source));
  const refusal = await takeEach(chosen, async ({ source }) => {
    const error = refused[source]?.();
    if (error) throw error;
    taken.push(source);
  }).then(
    () => undefined,
    (error: Error) => error.message,
  );
  return { taken, refusal };
}

test('the feeds after a refused one are taken in', async () => {
  const { taken, refusal } = await refusalOf(['a', 'b', 'c'], { a: empty });
  expect(taken).toEqual(['b', 'c']);
  expect(refusal).toMatchInlineSnapshot(`
    "1 problem

    a: The file is empty.
      where: x
      fix:   Ask again."
  `);
});

test('all that were refused are told', async () => {
  expect((await refusalOf(['a', 'b', 'c'], { a: empty, c: empty })).refusal).toMatch(/^2 problems/);
});

test('a single one is told as it is', async () => {
  expect((await refusalOf(['a'], { a: empty })).refusal).toMatch(/^The file is empty/);
});

test('a fault of ours stops everything', async () => {
  const { taken, refusal } = await refusalOf(['a', 'b'], { a: () => new TypeError('x is null') });
  expect([taken, refusal]).toEqual([[], 'x is null']);
});
