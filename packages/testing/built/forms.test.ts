import { expect, test } from 'vitest';
import { checkForms } from './forms.ts';
import { siteOf, sound } from './fixtures/sound-site.ts';

test.each<[markup: string, told: string | undefined]>([
  ['<input type="email" name="qui">', '<input type="email" name="qui">'],
  ['<input type="TEL">', '<input type="TEL">'],
  ['<input type="file">', '<input type="file">'],
  ['<textarea name="message"></textarea>', '<textarea name="message">'],
  ['<form method="post"></form>', '<form method="post">'],
  [
    '<form><button type="submit" formmethod="post">Ok</button></form>',
    '<button type="submit" formmethod="post">',
  ],
  ['<input type="checkbox" required>', '<input type="checkbox" required="">'],
  ['<form role="search"><input type="email"></form>', '<input type="email">'],
  ['<form role="search"><input type="checkbox" required></form>', undefined],
  ['<my-space><textarea></textarea></my-space>', undefined],
  ['<form method="get"><input type="search"><input type="checkbox"></form>', undefined],
])('a form without a definition: %s', async (markup, told) => {
  const planted = (sound['index.html'] ?? '').replace('<p>', `${markup}<p>`);
  expect(checkForms(await siteOf({ ...sound, 'index.html': planted }))).toEqual(
    told === undefined ? [] : [`/: holds ${told}, and no definition says what it is for`],
  );
});
