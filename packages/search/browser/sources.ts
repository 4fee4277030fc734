/** Which files a page searches in: they stand on its element, and a page that was left open asks for those of today. */
import { Library, Outdated, type Sources } from './load.ts';

/** Areas go with an index, and are loaded by the map beside it. */
const parts = ['index', 'lists', 'text', 'follow', 'areas'] as const;

export function sourcesOf({ dataset }: HTMLElement): Sources {
  const { index = '', lists = '', text = '', follow = '', language = 'fr' } = dataset;
  return { index, lists, text, follow, language };
}

/**
 * The library of today, where what failed tells that the site was built anew: a file is no longer there, or of another
 * layout. Undefined: it is something else.
 */
export async function reopenAfter(
  error: unknown,
  element: HTMLElement,
): Promise<Library | undefined> {
  const isOutdated = error instanceof Outdated || error instanceof RangeError;
  return isOutdated && (await renewSources(element)) ? new Library(sourcesOf(element)) : undefined;
}

/** False: the site still has the files that we have, or cannot be asked. */
export async function renewSources(element: HTMLElement): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-cache' });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = page.querySelector<HTMLElement>(element.localName);
    if (!fresh || parts.every((part) => fresh.dataset[part] === element.dataset[part]))
      return false;
    for (const part of parts) element.dataset[part] = fresh.dataset[part] ?? '';
    return true;
  } catch {
    return false;
  }
}
