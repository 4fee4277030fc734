/** What grows low: hydrangeas, hedges, tufts of grass. */
import { beads, openLine, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';

/** Hydrangeas: round heads on dark leaves, under every Basque window. */
export function hydrangeas(stage: Stage, from: Point, to: Point, h: number, seed: number): string {
  const { inks } = stage;
  const row = (lift: number): string =>
    openLine([from, to].map(([x, y]): Point => [x, y - h * lift]));
  const gap = (share: number): number => Math.round(h * share);
  const [one, other] = seed % 2 ? (['rose', 'rose'] as const) : (['sea', 'metal'] as const);
  return [
    beads(inks.shade('leaf'), h * 0.95, row(0.42), `.1 ${gap(0.55)}`),
    beads(inks.lit('leaf'), h * 0.4, row(0.6), `.1 ${gap(0.5)} .1 ${gap(0.8)}`),
    beads(inks.lit(one), h * 0.3, row(0.35), `.1 ${gap(0.7)} .1 ${gap(0.45)}`),
    beads(inks.lit(other), h * 0.3, row(0.68), `.1 ${gap(0.42)} .1 ${gap(0.9)}`),
    beads(inks.lit('cream'), h * 0.1, row(0.73), `.1 ${gap(0.42)} .1 ${gap(0.9)}`),
  ].join('');
}

/** A wild hedge between two points. */
export function hedge({ inks }: Stage, from: Point, to: Point, h: number, seed: number): string {
  const row = (lift: number): string =>
    openLine([from, to].map(([x, y]): Point => [x, y - h * lift]));
  const gaps = (...shares: number[]): string =>
    shares.map((share) => `.1 ${Math.round(h * (share + (seed % 5) * 0.03))}`).join(' ');
  return [
    stroke(inks.shade('leaf'), h * 0.5, row(0.2), { round: true }),
    beads(inks.shade('leaf'), h * 0.8, row(0.42), gaps(0.5, 0.7, 0.4)),
    beads(inks.shade('leaf'), h * 0.55, row(0.78), gaps(0.7, 1.3, 0.9)),
    beads(inks.lit('leaf'), h * 0.45, row(0.62), gaps(0.55, 0.8, 0.45, 1.1)),
    beads(inks.lit('leaf'), h * 0.3, row(0.9), gaps(0.9, 1.1, 1.5)),
    beads(inks.lit('hedge'), h * 0.1, row(0.76), gaps(0.3, 0.22, 0.5)),
    beads(inks.lit('hedge'), h * 0.08, row(0.5), gaps(0.6, 0.3)),
  ].join('');
}

/** Tufts of grass, larger towards the viewer. */
export function tufts(
  { inks, chance }: Stage,
  top: number,
  bottom: number,
  count: number,
  seed: number,
): string {
  const paths = Array.from({ length: count }, (_, i) => {
    const depth = chance(seed + i) ** 0.6;
    const s = Math.round(3 + 9 * depth);
    const at = `${Math.round(1200 * chance(seed + i + 300))} ${Math.round(top + (bottom - top) * depth)}`;
    return `M${at}l-${s}-${s}m${s} ${s}l2-${s + 4}`;
  });
  return stroke(inks.shadow, 2, paths, { round: true, opacity: 0.5 });
}
