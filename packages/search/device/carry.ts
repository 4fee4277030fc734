/** What is kept, to take along: to another device or a sister site, as a file or as the end of a link. */
import { chapters, nothingKept, type Kept, type KeptListing, type SavedSearch } from './kept.ts';
import { limitCompared } from './favourites.ts';
import { identityOf, parseListing, parseSearch } from './parse.ts';
import { parseText } from './values.ts';

/** What one carries; visits and what was seen by the way stay where they are. */
const carried = ['favourites', 'searches'] as const;
export type Carried = (typeof carried)[number];

/** `invalid`: it is none. `unknown-site`: of none of our brands. `full`: there is no room. */
export type Why = 'invalid' | 'unknown-site' | 'full';

export interface Dropped {
  chapter: Carried;
  /** Where it stood there, from 1. */
  place: number;
  /** Its title or name, where it has one. */
  what?: string;
  why: Why;
}

export interface Merge {
  kept: Pick<Kept, Carried>;
  /** How many are new here. */
  taken: number;
  already: number;
  /** Of those that were here already, how many came with a newer note. */
  notes: number;
  /** How many were none, or of a site that we do not know. */
  invalid: number;
  /** For which there is no room. */
  full: number;
  /** The first of those that were not taken, one by one. */
  dropped: Dropped[];
}

const format = 'espace';
const version = 1;
/** Characters of the text of an import, unpacked: twice what everything is that can be kept. */
export const longestImport = 4_000_000;
/** Of a link: more is cut off by some that send it on. */
export const longestLink = 8000;
/** Things of a chapter of an import that are looked at. */
const mostLookedAt = 1000;
const mostDropped = 100;

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

/**
 * What is here stays; what comes is put behind it. Of two notes the newer stands.
 * @param sites Ids of the brands whose listings may come.
 * @param now What says that it is of later is of now.
 */
export function merge(
  here: Pick<Kept, Carried>,
  coming: Readonly<Record<string, unknown>>,
  sites: readonly string[],
  now = Infinity,
): Merge {
  const counts = { taken: 0, already: 0, notes: 0, invalid: 0, full: 0 };
  const result: Merge = { kept: { ...here }, ...counts, dropped: [] };
  for (const name of carried) {
    const parse: (value: unknown, now: number) => KeptListing | SavedSearch | undefined =
      name === 'searches' ? parseSearch : parseListing;
    const things = new Map<string, KeptListing | SavedSearch>(
      here[name].map((each) => [identityOf(each), each]),
    );
    const drop = (value: unknown, place: number, why: Why) => {
      result[why === 'full' ? 'full' : 'invalid']++;
      if (result.dropped.length >= mostDropped) return;
      const what = nameOf(value);
      result.dropped.push({ chapter: name, place: place + 1, ...(what && { what }), why });
    };
    const values = Array.isArray(coming[name]) ? (coming[name] as unknown[]) : [];
    for (const [place, value] of values.slice(0, mostLookedAt).entries()) {
      const thing = parse(value, now);
      const known = thing && things.get(identityOf(thing));
      if (!thing) drop(value, place, 'invalid');
      else if (!sites.includes(thing.site)) drop(value, place, 'unknown-site');
      else if (known) {
        result.already++;
        if (!hasNewerNote(thing, known)) continue;
        result.notes++;
        things.set(identityOf(thing), { ...known, note: thing.note });
      } else if (things.size >= chapters[name].most) drop(value, place, 'full');
      else {
        things.set(identityOf(thing), thing);
        result.taken++;
      }
    }
    result.full += Math.max(0, values.length - mostLookedAt);
    Object.assign(result.kept, { [name]: [...things.values()] });
  }
  result.kept.favourites = limitCompared(result.kept.favourites);
  return result;
}

type Noted = KeptListing & Required<Pick<KeptListing, 'note'>>;

/** Of two of the same instant the longer, then the later in the alphabet: both devices choose the same. */
function hasNewerNote(thing: KeptListing | SavedSearch, known: object): thing is Noted {
  const note = 'note' in thing ? thing.note : undefined;
  const old = (known as Partial<KeptListing>).note;
  if (!note || !old) return Boolean(note);
  if (note.at !== old.at) return note.at > old.at;
  const more = note.text.length - old.text.length;
  return more > 0 || (more === 0 && note.text > old.text);
}

function nameOf(value: unknown): string | undefined {
  const { title, name } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return parseText(title, 100) ?? parseText(name, 100);
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
