import { expect, test } from 'vitest';
import { photoFiles, photoPath, photoSrcset, photoWidths } from './photo-paths.ts';

const id = '3f8a0c1b2d4e5f60718293a4';

test.each([
  [1600, [480, 960, 1600], [960, 1600]],
  [1200, [480, 960, 1200], [960, 1200]],
  [1100, [480, 1100], [1100]],
  [600, [480, 600], [600]],
  [500, [500], [500]],
  [1, [1], [1]],
])('a photograph of %i pixels is kept in AVIF as %j and in JPEG as %j', (width, avif, jpg) => {
  expect(photoWidths({ width }, 'avif')).toEqual(avif);
  expect(photoWidths({ width }, 'webp')).toEqual(avif);
  expect(photoWidths({ width }, 'jpg')).toEqual(jpg);
});

test('its files are known from its id and its width', () => {
  expect(photoPath({ id }, 960, 'avif')).toBe('/photos/3f/3f8a0c1b2d4e5f60718293a4/960.avif');
  expect(photoFiles({ width: 600 })).toEqual([
    '480.avif',
    '600.avif',
    '480.webp',
    '600.webp',
    '600.jpg',
  ]);
});

test('a browser is told of every width', () => {
  expect(photoSrcset({ id, width: 1600 }, 'jpg')).toBe(
    `/photos/3f/${id}/960.jpg 960w, /photos/3f/${id}/1600.jpg 1600w`,
  );
});
