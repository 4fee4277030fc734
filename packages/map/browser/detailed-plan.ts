/** Tiles drawn by MapLibre, without gestures or words of its own: it shows what it is told to. Fetched when it is asked for. */
import { trustOthers } from '@agency/ui/browser/trust-others.ts';
import { addProtocol, Map as TileMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PMTiles } from 'pmtiles';
import { toMercator } from './mercator.ts';
import { readColours } from './tile-colours.ts';
import { openSource } from './tile-source.ts';
import { writeTileStyle } from './tile-style.ts';
import type { View } from './view.ts';

export interface Plan {
  look(view: View): void;
  /** The box has another size. */
  resize(): void;
  close(): void;
}

interface Tiles {
  /** Address of the archive. */
  readonly src: string;
  /** Those that it has. */
  readonly layers: readonly string[];
}

const protocol = 'plan';
const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/*!
 * With PMTiles (@license BSD-3-Clause, © 2021 Protomaps LLC, https://github.com/protomaps/PMTiles/blob/main/LICENSE)
 * and fflate (@license MIT, © Arjun Barrett, https://github.com/101arrowz/fflate/blob/master/LICENSE).
 */

/**
 * Comes when all that is seen is drawn; throws where that cannot be.
 *
 * @param box Empty, as large as what is seen or a little larger, with the same middle.
 * @param onLost What was drawn cannot be relied on any more: a tile failed, or the device took the graphics away.
 */
export async function openPlan(
  box: HTMLElement,
  { src, layers }: Tiles,
  view: View,
  onLost: () => void,
): Promise<Plan> {
  const archive = new PMTiles(openSource(src));
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
  addProtocol(protocol, async ({ url }, { signal }) => {
    const [z = 0, x = 0, y = 0] = url.split('/').slice(-3).map(Number);
    const tile = await archive.getZxy(z, x, y, signal);
    return { data: tile?.data ?? new ArrayBuffer() };
  });
  const writeStyle = () =>
    writeTileStyle(readColours(box), layers, {
      url: `${protocol}://{z}/{x}/{y}`,
      ...{ minzoom: minZoom, maxzoom: maxZoom, bounds: [minLon, minLat, maxLon, maxLat] },
    });
  // MapLibre starts its worker and parses its markup without Trusted Types.
  trustOthers();
  setWorkerUrl(workerUrl);
  const map = new TileMap({
    ...{ container: box, style: writeStyle(), ...toMercator(view) },
    ...{ interactive: false, attributionControl: false, trackResize: false },
    ...{ fadeDuration: 0, renderWorldCopies: false },
  });
  const recolour = () => void map.setStyle(writeStyle());
  const queries = looks.map((look) => matchMedia(look));
  for (const query of queries) query.addEventListener('change', recolour);
  const plan: Plan = {
    look: (next) => {
      const { stretch, ...camera } = toMercator(next);
      box.style.transform = `scaleY(${stretch})`;
      map.jumpTo(camera);
      // In the same frame as the drawing above it.
      map.redraw();
    },
    resize: () => void map.resize(),
    close: () => {
      for (const query of queries) query.removeEventListener('change', recolour);
      map.remove();
    },
  };
  plan.look(view);
  let lose: (error: unknown) => void = onLost;
  // MapLibre asks no second time for a tile that failed, and PMTiles keeps what failed: only another plan would.
  map.on('error', ({ error }) => lose(error));
  map.on('webglcontextlost', () => lose(new Error('The graphics are lost.')));
  try {
    await new Promise((resolve, reject) => {
      lose = reject;
      map.once('load', resolve);
    });
  } catch (error) {
    plan.close();
    throw error;
  }
  lose = onLost;
  return plan;
}
