/** The sky: a split fountain of three inks, carved lines, heaped clouds, a moon after sunset. */
import { sceneName } from '../scene.ts';
import type { Light } from '../scene.ts';
import { circle, fill, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';

/** How high the clouds heap, and how many there are. */
const weather: Record<Light, { count: number; heap: number }> = {
  morning: { count: 3, heap: 0.7 },
  noon: { count: 3, heap: 1.15 },
  afternoon: { count: 3, heap: 0.85 },
  dusk: { count: 4, heap: 0.38 },
};

export interface SkyOptions {
  clouds?: number;
  /** Whose sky it is: the id of its gradient must be the only one on a page. */
  name?: string;
}

export function sky(
  stage: Stage,
  {
    clouds: count = weather[stage.scene.light].count,
    name = sceneName(stage.scene),
  }: SkyOptions = {},
): string {
  const { scene, inks, camera, chance } = stage;
  const id = `${name}-sky`;
  const [top, middle, low] = inks.sky;
  const { heap } = weather[scene.light];
  const first = chance(11) * 1200;
  const clouds = Array.from({ length: count }, (_, i) => {
    const x = ((first + (i * 1500) / count + 90 * chance(i + 20)) % 1400) - 100;
    const y = 150 + ((i * 131) % 230) + 40 * chance(i + 30);
    const w = 250 + 230 * chance(i + 40);
    return cloud([x, y], w, heap * w * 0.24, (n) => chance(i * 20 + n + 60));
  });
  const moon: Point = [880 + 160 * chance(3), 120 + 50 * chance(4)];
  return [
    `<linearGradient id="${id}" x1="0" x2="0" y1="0" y2="1"><stop stop-color="${top}"/><stop offset=".6" stop-color="${middle}"/><stop offset="1" stop-color="${low}"/></linearGradient>`,
    `<path fill="url(#${id})" d="M0 0H1200V${camera.horizon + 2}H0z"/>`,
    carvedLines(top),
    scene.light === 'dusk' ? fill('#fdeccb', circle(...moon, 36)) : '',
    fill(inks.cloud, ...clouds.map((c) => c.body)),
    fill(inks.cloudShade, ...clouds.map((c) => c.belly)),
    stroke(
      inks.cloud,
      3,
      clouds.map((c) => c.wisps),
      { round: true, opacity: 0.8, dash: '90 26 40 18' },
    ),
  ].join('');
}

/** Lines that thin out towards the horizon, as in an engraved sky. */
function carvedLines(ink: string): string {
  const lines = Array.from(
    { length: 13 },
    (_, i) => `M${-(i * 137) % 300} ${10 + i * 17 + i * i}H1200`,
  );
  return stroke(ink, 3, lines, { dash: '310 22 120 14 60 30', opacity: 0.4, round: true });
}

/** Flat beneath, heaped above, with a shaded belly. */
function cloud(
  [x, y]: Point,
  w: number,
  h: number,
  chance: (n: number) => number,
): { body: string; belly: string; wisps: string } {
  const heaps = 6;
  const [left, foot, step] = [x - w / 2, y, w / heaps].map(Math.round) as [number, number, number];
  let lift = 0;
  let body = `M${left} ${foot}`;
  for (let i = 1; i <= heaps; i += 1) {
    const crest = h * (0.3 + 0.7 * Math.sin((i / heaps) * Math.PI)) * (0.75 + 0.5 * chance(i));
    const next = Math.round(i === heaps ? 0 : crest);
    const bulge = Math.round(h * 0.4 + step * 0.25 + (next - lift) / 2);
    body += `q${Math.round(step * (0.34 + 0.2 * chance(i + 9)))} ${-Math.max(bulge, lift - next)} ${step} ${lift - next}`;
    lift = next;
  }
  const [half, sag] = [Math.round(w / 2), Math.round(h * 0.3)];
  return {
    body: `${body}z`,
    belly: `M${left} ${foot}q${half * 0.5}-${sag * 2} ${half}-${sag}t${half} ${sag}z`,
    wisps: `M${left - 30} ${foot + 9}h${2 * half}M${left + half} ${foot + 18}h${half}`,
  };
}
