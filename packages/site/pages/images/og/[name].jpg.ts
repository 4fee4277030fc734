/** Preview pictures for messages and networks, 1200 × 630: one for the site, one for each scene that a listing is drawn with. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawPreview, previewStamp } from '../../../preview.ts';
import { sceneNames } from '../../../scenes.ts';

export const getStaticPaths = (() =>
  ['site', ...sceneNames].map((name) => ({
    params: { name },
    cacheKey: previewStamp(name),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const jpeg = await drawPreview(params['name'] ?? 'site');
  return new Response(new Uint8Array(jpeg), { headers: { 'content-type': 'image/jpeg' } });
};
