/** Loads the areas of an index. */
import { readAreas, type AreaIndex, type MarkedIndex } from '../area-index.ts';

export type { AreaIndex } from '../area-index.ts';

/** Undefined where the site has none that go with this index; rejects where it cannot be reached. */
export async function loadAreas(path: string, index: MarkedIndex): Promise<AreaIndex | undefined> {
  const { ok, body } = await fetch(path);
  if (!ok || !body) return undefined;
  const unpacked = body.pipeThrough(new DecompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(unpacked).arrayBuffer());
  try {
    return readAreas(bytes, index);
  } catch {
    // Of another day, or cut off: the map shows communes.
    return undefined;
  }
}
