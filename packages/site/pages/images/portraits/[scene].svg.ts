/** The drawn portraits that this brand's listings ask for, one file a scene. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawScene, parseSceneName } from '@agency/listings';
import { sceneNames } from '../../../scenes.ts';

export const getStaticPaths = (() =>
  // The name says all but how it is drawn, and the code that draws is part of the bundle.
  sceneNames.map((scene) => ({ params: { scene }, cacheKey: scene }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const scene = parseSceneName(params['scene'] ?? '');
  if (!scene) throw new Error(`No scene is called "${params['scene']}".`);
  return new Response(drawScene(scene), { headers: { 'content-type': 'image/svg+xml' } });
};
