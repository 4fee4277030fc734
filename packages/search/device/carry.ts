/** What is kept, to take along: to another device or a sister site, as a file or as the end of a link. */
import { nothingKept, type Kept } from './kept.ts';

const format = 'espace';
const version = 1;
/** Characters of the text of an import, unpacked: twice what everything is that can be kept. */
export const longestImport = 4_000_000;
/** Of a link: more is cut off by some that send it on. */
export const longestLink = 8000;

/** @param aside What could not be read: it goes along as it is, and an import passes over it. */
export function writeExport(kept: Kept, aside = ''): string {
  return JSON.stringify({ format, version, ...kept, ...(aside && { aside }) }, null, 2);
}

/** Undefined: this is no export. Nothing of it is run, and of what it holds only what is valid is taken. */
export function readExport(text: string): Readonly<Record<string, unknown>> | undefined {
  if (text.length > longestImport) return undefined;
  try {
    const value = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    return value?.['format'] === format && value['version'] === version ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The end of a link, without its #. Undefined: too long, a file is better. */
export async function writeFragment(kept: Kept): Promise<string | undefined> {
  // What was seen here is nothing to go by there (see merge.ts).
  const favourites = kept.favourites.map(({ before: _before, since: _since, ...each }) => each);
  const searches = kept.searches.map(
    ({ found: _found, before: _before, since: _since, ...each }) => each,
  );
  const text = JSON.stringify({ format, version, ...nothingKept(), favourites, searches });
  const packed = await new Response(
    new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')),
  ).arrayBuffer();
  // A call takes no more arguments than so many.
  if (packed.byteLength > longestLink) return undefined;
  const bytes = String.fromCharCode(...new Uint8Array(packed));
  const fragment = `${format}=${btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
  return fragment.length > longestLink ? undefined : fragment;
}

/** The text of an export; undefined where the fragment is none, is broken, or would unpack to more than anybody keeps. */
export async function readFragment(fragment: string): Promise<string | undefined> {
  const [, packed] = /^#?espace=([\w-]+)$/.exec(fragment) ?? [];
  if (!packed || packed.length > 2 * longestLink) return undefined;
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const decoder = new TextDecoder();
    let text = '';
    for (const reader = stream.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return text;
      text += decoder.decode(value, { stream: true });
      if (text.length > longestImport) {
        await reader.cancel();
        return undefined;
      }
    }
  } catch {
    return undefined;
  }
}
