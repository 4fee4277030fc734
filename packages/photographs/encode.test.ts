import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePicture } from './encode.ts';
import { makeBomb, makePhonePicture, makePicture } from './fixtures/pictures.ts';

const limit = 100e6;

const namesOf = async (bytes: Buffer) =>
  (await encodePicture(bytes, limit)).files.map(({ name }) => name);

async function pixelAt(file: Buffer, left: number, top: number): Promise<number[]> {
  const raw = await sharp(file).extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return [...raw];
}

test('a large picture is kept in three widths of AVIF and WebP and two of JPEG', async () => {
  expect(await namesOf(await makePicture({ width: 2400, height: 1600 }))).toEqual([
    '480.avif',
    '960.avif',
    '1600.avif',
    '480.webp',
    '960.webp',
    '1600.webp',
    '960.jpg',
    '1600.jpg',
  ]);
});

test('a tiny picture is never enlarged', async () => {
  const { width, height, files } = await encodePicture(
    await makePicture({ width: 40, height: 30 }),
    limit,
  );
  expect({ width, height }).toEqual({ width: 40, height: 30 });
  expect(files.map(({ name }) => name)).toEqual(['40.avif', '40.webp', '40.jpg']);
});

test('a picture that stands is bounded by its height', async () => {
  const { width, height } = await encodePicture(
    await makePicture({ width: 1500, height: 3000 }),
    limit,
  );
  expect({ width, height }).toEqual({ width: 800, height: 1600 });
});

test('each file is what its name says', async () => {
  const { files } = await encodePicture(await makePicture({ width: 1200, height: 900 }), limit);
  for (const { name, bytes } of files) {
    const { format, width, mediaType } = await sharp(bytes).metadata();
    const type = mediaType?.replace('image/', '').replace('jpeg', 'jpg') ?? format;
    expect(`${width}.${type}`).toBe(name);
  }
});

test('a telephone’s picture is turned upright', async () => {
  const { width, height, files } = await encodePicture(await makePhonePicture(), limit);
  expect({ width, height }).toEqual({ width: 400, height: 600 });
  for (const { name, bytes } of files) {
    const { width = 0 } = await sharp(bytes).metadata();
    const [red = 0, , blue = 0] = await pixelAt(bytes, width / 2, width / 4);
    expect(red, name).toBeGreaterThan(150);
    expect(blue, name).toBeLessThan(100);
  }
});

test('no file tells where, when, by whom or with what it was taken', async () => {
  const original = await makePhonePicture();
  expect((await sharp(original).metadata()).exif?.includes('Canari-EXIF')).toBe(true);
  const { files } = await encodePicture(original, limit);
  for (const { name, bytes } of files) {
    const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc }, name).toEqual({});
    expect(orientation ?? 1, name).toBe(1);
    expect(bytes.includes('Canari-EXIF'), name).toBe(false);
    expect(bytes.includes('Exif'), name).toBe(false);
  }
});

test('a wide gamut is brought into that of the web, not read as if it were', async () => {
  const green = { width: 64, height: 64, channels: 3, background: '#10c020' } as const;
  const p3 = await sharp({ create: green }).withIccProfile('p3').png().toBuffer();
  const numbers = await sharp(p3).keepIccProfile().raw().toBuffer();
  expect(numbers[0]).toBeGreaterThan(0x50);
  const { files } = await encodePicture(p3, limit);
  for (const { name, bytes } of files) {
    const [red = 0, , blue = 0] = await pixelAt(bytes, 32, 32);
    expect(Math.abs(red - 0x10), name).toBeLessThan(8);
    expect(Math.abs(blue - 0x20), name).toBeLessThan(8);
  }
});

test('a grey picture and a transparent one are kept in colour, on white', async () => {
  const grey = await sharp(await makePicture())
    .greyscale()
    .jpeg()
    .toBuffer();
  const glass = await sharp({
    create: { width: 300, height: 200, channels: 4, background: '#ff000000' },
  })
    .png()
    .toBuffer();
  expect((await encodePicture(grey, limit)).width).toBe(600);
  const { files } = await encodePicture(glass, limit);
  for (const { bytes } of files) {
    expect(Math.min(...(await pixelAt(bytes, 100, 100)))).toBeGreaterThan(250);
  }
});

test('of a picture that moves the first frame is kept', async () => {
  const frames = [makePicture({ seed: 1 }), makePicture({ seed: 2 }), makePicture({ seed: 3 })];
  const gif = await sharp(await Promise.all(frames), { join: { animated: true } })
    .gif()
    .toBuffer();
  expect((await sharp(gif).metadata()).pages).toBe(3);
  const { height, files } = await encodePicture(gif, limit);
  expect(height).toBe(400);
  for (const { bytes } of files) expect((await sharp(bytes).metadata()).pages ?? 1).toBe(1);
});

test.each([
  ['a bomb', makeBomb, /annonce 900 millions de pixels/],
  ['half a JPEG', async () => (await makePicture()).subarray(0, 1500), /abîmé ou incomplet/],
  ['a JPEG without pixels', () => Buffer.from('\xff\xd8\xff\xe0', 'latin1'), /abîmé/],
  ['a BMP', () => Buffer.from('BM\x46\0\0\0'), /Le format BMP n’est pas lu/],
  ['a page', () => Buffer.from('<!DOCTYPE html><p>Connectez-vous'), /ni un JPEG, ni un PNG/],
  [
    'a drawing that may hold scripts',
    () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    /Le format SVG/,
  ],
  ['nothing', () => Buffer.of(), /ni un JPEG, ni un PNG/],
])('%s is refused', async (_, make, reason) => {
  await expect(encodePicture(await make(), limit)).rejects.toThrow(reason);
});
