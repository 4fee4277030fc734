/** Draws a preview picture: a scene with the brand's mark on it, or the mark alone on the brand's colour. Kept between builds. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawScene, parseSceneName } from '@agency/listings';
import { faviconFile } from './icons.ts';
import { root, site, stampOf } from './house.ts';

const width = 1200;
const height = 630;
const cache = join(root, '.cache/previews');

export async function drawPreview(name: string): Promise<Buffer> {
  const scene = parseSceneName(name);
  const drawing = scene ? drawScene(scene) : undefined;
  const mark = await readFile(faviconFile);
  const kept = join(
    cache,
    `${stampOf([drawing ?? site.brand.theme, mark.toString('base64')])}.jpg`,
  );
  const known = await readFile(kept).catch(() => undefined);
  if (known) return known;

  const size = drawing ? 120 : 360;
  const logo = await sharp(mark, { density: 600 })
    .resize(size, size, { fit: 'inside' })
    .png()
    .toBuffer();
  const ground = drawing
    ? sharp(Buffer.from(drawing)).resize(width, height, { fit: 'cover' })
    : sharp({ create: { width, height, channels: 3, background: site.brand.theme.color } });
  const place = drawing ? { left: 48, top: height - size - 48 } : { gravity: 'centre' };
  const jpeg = await ground
    .composite([{ input: logo, ...place }])
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
  await mkdir(cache, { recursive: true });
  // Written aside, then renamed: brands are built side by side and share this folder.
  const aside = `${kept}.${process.pid}`;
  await writeFile(aside, jpeg);
  await rename(aside, kept);
  return jpeg;
}
