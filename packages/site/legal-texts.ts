/** The legal texts that a brand has on the day of the build, and what their blocks are told. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { Problem } from '@agency/problem';
import {
  chooseVersions,
  type Announcement,
  type Document,
  type LegalContext,
  type Version,
  type Versions,
} from '@agency/legal';
import type { Language } from '@agency/brand';
import { facts, site, tiles, today, use, wordsIn } from './house.ts';

export async function versionsOf(document: Document): Promise<Versions> {
  const ids = (await getCollection('legal')).map(({ id }) => id);
  return chooseVersions(ids, { document, brand: site.id, today });
}

/** Of those to come nothing is here but their day and what changes; the next one first. */
export async function announcementsOf(document: Document): Promise<Announcement[]> {
  return (await getEntry('announced', document))?.data.coming ?? [];
}

/** The text of a version in a language. */
export async function textOf(
  version: Version,
  language: Language,
): Promise<CollectionEntry<'legal'>> {
  const id = version.texts[language];
  const entry = await getEntry('legal', id);
  if (entry) return entry;
  throw new Problem({
    what: `The text "${id}" is not there.`,
    where: `content/legal/${id}.mdx`,
    fix: 'Write it, or remove the version that names it.',
  });
}

/** What the blocks of a text read from `Astro.locals.legal`. */
export function legalContext(language: Language): LegalContext {
  const { name, domain, offices } = site.brand;
  return {
    facts,
    registry: use,
    words: wordsIn(language),
    brand: { id: site.id, name, domain, offices, mapCredit: tiles?.credit },
    today,
  };
}
