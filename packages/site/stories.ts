/** The longer texts that editors wrote about listings: in the language of the page, or else in French, which prevails. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { complementKey } from '@agency/complements';
import type { Listing } from '@agency/listings';

type Entry = CollectionEntry<'complements'>;

export interface Story {
  entry: Entry;
  /** @example 'fr' */
  language: string;
}

/** Read once, not asked for one by one: Astro warns of each entry that it does not find, and most listings have none. */
let stories: Promise<ReadonlyMap<string, Entry>> | undefined;

export async function findStory(
  { reference }: Pick<Listing, 'reference'>,
  language: string,
): Promise<Story | undefined> {
  const all = await (stories ??= readStories());
  const key = complementKey(reference);
  const french = all.get(key);
  const own = language === 'fr' ? french : all.get(`${key}.${language}`);
  if (own) return { entry: own, language };
  return french && { entry: french, language: 'fr' };
}

async function readStories(): Promise<ReadonlyMap<string, Entry>> {
  const entries = await getCollection('complements');
  return new Map(
    entries
      // A complement may hold facts alone.
      .filter(({ body = '' }) => body.trim() !== '')
      .map((entry) => [complementKey(entry.id), entry]),
  );
}
