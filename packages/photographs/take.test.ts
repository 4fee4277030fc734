import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { encodePicture } from './encode.ts';
import { makeFolder, makeHouse } from './fixtures/house.ts';
import { answer, give, inTurn } from './fixtures/picture-server.ts';
import { makePicture } from './fixtures/pictures.ts';

vi.mock('./encode.ts', { spy: true });

const [one, two, three] = await Promise.all(
  [1, 2, 3].map((seed) => makePicture({ seed, width: 200, height: 150 })),
);
if (!one || !two || !three) throw new Error('There are no pictures.');
const broken = one.subarray(0, 800);

test('pictures are taken, counted and found by what the feed calls them', async () => {
  const house = await makeHouse({ '/1.jpg': give(one), '/2.jpg': give(two) });
  const run = await house.run(['/1.jpg', '/2.jpg']);
  expect(run).toMatchObject({ taken: 2, already: 0, missing: [], requests: 2, encoded: 2 });
  expect(run.bytesReceived).toBe(one.length + two.length);
  expect(run.find('/1.jpg')).toMatchObject({ width: 200, height: 150 });
  expect(run.find('/1.jpg')?.id).not.toBe(run.find('/2.jpg')?.id);
});

test('a second import asks for nothing, encodes nothing and writes nothing', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'a.jpg'), three);
  const sources = ['/1.jpg', '/broken.jpg', 'a.jpg'];
  const house = await makeHouse({ '/1.jpg': give(one), '/broken.jpg': give(broken) });
  const first = await house.run(sources, { folders: [folder] });
  const second = await house.run(sources, { folders: [folder] });
  expect(second).toMatchObject({ taken: 0, already: 2, requests: 0, encoded: 0, bytesReceived: 0 });
  expect(second.missing).toEqual(first.missing);
  for (const source of ['/1.jpg', 'a.jpg']) expect(second.find(source)).toEqual(first.find(source));
  expect(await readdir(join(house.folder, 'index'))).toHaveLength(1);
});

test('a missing picture is told once, with every listing that wants it and no secret', async () => {
  const house = await makeHouse();
  const source = house.server.url('/gone.jpg?token=s3cret');
  const { missing } = await house.run([source, source.replace('//', '//agency:s3cret@'), source]);
  expect(missing.map(({ references }) => references)).toEqual([['EX-1', 'EX-3'], ['EX-2']]);
  expect(missing[0]?.source).toBe(house.server.url('/gone.jpg?…'));
  expect(JSON.stringify(missing)).not.toContain('s3cret');
});

test('the store names no address and keeps no secret', async () => {
  const house = await makeHouse({ '/1.jpg': give(one) });
  await house.run([house.server.url('/1.jpg?token=s3cret')]);
  for (const name of await readdir(join(house.folder, 'index'))) {
    const text = await readFile(join(house.folder, 'index', name), 'utf8');
    expect(text).not.toMatch(/s3cret|127\.0\.0\.1|1\.jpg/);
  }
});

test('the same picture under two addresses is encoded once', async () => {
  const house = await makeHouse({ '/1.jpg': give(one), '/2.jpg': give(one) });
  const run = await house.run(['/1.jpg', '/2.jpg']);
  expect(run).toMatchObject({ taken: 2, encoded: 1 });
  expect(run.find('/1.jpg')).toEqual(run.find('/2.jpg'));
});

test('after its days a picture is asked for again, and the server may say that nothing changed', async () => {
  const etag = '"a"';
  const house = await makeHouse({
    '/1.jpg': inTurn(give(one, { etag, 'last-modified': 'Mon' }), answer(304)),
  });
  await house.run(['/1.jpg']);
  const day = (today: string) => house.run(['/1.jpg'], { today, recheckAfterDays: 30 });
  expect(await day('2026-12-25')).toMatchObject({ already: 1, requests: 0 });
  expect(await day('2026-12-26')).toMatchObject({ already: 1, requests: 1, encoded: 0 });
  expect(house.server.requests[1]?.headers).toMatchObject({
    'if-none-match': etag,
    'if-modified-since': 'Mon',
  });
  expect(await day('2026-12-27')).toMatchObject({ already: 1, requests: 0 });
});

test('a picture that changed under its address is taken anew', async () => {
  const house = await makeHouse({ '/1.jpg': inTurn(give(one), give(two)) });
  const first = await house.run(['/1.jpg']);
  const later = await house.run(['/1.jpg'], { today: '2027-06-01' });
  expect(later).toMatchObject({ taken: 1, encoded: 1 });
  expect(later.find('/1.jpg')?.id).not.toBe(first.find('/1.jpg')?.id);
});

test.each([
  ['is gone', answer(404)],
  ['is spoilt', give(broken)],
  ['has become a page', give(Buffer.from('<html>'), { 'content-type': 'text/html' })],
])('a picture that was had once and %s at its server is kept', async (_, then) => {
  const house = await makeHouse({ '/1.jpg': inTurn(give(one), then) });
  const first = await house.run(['/1.jpg']);
  const later = await house.run(['/1.jpg'], { today: '2027-06-01' });
  expect(later).toMatchObject({ already: 1, missing: [], requests: 1 });
  expect(later.find('/1.jpg')).toEqual(first.find('/1.jpg'));
});

test('a picture that cannot be read is asked about the next day, and opened again only once it changed', async () => {
  const house = await makeHouse({ '/1.jpg': inTurn(give(broken), give(broken), give(one)) });
  expect((await house.run(['/1.jpg'])).reason).toMatch(/abîmé/);
  vi.mocked(encodePicture).mockClear();
  const same = await house.run(['/1.jpg'], { today: '2026-11-27' });
  expect(same.requests).toBe(1);
  expect(same.reason).toMatch(/abîmé/);
  expect(encodePicture).not.toHaveBeenCalled();
  const mended = await house.run(['/1.jpg'], { today: '2026-11-28' });
  expect(mended).toMatchObject({ taken: 1, missing: [] });
});

test('a picture whose files somebody removed is taken again', async () => {
  const house = await makeHouse({ '/1.jpg': give(one) });
  const id = (await house.run(['/1.jpg'])).find('/1.jpg')?.id ?? '';
  await rm(join(house.folder, id.slice(0, 2)), { recursive: true });
  expect(await house.run(['/1.jpg'])).toMatchObject({ taken: 1, encoded: 1 });
});

test('progress is told picture by picture', async () => {
  const house = await makeHouse({ '/1.jpg': give(one), '/2.jpg': give(two) });
  const told: string[] = [];
  await house.run(['/1.jpg', '/2.jpg', '/3.jpg'], {
    onProgress: (done, of) => told.push(`${done}/${of}`),
  });
  expect(told).toEqual(['1/3', '2/3', '3/3']);
});

test('an import that is ended early keeps what it had and tells that it stopped', async () => {
  const folder = await makeFolder();
  const names = Array.from({ length: 30 }, (_, index) => `${index}.jpg`);
  for (const name of names) await writeFile(join(folder, name), two);
  const stop = new AbortController();
  const silent = () => undefined;
  const house = await makeHouse({ '/1.jpg': give(one), '/2.jpg': silent, '/3.jpg': silent });
  const run = await house.run(['/1.jpg', '/2.jpg', '/3.jpg', ...names], {
    folders: [folder],
    signal: stop.signal,
    limits: { idleSeconds: 10 },
    onProgress: () => {
      stop.abort();
    },
  });
  expect(run).toMatchObject({ missing: [], stopped: true });
  expect(run.seconds).toBeLessThan(4);
  // Those that were under way.
  expect(run.taken).toBeGreaterThan(0);
  expect(run.taken).toBeLessThan(10);
});

test('an ETag that cannot be sent back ends nothing', async () => {
  const house = await makeHouse({ '/1.jpg': give(one, { etag: '"caf\u00e9"' }) });
  await house.run(['/1.jpg']);
  const index = join(house.folder, 'index');
  const [name = ''] = await readdir(index);
  const text = await readFile(join(index, name), 'utf8');
  await writeFile(join(index, name), text.replace(/"etag":"[^,]*"/, '"etag":"\\n\\u20ac"'));
  expect(await house.run(['/1.jpg'], { today: '2027-06-01' })).toMatchObject({
    already: 1,
    requests: 1,
  });
});
