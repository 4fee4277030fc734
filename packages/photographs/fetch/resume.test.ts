import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { makeHouse } from '../fixtures/house.ts';
import { give, inTurn } from '../fixtures/picture-server.ts';
import { makePicture } from '../fixtures/pictures.ts';

const picture = await makePicture({ width: 200, height: 150 });
const id = createHash('sha256').update(picture).digest('hex').slice(0, 24);

/** Sends the first bytes of a picture, then hangs up. */
function cutAfter(count: number, headers: Record<string, string> = {}): RequestListener {
  return (_, response) => {
    response.writeHead(200, {
      'content-type': 'image/jpeg',
      'content-length': picture.length,
      ...headers,
    });
    response.write(picture.subarray(0, count), () => response.destroy());
  };
}

/** Sends the rest that is asked for, as a server does that can. */
function giveRest(etag: string): RequestListener {
  return (request, response) => {
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (!from || request.headers['if-range'] !== etag)
      return give(picture, { etag })(request, response);
    response.writeHead(206, {
      'content-type': 'image/jpeg',
      etag,
      'content-range': `bytes ${from}-${picture.length - 1}/${picture.length}`,
    });
    response.end(picture.subarray(from));
  };
}

test('a picture whose line breaks is asked for from there, and is whole', async () => {
  const house = await makeHouse({
    '/1.jpg': inTurn(cutAfter(1000, { etag: '"a"' }), giveRest('"a"')),
  });
  const run = await house.run(['/1.jpg']);
  expect(house.server.requests.map(({ headers }) => headers.range)).toEqual([
    undefined,
    'bytes=1000-',
  ]);
  expect(run.find('/1.jpg')?.id).toBe(id);
});

test('what was received is kept for the next import', async () => {
  const cut = cutAfter(1000, { etag: '"a"' });
  const hangUp: RequestListener = (_, response) => void response.destroy();
  const house = await makeHouse({ '/1.jpg': inTurn(cut, hangUp, hangUp, giveRest('"a"')) });
  expect((await house.run(['/1.jpg'])).reason).toMatch(/coupée/);
  expect((await house.run(['/1.jpg'])).find('/1.jpg')?.id).toBe(id);
  expect(house.server.requests.at(-1)?.headers).toMatchObject({
    range: 'bytes=1000-',
    'if-range': '"a"',
  });
});

test('a picture that changed meanwhile is taken from its beginning', async () => {
  const house = await makeHouse({
    '/1.jpg': inTurn(cutAfter(1000, { etag: '"old"' }), giveRest('"new"')),
  });
  expect((await house.run(['/1.jpg'])).find('/1.jpg')?.id).toBe(id);
});

test('a rest that begins elsewhere is not glued on', async () => {
  const wrong: RequestListener = (_, response) => {
    response.writeHead(206, {
      'content-type': 'image/jpeg',
      'content-range': `bytes 500-${picture.length - 1}/${picture.length}`,
    });
    response.end(picture.subarray(500));
  };
  const house = await makeHouse({
    '/1.jpg': inTurn(cutAfter(1000, { etag: '"a"' }), wrong, give(picture)),
  });
  expect((await house.run(['/1.jpg'])).find('/1.jpg')?.id).toBe(id);
});

test.each([
  ['of another version', { etag: '"b"' }, picture.length],
  ['that stops before the end', { etag: '"a"' }, picture.length - 1],
])('a rest %s is not glued on', async (_, headers, end) => {
  const wrong: RequestListener = (_request, response) => {
    response.writeHead(206, {
      'content-type': 'image/jpeg',
      'content-range': `bytes 1000-${end - 1}/${picture.length}`,
      ...headers,
    });
    response.end(Buffer.alloc(end - 1000));
  };
  const house = await makeHouse({
    '/1.jpg': inTurn(cutAfter(1000, { etag: '"a"' }), wrong, give(picture)),
  });
  expect((await house.run(['/1.jpg'])).find('/1.jpg')?.id).toBe(id);
});

test('without an ETag or a day of change nothing can be continued', async () => {
  const house = await makeHouse({ '/1.jpg': inTurn(cutAfter(1000), give(picture)) });
  expect((await house.run(['/1.jpg'])).find('/1.jpg')?.id).toBe(id);
  expect(house.server.requests[1]?.headers.range).toBeUndefined();
});
