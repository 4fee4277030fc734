/** What a subject and its setting share: the scene, its inks, its camera, its sun, its chances. */
import { setUpCamera } from './camera.ts';
import type { Camera, Spot, Sun, View } from './camera.ts';
import { hours } from './hours.ts';
import { joineries, mixInks } from './palette.ts';
import type { Inks, Material } from './palette.ts';
import { sceneName } from './scene.ts';
import type { Light, Scene } from './scene.ts';
import { fill, hull, polygon } from './shapes.ts';

export interface Stage {
  scene: Scene;
  inks: Inks;
  camera: Camera;
  sun: Sun;
  /** Colour of shutters, doors and timber. */
  joinery: Material;
  /** Between 0 and 1: always the same for one scene and one number. */
  chance(n: number): number;
}

/** How far a metre throws its shadow: long when the sun is low. It always comes from the front left. */
const suns: Record<Light, Sun> = {
  morning: { x: 1.5, z: 0.5 },
  noon: { x: 0.5, z: 0.35 },
  afternoon: { x: 1.1, z: 0.35 },
  dusk: { x: 2, z: 0.6 },
};

export function setStage(
  scene: Scene,
  view: View,
  inks: Inks = mixInks(hours[scene.light]),
): Stage {
  // The light is left out: trees must not move when the sun does.
  const seed = hash(sceneName({ ...scene, light: 'noon' }));
  return {
    scene,
    inks,
    camera: setUpCamera(view),
    sun: suns[scene.light],
    joinery: joineries[scene.variant],
    chance: (n) => chance(seed + n),
  };
}

export function castShadow({ camera, inks, sun }: Stage, spots: readonly Spot[]): string {
  const outline = hull(spots.map((spot) => camera.shadowOf(spot, sun)));
  return fill(inks.shadow, polygon(outline));
}

/** The eight corners of a box, for its shadow. */
export function boxSpots([x, y, z]: Spot, w: number, h: number, d: number): Spot[] {
  return [0, w].flatMap((dx) =>
    [0, h].flatMap((dy) => [0, d].map((dz): Spot => [x + dx, y + dy, z + dz])),
  );
}

function hash(text: string): number {
  let h = 0;
  for (const character of text) h = (Math.imul(h, 31) + character.charCodeAt(0)) | 0;
  return Math.abs(h) % 9973;
}

function chance(n: number): number {
  let h = Math.imul(n ^ 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}
