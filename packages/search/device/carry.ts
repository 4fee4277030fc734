/** What is kept, to take along: to another device or a sister site, as a file or as the end of a link. */
import { chapters, nothingKept, type Kept, type KeptListing, type SavedSearch } from './kept.ts';
import { identityOf, parseListing, parseSearch } from './parse.ts';

/** What one carries; visits and what was seen by the way stay where they are. */
const carried = ['favourites', 'searches'] as const;
export type Carried = (typeof carried)[number];

export interface Merge {
  kept: Pick<Kept, Carried>;
  /** How many are new here. */
  taken: number;
  already: number;
  /** How many were none, or of a site that we do not know. */
  invalid: number;
  /** For which there is no room. */
  full: number;
}

const format = 'espace';
const version = 1;
/** Characters of the text of an import, unpacked. */
export const longestImport = 1_000_000;
/** Of a link: more is cut off by some that send it on. */
export const longestLink = 8000;

export function writeExport(kept: Kept): string {
  return JSON.stringify({ format, version, ...kept }, null, 2);
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

/** What is here stays; what comes is put behind it. @param sites Ids of the brands whose listings may come. */
export function merge(
  here: Pick<Kept, Carried>,
  coming: Readonly<Record<string, unknown>>,
  sites: readonly string[],
): Merge {
  const result: Merge = { kept: { ...here }, taken: 0, already: 0, invalid: 0, full: 0 };
  for (const name of carried) {
    const parse: (value: unknown) => KeptListing | SavedSearch | undefined =
      name === 'searches' ? parseSearch : parseListing;
    const things: (KeptListing | SavedSearch)[] = [...here[name]];
    const known = new Set(things.map(identityOf));
    const values: unknown = coming[name];
    for (const value of Array.isArray(values) ? (values as unknown[]).slice(0, 1000) : []) {
      const thing = parse(value);
      if (!thing || !sites.includes(thing.site)) result.invalid++;
      else if (known.has(identityOf(thing))) result.already++;
      else if (things.length >= chapters[name].most) result.full++;
      else {
        things.push(thing);
        known.add(identityOf(thing));
        result.taken++;
      }
    }
    Object.assign(result.kept, { [name]: things });
  }
  return result;
}

/** The end of a link, without its #. Undefined: too long, a file is better. */
export async function writeFragment(kept: Kept): Promise<string | undefined> {
  const { favourites, searches } = kept;
  // What a search found is found again.
  const bare = searches.map(({ found: _found, before: _before, ...each }) => each);
  const text = JSON.stringify({
    format,
    version,
    ...nothingKept(),
    favourites,
    searches: bare,
  });
  const packed = await new Response(
    new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')),
  ).arrayBuffer();
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
