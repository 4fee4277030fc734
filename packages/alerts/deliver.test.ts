/** What becomes of letters at a true mail server that takes, refuses, breaks off or is slow. */
import { simpleParser } from 'mailparser';
import { afterEach, expect, test } from 'vitest';
import { subscription, subscriptionId } from './fixtures/alerts.ts';
import { openHouse } from './fixtures/house-of-alerts.ts';
import { house, listingKey } from './fixtures/listings.ts';
import {
  startMailServer,
  type MailServer,
  type MailServerOptions,
} from './fixtures/mail-server.ts';
import { parseSmtp, postBySmtp } from './post/smtp.ts';
import type { Post } from './post/post.ts';

const opened: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

const waits = { connection: 2000, greeting: 2000, socket: 2000 };
const people = [1, 2, 3, 4, 5].map((index) => subscription(index));
const day = { offered: [house(1)], added: [listingKey(1)] };

async function open(options: MailServerOptions = {}): Promise<{ server: MailServer; post: Post }> {
  const server = await startMailServer(options);
  const post = postBySmtp(parseSmtp(server.url), waits);
  opened.push(server, post);
  return { server, post };
}

const addressOf = (index: number) => subscription(index).email;

test('a letter arrives as it was written, with the headers that end it', async () => {
  const { server, post } = await open();
  const title = '🏡 « Etxe » بيت, ηλιος';
  const texts = { fr: { title, body: ['…'] } };
  await openHouse().run([subscription(1)], { ...day, offered: [house(1, { texts })], post });
  const { raw = '' } = server.received[0] ?? {};
  const mail = await simpleParser(raw);
  expect(mail.subject).toBe('Nouveau\u202f: Maison 5 pièces, Came');
  expect(mail.from?.text).toBe('"Villa Rosa" <alertes@villa-rosa.example>');
  expect(mail.text).toContain(title);
  expect(mail.html).toContain(title);
  expect(mail.attachments).toEqual([]);
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  // A line that is long goes on in the next.
  expect(raw).toMatch(
    /^List-Unsubscribe:(?:\r\n)? <https:\/\/formulaires\.villa-rosa\.example\/\S+>\r$/m,
  );
  expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  expect(raw).toMatch(/^Date: Sat, 28 Nov 2026 06:10:00 \+0000\r$/m);
  expect(raw).not.toMatch(/^X-Mailer/im);
});

test('names that try to add a header add none', async () => {
  const { server, post } = await open();
  const place = { town: 'Came\r\nBcc: all@villa-rosa.example', postcode: '64520' };
  await openHouse().run([subscription(1)], { ...day, offered: [house(1, { place })], post });
  const { headers, subject } = await simpleParser(server.received[0]?.raw ?? '');
  expect(headers.has('bcc')).toBe(false);
  expect(subject).toContain('Came Bcc: all@villa-rosa.example');
});

test('all letters leave over one connection', async () => {
  const { server, post } = await open();
  await openHouse().run(people, { ...day, post });
  expect([server.received.length, server.connections()]).toEqual([5, 1]);
});

test('a 451 keeps one letter for the next run, and no other', async () => {
  const { server, post } = await open({
    answer: (to, attempt) => (to === addressOf(2) && attempt === 0 ? 451 : 'take'),
  });
  const home = openHouse();
  const { delivered } = await home.run(people, { ...day, post });
  expect(delivered).toMatchObject({ sent: 4, later: 1, again: 0, refused: [] });
  const next = await home.run(people, { ...day, post });
  expect(next.delivered).toMatchObject({ sent: 1, later: 0, again: 0 });
  expect(new Set(server.received.map(({ to }) => to)).size).toBe(5);
  expect(server.received).toHaveLength(5);
});

test('after three times 550 an address is tried no more, and told by its id alone', async () => {
  const { server, post } = await open({ answer: (to) => (to === addressOf(2) ? 550 : 'take') });
  const home = openHouse();
  const results = [];
  for (let round = 0; round < 4; round++)
    results.push((await home.run(people, { ...day, post })).delivered);
  expect(results.map((each) => [each?.sent, each?.later, each?.refused])).toEqual([
    [4, 1, []],
    [0, 1, []],
    [0, 0, [subscriptionId(2)]],
    [0, 0, []],
  ]);
  expect([...(results[0]?.failures ?? [])]).toEqual([['550 refused …', 1]]);
  expect(server.received).toHaveLength(4);
});

test('a connection that breaks costs one letter, which comes with the next run', async () => {
  const { server, post } = await open({
    answer: (to, attempt) => (to === addressOf(2) && attempt === 0 ? 'drop' : 'take'),
  });
  const home = openHouse();
  expect((await home.run(people, { ...day, post })).delivered).toMatchObject({ sent: 4, later: 1 });
  expect((await home.run(people, { ...day, post })).delivered).toMatchObject({ sent: 1, again: 1 });
  expect(server.received).toHaveLength(5);
});

test('where the answer is lost, the same letter comes again under the same Message-ID', async () => {
  const { server, post } = await open({
    answer: (to, attempt) => (to === addressOf(2) && attempt === 0 ? 'take-and-drop' : 'take'),
  });
  const home = openHouse();
  await home.run(people, { ...day, post });
  await home.run(people, { ...day, post });
  const own = server.received.filter(({ to }) => to === addressOf(2));
  expect(own).toHaveLength(2);
  expect(new Set(own.map(({ messageId }) => messageId)).size).toBe(1);
  expect(server.received).toHaveLength(6);
});

test('a server that breaks every connection is left alone after three', async () => {
  const { server, post } = await open({ answer: () => 'drop' });
  const { delivered } = await openHouse().run(people, { ...day, post });
  expect(delivered).toMatchObject({ sent: 0, later: 5 });
  expect(delivered?.stopped).toBeDefined();
  expect(server.connections()).toBe(3);
});

test('a server that is slow is waited for', async () => {
  const { server, post } = await open({ delay: () => 300 });
  const { delivered } = await openHouse().run(people.slice(0, 3), { ...day, post });
  expect([delivered?.sent, server.received.length]).toEqual([3, 3]);
});

test('a server that never answers is given up, and the letter is not lost', async () => {
  let delay = 10_000;
  const slow = await startMailServer({ delay: () => delay });
  const post = postBySmtp(parseSmtp(slow.url), { ...waits, socket: 200 });
  opened.push(slow, post);
  const home = openHouse();
  expect((await home.run([subscription(1)], { ...day, post })).delivered).toMatchObject({
    later: 1,
  });
  delay = 0;
  expect((await home.run([subscription(1)], { ...day, post })).delivered).toMatchObject({
    sent: 1,
  });
});

test('where there is no server, everything waits for the next run', async () => {
  const server = await startMailServer();
  await server.close();
  const post = postBySmtp(parseSmtp(server.url), waits);
  const home = openHouse();
  expect((await home.run(people, { ...day, post })).delivered).toMatchObject({ sent: 0, later: 5 });
  post.close();
  const other = await open();
  await home.run(people, { ...day, post: other.post });
  expect(other.server.received).toHaveLength(5);
});

test.each(['smtp:', 'SMTP:', ' smtp:'])(
  'by %s an address leaves this machine sealed, or not at all',
  async (scheme) => {
    const server = await startMailServer();
    const url = server.url.replace(/^smtp:/, scheme);
    const post = postBySmtp({ ...parseSmtp(url), isLoopback: false }, waits);
    opened.push(server, post);
    const { delivered } = await openHouse().run(people, { ...day, post });
    expect(delivered?.stopped).toContain('TLS');
    expect([server.received, server.connections()]).toEqual([[], 1]);
  },
);

test('what was planned for an alert that the export lacks is kept for it', async () => {
  const { server, post } = await open({ answer: (_, attempt) => (attempt === 0 ? 451 : 'take') });
  const home = openHouse();
  await home.run([subscription(1)], { ...day, post });
  expect((await home.run([], { ...day, post })).delivered).toMatchObject({ sent: 0, waiting: 1 });
  expect((await home.run([subscription(1)], { ...day, post })).delivered).toMatchObject({
    sent: 1,
  });
  expect(server.received).toHaveLength(1);
});

test('who waits for a message is planned no second one before it', async () => {
  const { server, post } = await open({ answer: (_, attempt) => (attempt < 2 ? 451 : 'take') });
  const home = openHouse();
  await home.run([subscription(1)], { ...day, post });
  const next = { offered: [house(1), house(2)], post };
  await home.run([subscription(1)], next);
  expect(server.received).toEqual([]);
  await home.run([subscription(1)], next);
  const told = server.received.map(({ raw }) => raw.match(/came-a\d{6}/g)?.[0]);
  expect(told).toEqual([listingKey(1), listingKey(2)].map((key) => `came-${key}`));
});

test('what is no longer true when it could leave is dropped', async () => {
  const { server, post } = await open({ answer: (_, attempt) => (attempt === 0 ? 451 : 'take') });
  const home = openHouse();
  await home.run([subscription(1)], { ...day, post });
  const gone = { offered: [], closed: [listingKey(1)], post };
  expect((await home.run([subscription(1)], gone)).delivered).toMatchObject({ dropped: 1 });
  expect((await home.run([subscription(1)], gone)).delivered).toMatchObject({ dropped: 0 });
  expect(server.received).toEqual([]);
});

test('nobody is asked to confirm who has done so meanwhile', async () => {
  const { server, post } = await open({ answer: (_, attempt) => (attempt === 0 ? 451 : 'take') });
  const home = openHouse();
  const requestedAt = '2026-11-27T10:00:00Z';
  await home.run([subscription(1, { state: 'pending', requestedAt })], { post });
  const confirmed = subscription(1, { requestedAt, confirmedAt: '2026-11-28T06:00:00Z' });
  expect((await home.run([confirmed], { post })).delivered).toMatchObject({ dropped: 1 });
  expect(server.received).toEqual([]);
});

test('a run that is asked to stop ends the letter that is on its way, and no letter comes twice', async () => {
  const stop = new AbortController();
  const { server, post } = await open({ onReceived: (count) => count === 2 && stop.abort() });
  const home = openHouse();
  const { delivered } = await home.run(people, { ...day, post, signal: stop.signal });
  expect(delivered).toMatchObject({ sent: 2, later: 3 });
  expect((await home.run(people, { ...day, post })).delivered).toMatchObject({ sent: 3, again: 0 });
  expect(new Set(server.received.map(({ to }) => to)).size).toBe(5);
  expect(server.received).toHaveLength(5);
});
