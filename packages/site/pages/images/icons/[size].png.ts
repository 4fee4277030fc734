/** One size of the brand's icon. */
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { faviconFile, iconSizes } from '../../../icons.ts';

export const getStaticPaths = (() =>
  iconSizes.map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const size = Number(params['size']);
  const png = await sharp(faviconFile, { density: 72 * (size / 32) })
    .resize(size, size)
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
