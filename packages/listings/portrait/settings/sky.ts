/** The sky: a split fountain of three inks, long clouds, and a moon after sunset. */
import { sceneName } from '../scene.ts';
import { circle, curve, fill, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';

export function sky({ scene, inks, camera, chance }: Stage): string {
  const id = `${sceneName(scene)}-sky`;
  const [top, middle, low] = inks.sky;
  const clouds = Array.from({ length: 4 }, (_, i) => {
    const x = 1200 * chance(i + 10);
    const y = 70 + i * 75 + 40 * chance(i + 20);
    return cloud([x, y], 150 + 230 * chance(i + 30), 18 + 26 * chance(i + 40), (n) =>
      chance(i * 20 + n),
    );
  });
  const moon: Point = [930 + 120 * chance(3), 150 + 60 * chance(4)];
  return [
    `<linearGradient id="${id}" x1="0" x2="0" y1="0" y2="1"><stop stop-color="${top}"/><stop offset=".6" stop-color="${middle}"/><stop offset="1" stop-color="${low}"/></linearGradient>`,
    `<path fill="url(#${id})" d="M0 0H1200V${camera.horizon + 2}H0z"/>`,
    scene.light === 'dusk' ? fill('#fde9c9', circle(...moon, 34)) : '',
    `<path fill="${inks.cloud}" fill-opacity=".8" d="${clouds.map((c) => c.body).join('')}"/>`,
    stroke(
      inks.cloud,
      3,
      clouds.map((c) => c.wisps),
      { round: true, opacity: 0.7, dash: '90 26 40 18' },
    ),
  ].join('');
}

/** Flat beneath, heaped above. */
function cloud(
  [x, y]: Point,
  w: number,
  h: number,
  chance: (n: number) => number,
): { body: string; wisps: string } {
  const heaps = 5;
  const points = Array.from({ length: heaps + 1 }, (_, i): Point => [
    x - w / 2 + (w * i) / heaps,
    y - (i === 0 || i === heaps ? 0 : h * (0.45 + 0.7 * chance(i))),
  ]);
  return {
    body: `${curve(points)}z`,
    wisps: `M${Math.round(x - w * 0.6)} ${Math.round(y + 8)}h${Math.round(w * 1.1)}M${Math.round(x - w * 0.25)} ${Math.round(y + 17)}h${Math.round(w * 0.9)}`,
  };
}
