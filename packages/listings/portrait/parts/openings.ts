/** Windows, French windows and doors on a wall, with their shutters. */
import { panel } from '../camera.ts';
import type { Face } from '../camera.ts';
import type { Material } from '../palette.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';

export interface Opening {
  /** Lower left corner, in metres on the wall. */
  x: number;
  y: number;
  w: number;
  h: number;
  shutters?: boolean;
  /** A stone or painted surround, in metres. */
  surround?: number;
  arched?: boolean;
  /** Panes across and up. */
  panes?: readonly [number, number];
}

export interface OpeningStyle {
  /** Whether the sun is on the wall. */
  lit: boolean;
  joinery?: Material;
  surround?: Material;
  /** Which windows have a lamp behind them after sunset. */
  seed?: number;
}

export function openings(
  stage: Stage,
  face: Face,
  wanted: readonly Opening[],
  { lit, joinery = stage.joinery, surround = 'stone', seed = 0 }: OpeningStyle,
): string {
  const { inks, chance, scene } = stage;
  const tone = lit ? inks.lit : inks.shade;
  const all = wanted.filter(({ x, w }) => face(x + w + 1, 0)[0] > 0 && face(x - 1, 0)[0] < 1200);
  const lamps = all.map((_, i) => inks.lamp !== undefined && chance(seed + 700 + i) < 0.45);
  const outline = (o: Opening, grow = 0): string => polygon(openingPoints(face, o, grow));
  const leaves = all.filter((o) => o.shutters).flatMap((o) => shutterLeaves(face, o));
  const [x0] = face(0, 0);
  const [x1] = face(1, 0);
  const metre = Math.abs(x1 - x0);
  // Far away or in the shade, the small cuts would clot.
  const fine = lit && metre > 42;
  return [
    fill(tone(surround), ...all.map((o) => (o.surround ? outline(o, o.surround) : ''))),
    fine ? fill(inks.shade(joinery), ...leaves.map((leaf) => polygon(leaf.shadow))) : '',
    fill(tone(joinery), ...leaves.map((leaf) => polygon(leaf.board))),
    lit
      ? stroke(
          inks.line,
          metre * 0.34,
          leaves.map((leaf) => openLine(leaf.slats)),
          { dash: '1.5 5', opacity: 0.3 },
        )
      : '',
    fill(
      lit ? inks.lit('glass') : inks.shade('glass'),
      ...all.map((o, i) => (lamps[i] ? '' : outline(o))),
    ),
    inks.lamp ? fill(inks.lamp, ...all.map((o, i) => (lamps[i] ? outline(o) : ''))) : '',
    // The lintel's shadow on the panes: the wall is thick.
    fine
      ? fill(
          inks.line,
          ...all.map((o, i) =>
            lamps[i] || o.arched ? '' : polygon(panel(face, o.x, o.y + o.h - 0.22, o.w, 0.22)),
          ),
        )
      : '',
    stroke(
      scene.light === 'dusk' ? inks.lit('cream') : tone('white'),
      Math.max(1, metre * 0.05),
      all.flatMap((o) => bars(face, o)),
    ),
  ].join('');
}

function openingPoints(face: Face, { x, y, w, h, arched }: Opening, grow: number): Point[] {
  const [left, right, foot] = [x - grow, x + w + grow, y - grow * 0.5];
  if (!arched) return panel(face, left, foot, right - left, h + grow * 1.5);
  const radius = (right - left) / 2;
  const spring = y + h - w / 2;
  const bow = Array.from({ length: 9 }, (_, i) => {
    const angle = (i / 8) * Math.PI;
    return face(left + radius + Math.cos(angle) * radius, spring + Math.sin(angle) * radius);
  });
  return [face(left, foot), face(right, foot), ...bow];
}

interface Leaf {
  board: Point[];
  shadow: Point[];
  /** Drawn with a dash as wide as the leaf: one line makes all its slats. */
  slats: Point[];
}

function shutterLeaves(face: Face, { x, y, w, h }: Opening): Leaf[] {
  const leaf = w * 0.5;
  return [x - leaf - 0.04, x + w + 0.04].map((left) => ({
    board: panel(face, left, y - 0.04, leaf, h + 0.08, 0.06),
    shadow: panel(face, left + 0.1, y - 0.16, leaf, h + 0.1),
    slats: [face(left + leaf / 2, y + 0.1, 0.06), face(left + leaf / 2, y + h - 0.1, 0.06)],
  }));
}

function bars(face: Face, { x, y, w, h, arched, panes = [2, 2] }: Opening): string[] {
  const [across, up] = panes;
  const upright = range(across).map((i) => {
    const at = x + (w * i) / across;
    return openLine([face(at, y), face(at, y + h - (arched ? w * 0.03 : 0))]);
  });
  const level = range(up).map((i) => {
    const at = y + (h * i) / up;
    return openLine([face(x, at), face(x + w, at)]);
  });
  return [...upright, ...level];
}

/** 1, 2 … up to but without n. */
const range = (n: number): number[] => Array.from({ length: Math.max(0, n - 1) }, (_, i) => i + 1);
