/** Grass in sweeping bands, darker towards the viewer, so that the eye is led to the house. */
import { tufts } from '../parts/bushes.ts';
import type { Material } from '../palette.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Stage } from '../stage.ts';

export function grass(stage: Stage, top: number, material: Material = 'grass'): string {
  const { inks, chance } = stage;
  const band = (y: number, bow: number): string =>
    `M0 ${Math.round(y)}q${Math.round(250 + 300 * chance(y))} ${bow} 1200 ${Math.round(bow * -0.4)}V800H0z`;
  const depth = 800 - top;
  return [
    fill(inks.ground(material), band(top, -10)),
    fill(inks.ground(material, 0.13), band(top + depth * 0.34, 26)),
    fill(inks.ground(material, 0.32), band(top + depth * 0.66, -34)),
    tufts(stage, top + 24, 790, 20, 400),
  ].join('');
}

/** The darkest ink along the lower edge: blades and flowers close to the viewer. */
export function foreground({ inks, chance, scene }: Stage): string {
  const from = scene.variant < 2 ? 0 : 560;
  const blades = Array.from({ length: 22 }, (_, i) => {
    const x = Math.round(from + i * 28 + 14 * chance(i + 900));
    const reach = Math.sin(((i + 0.5) / 22) * Math.PI);
    const h = Math.round((24 + 62 * chance(i + 930)) * (0.35 + 0.65 * reach));
    const lean = Math.round(26 * chance(i + 960) - 9);
    return `M${x} 802q2-${Math.round(h * 0.6)} ${lean}-${h}q6 ${Math.round(h * 0.5)} 16 ${h}z`;
  });
  return fill(inks.shadow, `M${from - 40} 802q330-60 700 0z`, ...blades);
}

/** A court or a path, in metres on the site: left, near, right, far. */
export function court(
  { camera, inks }: Stage,
  material: Material,
  [left, near, right, far]: readonly [number, number, number, number],
  widen = 0,
): string {
  const corners = [
    [left - widen, 0, near],
    [right + widen, 0, near],
    [right, 0, far],
    [left, 0, far],
  ] as const;
  return fill(inks.ground(material), polygon(corners.map(camera.at)));
}

/** A pavement along a front, with its kerb and the road before it. */
export function street(stage: Stage, near = -9): string {
  const { camera, inks } = stage;
  const line = (z: number): string => openLine([camera.at([-60, 0, z]), camera.at([40, 0, z])]);
  const joints = Array.from({ length: 20 }, (_, i) =>
    openLine([camera.at([-16 + i * 1.6, 0, -0.3]), camera.at([-16 + i * 1.6, 0, -2.6])]),
  );
  return [
    court(stage, 'slate', [-60, near - 12, 60, 0]),
    court(stage, 'paving', [-60, -2.8, 60, 30]),
    stroke(inks.ground('paving', 0.5), 2, joints),
    stroke(inks.ground('paving', 0.75), 5, line(-2.85)),
    stroke(inks.ground('cream'), 4, line(-7.5), { dash: '60 40' }),
  ].join('');
}
