import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answers } from './fixtures/site.ts';
import { loadAnswers } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'answers-'));
const file = join(folder, 'villa-rosa.answers.json');
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of a file with that text. */
function tell(text: string): string {
  writeFileSync(file, text);
  try {
    loadAnswers(file);
  } catch (error) {
    return (error as Error).message.replaceAll(folder, 'dist');
  }
  return 'nothing';
}

function tellOf(changes: object): string {
  return tell(JSON.stringify({ ...answers, ...changes }));
}

test('what was written is read back', () => {
  writeFileSync(file, JSON.stringify(answers));
  expect(loadAnswers(file)).toEqual(answers);
});

test('without the file nothing is known', () => {
  expect(loadAnswers(join(folder, 'palombe.answers.json'))).toBeUndefined();
});

test('a file that is no JSON', () => {
  expect(tell('{')).toMatchInlineSnapshot(`
    "The file is not JSON: Expected property name or '}' in JSON at position 1 (line 1 column 2).
      where: dist/villa-rosa.answers.json
      fix:   Build the site again: pnpm build."
  `);
});

test('every fault is told at once', () => {
  expect(
    tellOf({
      goen: [],
      domain: 'https://villa-rosa.example',
      gone: ['/annonces/maison'],
      noindex: ['/Annonces/Maison/'],
      moved: [
        { from: '/a?b=1', to: '/b/', status: 301 },
        { from: '/_astro/a.css', to: '/b/', status: 301 },
        { from: '/a', to: 'javascript:alert(1)', status: 301 },
        { from: '/c', to: '/d/', status: 302 },
        { from: '/*', to: '/b/', status: 301 },
        { from: '/biens/maison-%2A', to: '/b/', status: 301 },
        { from: '/bien/:id', to: '/b/', status: 301 },
        { from: '/bien/12:30', to: '/b/', status: 301 },
      ],
      nearest: {
        form: 'trouver',
        pages: ['/vente/', '/', 'https://palombe.example/', '/a/b/c/d/', '/Vente/', '/vente/${1}/'],
        paegs: [],
      },
    }),
  ).toMatchInlineSnapshot(`
    "18 problems

    "domain" is "https://villa-rosa.example": must be a domain.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "domain".

    "gone[0]" is "/annonces/maison": must be the address of a page, such as /annonces/maison-ascain-k3f9x2q/.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "gone[0]".

    "moved[0].from" is "/a?b=1": must be a path without query: it begins with / and holds no quote, brace, star or sign of dollar.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "moved[0].from".

    "moved[1].from" is "/_astro/a.css": must be a path that the site could answer: no //, no name that begins with a dot or a colon, no asset.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "moved[1].from".

    "moved[2].to" is "javascript:alert(1)": must be a path or an https address without query, percent-encoded.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "moved[2].to".

    "moved[3].status" is 302: invalid option: expected one of 301|308.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "moved[3].status".

    "moved[4].from" is "/*": must be a path without query: it begins with / and holds no quote, brace, star or sign of dollar.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "moved[4].from".

    "moved[5].from" is "/biens/maison-*": must be a path without query: it begins with / and holds no quote, brace, star or sign of dollar.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "moved[5].from".

    "moved[6].from" is "/bien/:id": must be a path that the site could answer: no //, no name that begins with a dot or a colon, no asset.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "moved[6].from".

    "noindex[0]" is "/Annonces/Maison/": must be the address of a page, such as /annonces/maison-ascain-k3f9x2q/.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "noindex[0]".

    "nearest.form" is "trouver": must be the address of a page, such as /annonces/maison-ascain-k3f9x2q/.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "nearest.form".

    "nearest.pages[1]" is "/": must be a page of listings: /purpose/, /purpose/kind/, /purpose/town/ or /purpose/kind/town/.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "nearest.pages[1]".

    "nearest.pages[2]" is "https://palombe.example/": must be a page of listings: /purpose/, /purpose/kind/, /purpose/town/ or /purpose/kind/town/.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "nearest.pages[2]".

    "nearest.pages[3]" is "/a/b/c/d/": must be a page of listings: /purpose/, /purpose/kind/, /purpose/town/ or /purpose/kind/town/.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "nearest.pages[3]".

    "nearest.pages[4]" is "/Vente/": must be a page of listings: /purpose/, /purpose/kind/, /purpose/town/ or /purpose/kind/town/.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "nearest.pages[4]".

    "nearest.pages[5]" is "/vente/\${1}/": must be a page of listings: /purpose/, /purpose/kind/, /purpose/town/ or /purpose/kind/town/.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "nearest.pages[5]".

    Unknown key "nearest.paegs".
      where: dist/villa-rosa.answers.json
      fix:   Write "pages", or remove the key.

    Unknown key "goen".
      where: dist/villa-rosa.answers.json
      fix:   Write "gone", or remove the key."
  `);
});

test('half of a character is no address', () => {
  const told = tellOf({ moved: [{ from: '/bien/\ud83c', to: '/b/', status: 301 }] });
  expect(told).toMatch(
    /^1 problem\n\n"moved\[0\]\.from" is .*: must be whole characters: half of a surrogate pair/,
  );
});

test('an address cannot be in two accounts, and not lead to itself', () => {
  expect(
    tellOf({
      gone: ['/annonces/a/', '/annonces/e/'],
      suspended: ['/annonces/e/', '/annonces/d/'],
      moved: [
        { from: '/annonces/d/', to: '/b/', status: 301 },
        { from: '/annonces/a', to: '/b/', status: 301 },
        { from: '/c/', to: '/d/', status: 308 },
        { from: '/c', to: '/e/', status: 308 },
        { from: '/x', to: '/y', status: 301 },
        { from: '/y/', to: '/x/', status: 301 },
        { from: '/en/trouver', to: '/vente/', status: 301 },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "7 problems

    "suspended[0]" is "/annonces/e/": is gone as well.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "suspended[0]".

    "moved[0].from" is "/annonces/d/": has moved, and is gone or suspended.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "moved[0].from".

    "moved[1].from" is "/annonces/a": has moved, and is gone or suspended.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "moved[1].from".

    "moved[3].from" is "/c": has moved twice.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "moved[3].from".

    "moved[6].from" is "/en/trouver": has moved, and is where the form is sent.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "moved[6].from".

    "moved[4].to" is "/x": leads back to itself.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "moved[4].to".

    "moved[5].to" is "/y/": leads back to itself.
      where: dist/villa-rosa.answers.json
      fix:   Correct the value of "moved[5].to"."
  `);
});
