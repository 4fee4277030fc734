import { expect, test } from 'vitest';
import { chooseVersions, listComing } from './versions.ts';

const ids = ['2018-04-20', '2026-11-01', '2027-03-01'].flatMap((day) => [
  `cookies/${day}/fr`,
  `cookies/${day}/en`,
]);
const on = (today: string, texts = ids, brand = 'villa-rosa') =>
  chooseVersions(texts, { document: 'cookies', brand, today });
const after = (today: string) =>
  listComing(ids, { document: 'cookies', brand: 'villa-rosa', today }).map(({ day }) => day);

test.each([
  ['the day before', '2026-10-31', '2018-04-20', [], ['2026-11-01', '2027-03-01']],
  ['on its day', '2026-11-01', '2026-11-01', ['2018-04-20'], ['2027-03-01']],
  ['the day after', '2026-11-02', '2026-11-01', ['2018-04-20'], ['2027-03-01']],
  ['once it is the last', '2027-03-01', '2027-03-01', ['2026-11-01', '2018-04-20'], []],
])('%s, %s, the version of %s is in force', (_, today, day, earlier, coming) => {
  const versions = on(today);
  expect(versions.inForce.day).toBe(day);
  expect(versions.earlier.map((version) => version.day)).toEqual(earlier);
  expect(after(today)).toEqual(coming);
});

test('a brand’s own text stands before the shared one, in its language', () => {
  const own = [...ids, 'cookies/2026-11-01/fr.villa-rosa'];
  expect(on('2026-11-22', own).inForce.texts).toEqual({
    fr: 'cookies/2026-11-01/fr.villa-rosa',
    en: 'cookies/2026-11-01/en',
  });
});

test('a version that another brand alone has is none of ours', () => {
  const others = [...ids, 'cookies/2026-11-20/fr.chai', 'cookies/2026-11-20/en.chai'];
  expect(on('2026-11-22', others).inForce.day).toBe('2026-11-01');
  expect(on('2026-11-22', others, 'chai').inForce.day).toBe('2026-11-20');
});

test('a version that lacks a language is a problem, not a gap', () => {
  const texts = ids.filter((id) => id !== 'cookies/2026-11-01/en');
  expect(() => on('2026-11-22', texts)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 1 problem

    "cookies/2026-11-01" has no text in "en".
      where: content/legal/cookies/2026-11-01/
      fix:   Write content/legal/cookies/2026-11-01/en.mdx with the same sections.]
  `);
});

test('a day before the first version is a problem', () => {
  expect(() => on('2018-04-19')).toThrowErrorMatchingInlineSnapshot(`
    [Problem: No text of "cookies" is in force on 2018-04-19.
      where: content/legal/cookies/
      fix:   Add a version whose folder is a day not after 2018-04-19.]
  `);
});
