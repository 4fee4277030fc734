/** The pictures of an import: whom the configuration lets us call, where they are kept, what is removed in the end. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { portfolioFileName, writePortfolio, type Listing } from '@agency/listings';
import { bare } from '@agency/listings/fixtures/listings.ts';
import { portfolioHead } from '@agency/listings/fixtures/portfolio-head.ts';
import { loadPhotoIds, photographsChapter, type PhotographsConfig } from '@agency/photographs';
import { makeFolder } from '@agency/photographs/fixtures/house.ts';
import { answer, give, startPictureServer } from '@agency/photographs/fixtures/picture-server.ts';
import { makePicture } from '@agency/photographs/fixtures/pictures.ts';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { createPhotographTaker } from './photographs.ts';

const picture = await makePicture({ seed: 1, width: 60, height: 40 });
const server = await startPictureServer({
  '/1.jpg': give(picture),
  '/elsewhere.jpg': answer(302, { location: 'https://localhost/1.jpg' }),
});
afterAll(() => server.close());
beforeEach(() => {
  vi.stubEnv('PHOTOS_DIR', '');
});

const first = '2026-01-01';

async function take(
  config: Partial<PhotographsConfig>,
  { root = '', path = '/1.jpg', today = first } = {},
) {
  const house = root || (await makeFolder());
  const taker = createPhotographTaker({
    root: house,
    config: { ...photographsChapter.parse({}), ...config },
    folder: undefined,
    today,
    progress: { show: () => undefined, end: () => undefined },
  });
  const source = server.url(path);
  await taker.take([{ source, reference: 'EX-1' }], undefined);
  return { ...taker, root: house, photo: taker.find(source) };
}

const privateHosts = ['127.0.0.1'];

test('a server of our own network is not called', async () => {
  const { photo, formatReport } = await take({});
  expect(photo).toBeUndefined();
  expect(formatReport()).toMatch(/EX-1: .*adresse https/);
});

test('a server of our own network that the configuration names is called', async () => {
  expect((await take({ privateHosts })).photo).toMatchObject({ width: 60, height: 40 });
});

test('one that is named cannot send us on to one that is not', async () => {
  const { photo, formatReport } = await take({ privateHosts }, { path: '/elsewhere.jpg' });
  expect(photo).toBeUndefined();
  expect(formatReport()).toMatch(/réseau privé/);
});

test('pictures are kept where the configuration says', async () => {
  const folder = await makeFolder();
  const { root, photo } = await take({ privateHosts, folder });
  expect(await loadPhotoIds(folder)).toEqual(new Set([photo?.id]));
  expect(await loadPhotoIds(join(root, '.photos'))).toEqual(new Set());
});

test('the variable of the machine wins over the configuration', async () => {
  const folder = await makeFolder();
  vi.stubEnv('PHOTOS_DIR', folder);
  const { photo } = await take({ privateHosts, folder: '/nowhere' });
  expect(await loadPhotoIds(folder)).toEqual(new Set([photo?.id]));
});

/** A house whose first import took one photograph; the next one, some months later, wants none. */
async function takeAndLeave() {
  const { root, photo } = await take({ privateHosts });
  const later = await take({ privateHosts }, { root, path: '/none.jpg', today: '2026-06-01' });
  const lay = async (folder: string, photos: Listing['photos'], suspendedOn?: string) => {
    await mkdir(folder, { recursive: true });
    const { key, reference, agency, kind, transaction, prestige, place } = bare;
    const { town, postcode } = place;
    const own = { key, reference, agency, kind, transaction, prestige, place: { town, postcode } };
    await writePortfolio(join(folder, portfolioFileName), [{ ...bare, photos }], () => ({
      ...portfolioHead('other', 1),
      ...(suspendedOn && { suspended: [{ ...own, state: 'available' as const, on: suspendedOn }] }),
    }));
  };
  const left = async () => (await loadPhotoIds(join(root, '.photos'))).size;
  if (!photo) throw new Error('It was not taken.');
  return { ...later, lay, left, photo, imported: join(root, 'imported') };
}

test('in the end a photograph that nobody shows any more is removed, and that is told', async () => {
  const { forget, formatReport, imported, left } = await takeAndLeave();
  await forget(imported, '2026-06-01');
  expect(await left()).toBe(0);
  expect(formatReport()).toMatch(/1 removed: neither shown nor wanted for 90 days/);
});

test.each([
  ['of another source', 'content/listings/other'],
  ['that was imported into another folder', 'imported'],
])('a photograph of a listing %s stays', async (_, folder) => {
  const { forget, imported, lay, left, photo, root } = await takeAndLeave();
  await lay(join(root, folder), [photo]);
  await forget(imported, '2026-06-01');
  expect(await left()).toBe(1);
});

test('while a listing is suspended, photographs of its time stay', async () => {
  const { forget, imported, lay, left, root } = await takeAndLeave();
  const other = join(root, 'content/listings/other');
  await lay(other, [], '2026-01-20');
  await forget(imported, '2026-06-01');
  expect(await left()).toBe(1);
  await lay(other, [], '2026-05-20');
  await forget(imported, '2026-06-01');
  expect(await left()).toBe(0);
});

test('a day that is only rehearsed removes nothing', async () => {
  const { forget, imported, left } = await takeAndLeave();
  await forget(imported, '2026-01-02');
  expect(await left()).toBe(1);
});
