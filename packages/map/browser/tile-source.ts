/** Reads parts of the archive of tiles: a file of our own, so it comes from where the page comes from or not at all. */
import type { Source } from 'pmtiles';

/** Throws where the file does not come, is of another host, or comes whole: a server that knows no parts sends all of it for each tile. */
export function openSource(src: string): Source {
  return {
    getKey: () => src,
    getBytes: async (offset, length, signal) => {
      const answer = await fetch(src, {
        mode: 'same-origin',
        headers: { Range: `bytes=${offset}-${offset + length - 1}` },
        signal: signal ?? null,
      });
      if (answer.status !== 206) {
        await answer.body?.cancel();
        throw new Error(`${answer.status}: ${src}`);
      }
      return { data: await answer.arrayBuffer() };
    },
  };
}
