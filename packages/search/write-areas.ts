/** The areas of listings as the bytes that a visitor loads, beside the index that they go with. */
import { deflateRawSync } from 'node:zlib';
import { markOf, type AreaCircle, type AreaIndex, type TownArea } from './area-index.ts';
import { ByteWriter } from './bytes.ts';
import type { Index, IndexFile } from './columns.ts';
import { indexVersion } from './read-index.ts';

/** @param circles By row; one without a radius is a commune's middle, and no area. */
export function buildAreas(
  circles: readonly (AreaCircle | undefined)[],
  { facets: { town } }: Pick<Index, 'facets'>,
): AreaIndex {
  const ofRows = circles.map((circle, row): TownArea | undefined =>
    circle && circle.radius > 0 ? { ...circle, town: town.codes[row] ?? 0 } : undefined,
  );
  const byKey = new Map(ofRows.flatMap((area) => (area ? [[keyOf(area), area] as const] : [])));
  const areas = [...byKey.values()].sort(
    (a, b) => a.town - b.town || a.x - b.x || a.y - b.y || a.radius - b.radius,
  );
  const places = new Map(areas.map((area, place) => [keyOf(area), place + 1]));
  return {
    areas,
    codes: Uint32Array.from(ofRows, (area) => (area && places.get(keyOf(area))) ?? 0),
  };
}

/** @param index What the areas go with, as it is written itself. */
export function writeAreas({ areas, codes }: AreaIndex, index: IndexFile): Buffer {
  const { town } = index.facets;
  const writer = new ByteWriter();
  writer.number(indexVersion);
  writer.number(index.size);
  writer.number(markOf(index));
  const byTown = Map.groupBy(areas, (area) => area.town);
  /** By code of a town how many areas lie in the towns before it. */
  const firsts = [0];
  let before = 0;
  let last = { x: 0, y: 0 };
  for (const place of town.values.keys()) {
    const own = byTown.get(place + 1) ?? [];
    firsts.push(before);
    before += own.length;
    writer.number(own.length);
    for (const area of own) {
      writer.number(toUnsigned(area.x - last.x));
      writer.number(toUnsigned(area.y - last.y));
      writer.number(area.radius);
      last = area;
    }
  }
  // The third of its town is a small number, whatever the portfolio.
  const inTowns = codes.map((code, row) => code && code - (firsts[town.codes[row] ?? 0] ?? 0));
  const highest = inTowns.reduce((most, code) => Math.max(most, code), 0);
  const width = highest > 0xffff ? 4 : highest > 0xff ? 2 : 1;
  writer.number(width);
  writer.planes(inTowns, width);
  return deflateRawSync(Buffer.concat(writer.finish()), { level: 9, memLevel: 9 });
}

function keyOf({ town, x, y, radius }: TownArea): string {
  return [town, x, y, radius].join();
}

/** 0, −1, 1, −2, 2 as 0, 1, 2, 3, 4. */
function toUnsigned(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}
