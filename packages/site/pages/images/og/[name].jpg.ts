/** Preview pictures for messages and networks, 1200 × 630: one for the site, one for each scene that a listing is drawn with. */
import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { stampOf } from '../../../house.ts';
import { faviconFile } from '../../../icons.ts';
import { drawPreview } from '../../../preview.ts';
import { sceneNames } from '../../../scenes.ts';

export const getStaticPaths = (() => {
  const mark = readFileSync(faviconFile, 'utf8');
  return ['site', ...sceneNames].map((name) => ({
    params: { name },
    cacheKey: stampOf([name, mark]),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const jpeg = await drawPreview(params['name'] ?? 'site');
  return new Response(new Uint8Array(jpeg), { headers: { 'content-type': 'image/jpeg' } });
};
