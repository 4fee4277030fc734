import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { makeHouse } from '../fixtures/house.ts';
import { answer, give, inTurn, startPictureServer } from '../fixtures/picture-server.ts';
import { makeBomb, makePicture } from '../fixtures/pictures.ts';

const picture = await makePicture({ width: 200, height: 150 });
const id = createHash('sha256').update(picture).digest('hex').slice(0, 24);

test.each<[string, RequestListener, RegExp]>([
  ['is not there', answer(404), /n’existe pas à cette adresse \(le serveur répond 404\)/],
  ['is forbidden', answer(403), /ne donne pas cette image/],
  ['breaks', answer(500), /répond 500/],
  ['is a page', give(Buffer.from('<html>'), { 'content-type': 'text/html' }), /« text\/html »/],
  ['is a page under the name of a picture', give(Buffer.from('<!DOCTYPE html>')), /ni un JPEG/],
  ['is a drawing', give(Buffer.from('<svg/>'), { 'content-type': 'image/svg+xml' }), /SVG/],
  [
    'is a drawing under the name of a picture',
    give(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), { 'content-type': 'image/png' }),
    /Le format SVG/,
  ],
  ['is a bomb', give(makeBomb(), { 'content-type': 'image/png' }), /900 millions de pixels/],
  ['is half', give(picture.subarray(0, 900)), /abîmé ou incomplet/],
  ['is said to be shorter than it is', give(picture, { 'content-length': '900' }), /abîmé/],
  ['is said to be larger than we take', give(picture, { 'content-length': '99000000' }), /40/],
  ['is no HTTP', ({ socket }) => void socket.end('220 mail.example\r\n'), /pas un serveur web/],
  ['has no type', give(picture, { 'content-type': '' }), /n’annonce pas une image/],
])('a picture that %s is told, and the others are taken', async (_, bad, reason) => {
  const house = await makeHouse({ '/bad.jpg': bad, '/good.jpg': give(picture) });
  const run = await house.run(['/bad.jpg', '/good.jpg']);
  expect(run.missing).toMatchObject([{ references: ['EX-1'] }]);
  expect(run.reason).toMatch(reason);
  expect(run.find('/bad.jpg')).toBeUndefined();
  expect(run.find('/good.jpg')?.id).toBe(id);
});

test('a picture without end is cut where our limit is, whatever length was announced', async () => {
  let sent = 0;
  const endless: RequestListener = ({ socket }, response) => {
    socket.on('close', () => (sent = socket.bytesWritten));
    response.writeHead(200, { 'content-type': 'image/jpeg' });
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    response.on('drain', more);
    more();
  };
  const house = await makeHouse({ '/1.jpg': endless });
  const run = await house.run(['/1.jpg'], { limits: { maxBytes: 2 ** 20 } });
  await house.server.close();
  expect(run.reason).toMatch(/dépasse 1.Mo/);
  expect(run.requests).toBe(1);
  // What lies in the buffers of the two systems was sent too.
  expect(sent).toBeLessThan(20e6);
});

test('a server that sends nothing is left after its idle time, and tried twice more', async () => {
  const house = await makeHouse({ '/1.jpg': () => undefined });
  const run = await house.run(['/1.jpg'], { limits: { idleSeconds: 0.2 } });
  expect(run.reason).toMatch(/n’envoie plus rien/);
  expect(run.requests).toBe(3);
});

test('a server that sends a byte now and then is left when its time is over', async () => {
  const drop: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': 1000 });
    const timer = setInterval(() => response.write('.'), 50);
    response.on('close', () => {
      clearInterval(timer);
    });
  };
  const house = await makeHouse({ '/1.jpg': drop });
  const run = await house.run(['/1.jpg'], { limits: { totalSeconds: 0.6 } });
  expect(run.reason).toMatch(/n’est pas arrivée entière/);
  expect(run.seconds).toBeLessThan(3);
});

test('a redirect to another host is followed', async () => {
  const other = await startPictureServer({ '/2.jpg': give(picture) });
  const house = await makeHouse({
    '/1.jpg': answer(302, { location: other.url('/2.jpg').replace('127.0.0.1', 'localhost') }),
  });
  const run = await house.run(['/1.jpg'], { privateHosts: ['127.0.0.1', 'localhost'] });
  await other.close();
  expect(run.find('/1.jpg')?.id).toBe(id);
  expect(run.requests).toBe(2);
});

test.each([
  ['a host of our own network by its address', 'https://169.254.169.254/latest/', /réseau privé/],
  ['a host of our own network by its name', 'https://localhost/1.jpg', /réseau privé/],
  ['a host without TLS', 'http://photos.example/1.jpg', /adresse https/],
  ['a file', 'file:///etc/passwd', /adresse https/],
])('a redirect to %s is refused', async (_, location, reason) => {
  const house = await makeHouse({ '/1.jpg': answer(301, { location }) });
  const run = await house.run(['/1.jpg']);
  expect(run.reason).toMatch(reason);
});

test('a name that leads to our own server is not called unless it is configured', async () => {
  const house = await makeHouse({ '/1.jpg': give(picture) });
  const source = house.server.url('/1.jpg').replace('http://127.0.0.1', 'https://localhost');
  expect((await house.run([source])).reason).toMatch(/réseau privé/);
  expect(house.server.requests).toEqual([]);
});

test('a redirect in a circle ends', async () => {
  const house = await makeHouse({
    '/1.jpg': answer(302, { location: '/2.jpg' }),
    '/2.jpg': answer(302, { location: '/1.jpg' }),
  });
  const run = await house.run(['/1.jpg']);
  expect(run.reason).toMatch(/plus de 3 fois/);
  expect(run.requests).toBe(4);
});

test('a server that asks to wait is waited for', async () => {
  const house = await makeHouse({
    '/1.jpg': inTurn(answer(429, { 'retry-after': '1' }), give(picture)),
  });
  const run = await house.run(['/1.jpg']);
  expect(run.find('/1.jpg')?.id).toBe(id);
  expect(run.seconds).toBeGreaterThan(0.9);
});

test('a moment to come is waited for by the server’s own clock', async () => {
  const date = 'Thu, 26 Nov 2026 03:00:00 GMT';
  const later = 'Thu, 26 Nov 2026 03:00:01 GMT';
  const house = await makeHouse({
    '/1.jpg': inTurn(answer(503, { 'retry-after': later, date }), give(picture)),
  });
  const run = await house.run(['/1.jpg']);
  expect(run.find('/1.jpg')?.id).toBe(id);
  expect(run.seconds).toBeGreaterThan(0.9);
});

test('a server that asks for more time than there is, is not called again in this import', async () => {
  const house = await makeHouse({ '/1.jpg': answer(429, { 'retry-after': '600' }) });
  const run = await house.run(['/1.jpg', '/2.jpg', '/3.jpg', '/4.jpg'], {
    limits: { perHost: 1 },
  });
  expect(run.missing.map(({ reason }) => /ralentir/.test(reason))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(run.requests).toBe(1);
});

test('a server that is not there is given up after five pictures, not asked for each', async () => {
  const gone = await startPictureServer({});
  const sources = Array.from({ length: 40 }, (_, index) => gone.url(`/${index}.jpg`));
  await gone.close();
  const house = await makeHouse();
  const run = await house.run(sources);
  expect(run.reason).toMatch(/ne répond pas/);
  expect(run.missing.at(-1)?.reason).toMatch(/pas répondu 5 fois de suite/);
  // Two more may be under way when the fifth fails; each is tried three times.
  expect(run.requests).toBeLessThanOrEqual(21);
});

test('one host has two connections at most, whatever is wanted of it', async () => {
  const slow: RequestListener = (request, response) =>
    void setTimeout(() => {
      give(picture)(request, response);
    }, 20);
  const paths = Array.from({ length: 12 }, (_, index) => `/${index}.jpg`);
  const house = await makeHouse(Object.fromEntries(paths.map((path) => [path, slow])));
  expect((await house.run(paths)).taken).toBe(12);
  expect(house.server.mostConnections).toBe(2);
});
