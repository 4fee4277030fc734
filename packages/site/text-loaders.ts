/** How Astro gets the legal texts: those that the brand shows today, laid into a folder of their own; of those to come, their day and what changes. */
import { join } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import {
  documents,
  layTexts,
  listAnnouncements,
  loadTexts,
  textsFolder,
  type Announcement,
} from '@agency/legal';
import { root, site, today } from 'virtual:agency';

const reader = { brand: site.id, today };
const folder = join(root, '.cache/texts', site.id);

/** @param generateId Astro’s own loses the dots of `fr.villa-rosa`. */
export function shownTexts(generateId: (options: { entry: string }) => string): Loader {
  const inner = glob({ base: folder, pattern: '**/*.mdx', generateId });
  const lay = () => layTexts(root, { ...reader, folder });
  // While it is written a text may be out of order: the last good one stays.
  const tryToLay = (logger: LoaderContext['logger']) => {
    try {
      lay();
    } catch (error) {
      logger.warn(String(error));
    }
  };
  return {
    name: 'shown-texts',
    async load(context) {
      lay();
      await inner.load(context);
      // The development server sees what is written, and Astro what is laid.
      context.watcher?.add(join(root, textsFolder));
      context.watcher?.on('all', (_, path) => {
        if (path.startsWith(join(root, textsFolder))) tryToLay(context.logger);
      });
    },
  };
}

/** By document; Astro warns of a collection that is empty, and most days nothing comes. */
export function announcedTexts(): Record<string, { coming: Announcement[] }> {
  const all = listAnnouncements(loadTexts(root), reader);
  return Object.fromEntries(
    documents.map((document) => [
      document,
      { coming: all.filter((each) => each.document === document) },
    ]),
  );
}
