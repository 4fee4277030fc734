/** Which files a page searches in: they stand on its element, and a page that was left open asks for those of today. */
import { parseMarkup } from '@agency/ui/browser/parse-markup.ts';
import { Outdated, type Sources } from './load.ts';
import { readState } from './place.ts';

/** Areas and places of towns go with an index, and are read by the map beside it. */
const parts = ['index', 'lists', 'text', 'follow', 'areas', 'places'] as const;

export function sourcesOf({ dataset }: HTMLElement): Sources {
  const { index = '', lists = '', text = '', follow = '', language = 'fr' } = dataset;
  return { index, lists, text, follow, language };
}

/**
 * True where what failed tells that the site was built anew (a file is no longer there, or of another layout), and the
 * element knows the files of today. Where the files of today are of a layout that the page cannot read, its code
 * is of yesterday, too, and the page loads itself again: what is asked stands in its address.
 */
export async function isRenewedAfter(error: unknown, element: HTMLElement): Promise<boolean> {
  const isOtherLayout = error instanceof RangeError;
  if (!isOtherLayout && !(error instanceof Outdated)) return false;
  const isRenewed = await renewSources(element);
  if (isRenewed === false && isOtherLayout) reloadOnce(element.dataset['index']);
  return isRenewed === true;
}

/** A file that is damaged would be so again. */
function reloadOnce(index: string | undefined): void {
  const state = readState();
  if (state['reloadedFor'] === index) return;
  history.replaceState({ ...state, reloadedFor: index }, '');
  location.reload();
}

/** False: the site still has the files that we have. Undefined: it cannot be asked. */
export async function renewSources(element: HTMLElement): Promise<boolean | undefined> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-cache' });
    const page = parseMarkup(await response.text());
    const fresh = page.querySelector<HTMLElement>(element.localName);
    if (!response.ok || !fresh) return undefined;
    // Not every element has each of them.
    const partOf = ({ dataset }: HTMLElement, part: string) => dataset[part] ?? '';
    if (parts.every((part) => partOf(fresh, part) === partOf(element, part))) return false;
    for (const part of parts) element.dataset[part] = partOf(fresh, part);
    return true;
  } catch {
    return undefined;
  }
}
