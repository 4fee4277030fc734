/** The places that a brand tells of: each text in the brand's own words, or else the shared ones. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { chooseOverlay, type Language } from '@agency/brand';
import { localise } from '@agency/ui';
import { site } from './house.ts';

export interface PlaceSummary {
  slug: string;
  href: string;
  title: string;
  lead: string;
  town: string;
}
export interface Place extends PlaceSummary {
  entry: CollectionEntry<'places'>;
}

/** In their order. That no language lacks one is checked before (see check-places.ts). */
export async function placesIn(language: Language): Promise<Place[]> {
  const entries = await getCollection('places');
  const slugs = [...new Set(entries.map(({ id }) => id.split('/')[0] ?? ''))];
  const places = slugs.flatMap((slug) => {
    const own = new Map(
      entries
        .filter(({ id }) => id.startsWith(`${slug}/`))
        .map((entry) => [entry.id.slice(slug.length + 1), entry]),
    );
    const entry = own.get(chooseOverlay([...own.keys()], language, site.id) ?? '');
    if (!entry) return [];
    const { title, lead, town } = entry.data;
    return [{ slug, href: localise(`/lieux/${slug}/`, language), title, lead, town, entry }];
  });
  return places.sort((a, b) => a.entry.data.order - b.entry.data.order);
}
