/** Loads the areas of an index. */
import { readAreas, type AreaIndex, type MarkedIndex } from '../area-index.ts';

export type { AreaIndex } from '../area-index.ts';

/** Undefined where the site has none that go with this index; rejects where it cannot be reached. */
export async function loadAreas(path: string, index: MarkedIndex): Promise<AreaIndex | undefined> {
  const response = await fetch(path);
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new TypeError(`${path}: ${response.status}`);
  const packed = await response.blob();
  try {
    const unpacked = packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return readAreas(new Uint8Array(await new Response(unpacked).arrayBuffer()), index);
  } catch {
    // Of another day, or cut off: the map shows communes.
    return undefined;
  }
}
