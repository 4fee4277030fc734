/** The texts in MDX: legal documents, places. Listings, what editors add to them, and facts are read by their own packages. */
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { site } from 'virtual:agency';
import { z } from 'zod';
import { announcementSchema, frontMatterSchema } from '@agency/legal';
import { placeTextSchema } from './place-text.ts';
import { announcedTexts, shownTexts } from './text-loaders.ts';

const content = new URL('../../content/', import.meta.url);

/** The shared texts and the brand's own: what others say would be compiled for nothing. */
const pattern = ['**/!(*.*).mdx', `**/*.${site.id}.mdx`];

/** Ids keep their dots: `fr.villa-rosa` would otherwise be mangled. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

export const collections = {
  legal: defineCollection({ loader: shownTexts(generateId), schema: frontMatterSchema }),
  announced: defineCollection({
    loader: announcedTexts,
    schema: z.object({ coming: z.array(announcementSchema) }),
  }),
  places: defineCollection({
    loader: glob({ base: new URL('places/', content), pattern, generateId }),
    schema: placeTextSchema,
  }),
};
