/** Checks an archive of tiles before a site is built with it: what a browser could not draw is told here. */
import type { ProblemDetails } from '@agency/problem';
import { drawnLayers } from './browser/tile-style.ts';
import { readArchive, type Archive } from './read-archive.ts';

interface Named {
  file: string;
  /** As the configuration names it. */
  name: string;
  /** Where it does. */
  where: string;
}

/** What an archive has to be, told wherever one is not. */
const fix =
  'Take vector tiles of the coast, for instance: pmtiles extract <planet>.pmtiles <name>.pmtiles --bbox=-2.1,42.6,0.3,44.7 --maxzoom=13.';

/** In degrees: where the map can be looked at. */
const ground = { west: -2.1, south: 42.6, east: 0.2, north: 44.7 };

const kinds = ['of no known kind', 'vector', 'PNG', 'JPEG', 'WebP', 'AVIF', 'MapLibre'];

/** The first fault: with it nothing else can be told for certain. */
export function checkTiles({ file, name, where }: Named): ProblemDetails[] {
  const archive = readArchive(file);
  const fault = archive ? findFault(archive) : 'is no PMTiles archive of version 3';
  return fault ? [{ what: `"${name}" ${fault}.`, where, fix }] : [];
}

function findFault(archive: Archive): string | undefined {
  const { tileType, compressions, bounds, missing, layers } = archive;
  const [west, south, east, north] = bounds;
  if (tileType !== 1) {
    return `holds no vector tiles: they are ${kinds[tileType] ?? kinds[0]}`;
  }
  if (missing > 0) return `ends too early: ${missing} bytes are missing`;
  if (!compressions.every((compression) => compression === 1 || compression === 2)) {
    return 'is compressed in a way that browsers cannot undo: neither by gzip nor not at all';
  }
  if (!layers.some((layer) => drawnLayers.includes(layer))) {
    return `has none of the layers that are drawn (${drawnLayers.join(', ')})`;
  }
  if (west > ground.east || east < ground.west || south > ground.north || north < ground.south) {
    return `shows another country, from ${west}, ${south} to ${east}, ${north}`;
  }
  return undefined;
}
