import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { subscription } from '../fixtures/alerts.ts';
import { openHouse } from '../fixtures/house-of-alerts.ts';
import { house, listingKey } from '../fixtures/listings.ts';
import { postIntoFolder } from './folder.ts';

const day = { offered: [house(1)], added: [listingKey(1)] };
const folderOf = () => join(mkdtempSync(join(tmpdir(), 'letters-')), 'messages');

test('each letter is a file that a mail program opens, named by its Message-ID', async () => {
  const folder = folderOf();
  await openHouse().run([subscription(1), subscription(2)], {
    ...day,
    post: postIntoFolder(folder),
  });
  const names = readdirSync(folder);
  expect(names).toHaveLength(2);
  for (const name of names) {
    const mail = await simpleParser(readFileSync(join(folder, name)));
    expect(`<${name.slice(0, -'.eml'.length)}>`).toBe(mail.messageId);
    expect(mail.text).toContain('Maison nº 1');
    expect(mail.headers.has('x-mailer')).toBe(false);
  }
});

test('what was laid is remembered as sent', async () => {
  const [home, folder] = [openHouse(), folderOf()];
  const post = postIntoFolder(folder);
  await home.run([subscription(1)], { ...day, post });
  const { delivered } = await home.run([subscription(1)], { ...day, post });
  expect([delivered?.sent, readdirSync(folder).length]).toEqual([0, 1]);
});

test('what a run that was killed has begun is written anew', async () => {
  const [home, folder] = [openHouse(), folderOf()];
  const post = postIntoFolder(folder);
  await home.run([subscription(1)], { ...day, post });
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, `.${name.replace('.eml', '.part')}`), 'torn');
  await openHouse().run([subscription(1)], { ...day, post });
  expect(readdirSync(folder)).toEqual([name]);
});
