/** Oaks and plane trees, each standing on a point of the sheet. */
import { fill, openLine, polygon, scallops, stroke } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { crown, crownShadow } from './foliage.ts';

export interface Plant {
  x: number;
  /** The foot, from the top of the sheet. */
  y: number;
  /** Height in points of the sheet. */
  h: number;
  seed: number;
  /** False where the shade would fall on a wall or a terrace. */
  shadow?: boolean;
}

export function oak(stage: Stage, { x, y, h, seed, shadow = true }: Plant): string {
  const { inks } = stage;
  const arms = [-0.2, 0.02, 0.2].map((dx) =>
    openLine([
      [x, y - h * 0.26],
      [x + dx * h, y - h * 0.55],
    ]),
  );
  return [
    shadow ? crownShadow(stage, [x, y], h) : '',
    trunk(stage, x, y, h * 0.085, h * 0.42),
    stroke(inks.shade('brown'), h * 0.035, arms, { round: true }),
    crown(stage, { at: [x + h * 0.17, y - h * 0.52], rx: h * 0.3, ry: h * 0.22, seed, bites: 11 }),
    crown(stage, {
      at: [x - h * 0.2, y - h * 0.55],
      rx: h * 0.29,
      ry: h * 0.22,
      seed: seed + 3,
      bites: 11,
    }),
    crown(stage, { at: [x - h * 0.01, y - h * 0.74], rx: h * 0.36, ry: h * 0.27, seed: seed + 6 }),
  ].join('');
}

/** An oak so far away that two inks are enough. */
export function farOak(
  { inks, chance }: Stage,
  { x, y, h, seed }: Plant,
  distance: number,
): string {
  const draw = (n: number): number => chance(seed + n);
  const w = h * 0.04;
  return [
    fill(
      inks.far('brown', distance),
      polygon([
        [x - w, y],
        [x + w, y],
        [x + w, y - h * 0.5],
        [x - w, y - h * 0.5],
      ]),
    ),
    fill(
      inks.far('leaf', distance * 0.6),
      scallops([x, y - h * 0.64], h * 0.42, h * 0.34, 10, draw),
    ),
    fill(
      inks.far('hedge', distance),
      scallops([x - h * 0.08, y - h * 0.72], h * 0.28, h * 0.2, 8, draw),
    ),
  ].join('');
}

function trunk({ inks }: Stage, x: number, y: number, w: number, h: number): string {
  return (
    fill(
      inks.shade('brown'),
      polygon([
        [x - w * 0.7, y],
        [x + w * 0.8, y],
        [x + w * 0.4, y - h],
        [x - w * 0.4, y - h],
      ]),
    ) +
    fill(
      inks.lit('wood'),
      polygon([
        [x - w * 0.7, y],
        [x - w * 0.2, y],
        [x - w * 0.12, y - h],
        [x - w * 0.4, y - h],
      ]),
    )
  );
}

/** A plane tree of a square, pollarded: knuckles and a tight crown. */
export function planeTree(stage: Stage, { x, y, h, seed }: Plant): string {
  const { inks } = stage;
  const arms = [-0.24, -0.09, 0.08, 0.24].map((dx) =>
    openLine([
      [x, y - h * 0.42],
      [x + dx * h, y - h * 0.66],
    ]),
  );
  return [
    crownShadow(stage, [x, y], h),
    trunk(stage, x, y, h * 0.065, h * 0.5),
    stroke(
      inks.lit('stone'),
      h * 0.026,
      openLine([
        [x + h * 0.005, y - h * 0.05],
        [x, y - h * 0.45],
      ]),
      {
        dash: `${Math.round(h * 0.05)} ${Math.round(h * 0.06)} ${Math.round(h * 0.02)} ${Math.round(h * 0.04)}`,
      },
    ),
    stroke(inks.shade('brown'), h * 0.03, arms, { round: true }),
    crown(stage, {
      at: [x + h * 0.15, y - h * 0.68],
      rx: h * 0.24,
      ry: h * 0.17,
      seed: seed + 3,
      bites: 10,
    }),
    crown(stage, { at: [x - h * 0.05, y - h * 0.77], rx: h * 0.33, ry: h * 0.22, seed }),
  ].join('');
}
