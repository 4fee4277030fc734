/** What Pagefind writes of listings: its own files, packed by itself. */
import * as pagefind from 'pagefind';
import type { SearchDocument } from './document.ts';

export async function writePagefind(
  documents: readonly SearchDocument[],
): Promise<Record<string, Buffer>> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'fr' });
  if (!index) throw new Error(`Pagefind: ${errors.join(' ')}`);
  try {
    for (const { id, title, features, price, area, rooms, ...facets } of documents) {
      await index.addCustomRecord({
        url: `/${id}/`,
        content: title,
        language: 'fr',
        meta: { title },
        filters: {
          ...Object.fromEntries(Object.entries(facets).map(([name, value]) => [name, [value]])),
          features,
          price: [String(price)],
          area: [String(area)],
          rooms: [String(rooms)],
        },
        sort: { price: String(price) },
      });
    }
    const { files } = await index.getFiles();
    return Object.fromEntries(
      files.map(({ path, content }) => [`/pagefind/${path}`, Buffer.from(content)]),
    );
  } finally {
    await pagefind.close();
  }
}
