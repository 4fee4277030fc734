/** QR codes are read by a reader that is none of ours, from pixels. */
import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawQrCode, type QrCode } from './qr-code.ts';

/** @param pixels Of one module. */
async function read({ size, path }: QrCode, pixels = 3): Promise<string | undefined> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * pixels}" height="${size * pixels}">
    <path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

const addresses = Array.from({ length: 60 }, (_, index) => {
  const key = (index * 40_503 + 2_176_782_336).toString(36);
  const town = ['ascain', 'saint-jean-de-luz', 'saint-pee-sur-nivelle'][index % 3];
  return `https://villa-rosa.example/${index % 2 ? 'en/' : ''}annonces/maison-${town}-${key}/`;
});

test('the code of every address is read as that address', async () => {
  const found = await Promise.all(addresses.map((address) => read(drawQrCode(address))));
  expect(found).toEqual(addresses);
});

test('four modules around it are white', () => {
  const { size, path } = drawQrCode('https://villa-rosa.example/');
  const rows = [...path.matchAll(/M(\d+) (\d+)\.5([^M]*)/g)].map(([, x, y, strokes = '']) => {
    const lengths = [...strokes.matchAll(/[mh](\d+)/g)].map(([, length]) => Number(length));
    const start = Number(x);
    return { y: Number(y), start, end: lengths.reduce((sum, length) => sum + length, start) };
  });
  expect(Math.min(...rows.map(({ start }) => start))).toBe(4);
  expect(Math.max(...rows.map(({ end }) => end))).toBe(size - 4);
  expect(rows[0]?.y).toBe(4);
  expect(rows.at(-1)?.y).toBe(size - 5);
});
