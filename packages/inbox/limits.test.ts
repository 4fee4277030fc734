import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { messageOf, openInbox, origin, sendForm, sendJson, entriesOf } from './fixtures/inbox.ts';

const megabyte = 1024 * 1024;

test('a message of one megabyte is refused, and says why', async () => {
  const inbox = await openInbox();
  const fields = { ...messageOf().fields, message: 'x'.repeat(megabyte) };
  const response = await sendJson(inbox, messageOf({ fields }));
  expect(response.status).toBe(413);
  expect(await response.json()).toHaveProperty('detail', expect.stringContaining('trop long'));
  expect((await sendForm(inbox, entriesOf({ message: fields.message }))).status).toBe(413);
  expect(inbox.submissions()).toEqual([]);
});

test('64 KiB are read, and one byte more is not', async () => {
  const inbox = await openInbox();
  const fill = (size: number) => {
    const bare = Buffer.byteLength(JSON.stringify(messageOf({ x: '' })));
    return sendJson(inbox, messageOf({ x: 'x'.repeat(size - bare) }));
  };
  expect((await fill(64 * 1024)).status).toBe(422);
  expect((await fill(64 * 1024 + 1)).status).toBe(413);
});

test.each([
  ['that names its length', 'Content-Length: 1073741824'],
  ['in chunks', 'Transfer-Encoding: chunked'],
])('a gigabyte %s is cut off after a few megabytes', async (_, header) => {
  const inbox = await openInbox();
  const socket = connect(inbox.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => undefined);
  socket.write(
    `POST /contact HTTP/1.1\r\nHost: localhost\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\n${header}\r\n\r\n`,
  );
  const chunk = Buffer.alloc(megabyte, 'x');
  let sent = 0;
  while (!socket.destroyed && sent < 200) {
    if (header.startsWith('T')) socket.write(`${megabyte.toString(16)}\r\n`);
    const flowing = socket.write(
      header.startsWith('T') ? Buffer.concat([chunk, Buffer.from('\r\n')]) : chunk,
    );
    sent += 1;
    // Cut off while it waits, it has nothing more to wait for.
    if (!flowing) {
      await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
    }
  }
  expect(sent).toBeLessThan(40);
  expect(inbox.submissions()).toEqual([]);
});

test('a sender that writes byte by byte is cut off when its time is over', async () => {
  const inbox = await openInbox({ limits: { seconds: 1 } });
  const socket = connect(inbox.port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(`POST /contact HTTP/1.1\r\nHost: localhost\r\nOrigin: ${origin}\r\n`);
  socket.write('Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n');
  const trickle = setInterval(() => socket.write('x'), 100);
  const start = performance.now();
  socket.resume();
  await once(socket, 'close');
  clearInterval(trickle);
  expect(performance.now() - start).toBeLessThan(5000);
});

test('what is refused before it was read leaves its connection in order', async () => {
  const inbox = await openInbox();
  const fields = { ...messageOf().fields, message: 'x'.repeat(megabyte) };
  const refused = await sendJson(inbox, messageOf({ fields }), { Origin: 'https://evil.example' });
  expect(refused.status).toBe(403);
  expect((await sendJson(inbox, messageOf())).status).toBe(201);
});
