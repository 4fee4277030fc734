/** Draws a preview picture: a scene, or the brand's own wide picture, with its mark on it; else the mark on its colour. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import sharp from 'sharp';
import { drawScene, parseSceneName } from '@agency/listings';
import { faviconFile } from './icons.ts';
import { root, site, stampOf } from './house.ts';

const width = 1200;
const height = 630;
const cache = join(root, '.cache/previews');
const panoramaFile = join(root, 'sites', site.id, 'assets/panorama.png');

/** What a preview picture is made of beside code: part of its page's cache key. */
export function previewStamp(name: string): string {
  const files = name === 'site' ? [faviconFile, panoramaFile] : [faviconFile];
  return stampOf([name, files.map((file) => existsSync(file) && readFileSync(file, 'base64'))]);
}

/** A 1200 × 630 JPEG. Kept from build to build under a name made from all that is drawn, and how. */
export async function drawPreview(name: string): Promise<Buffer> {
  const picture = await findPicture(name);
  const mark = await readFile(faviconFile);
  const drawn = [picture?.toString('base64') ?? site.brand.theme, mark.toString('base64')];
  const kept = join(
    cache,
    `${stampOf([drawn, draw.toString(), width, height, sharp.versions])}.jpg`,
  );
  const known = await readFile(kept).catch(() => undefined);
  if (known) return known;

  const jpeg = await draw(picture, mark);
  await mkdir(cache, { recursive: true });
  // Written aside, then renamed: brands are built side by side, by several threads each, and share this folder.
  const aside = `${kept}.${process.pid}.${threadId}`;
  await writeFile(aside, jpeg);
  await rename(aside, kept);
  return jpeg;
}

/** The drawing of a scene; for the site, the wide picture of its home page, where it has one. */
async function findPicture(name: string): Promise<Buffer | undefined> {
  const scene = parseSceneName(name);
  if (scene) return Buffer.from(drawScene(scene));
  return existsSync(panoramaFile) ? readFile(panoramaFile) : undefined;
}

async function draw(picture: Buffer | undefined, mark: Buffer): Promise<Buffer> {
  const size = picture ? 120 : 360;
  const logo = await sharp(mark, { density: 600 }).resize(size, size, { fit: 'inside' }).toBuffer();
  const ground = picture
    ? sharp(picture).resize(width, height, { fit: 'cover' })
    : sharp({ create: { width, height, channels: 3, background: site.brand.theme.color } });
  const place = picture ? { left: 48, top: height - size - 48 } : { gravity: 'centre' };
  return ground
    .composite([{ input: logo, ...place }])
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}
