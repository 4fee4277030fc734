/** The search where a browser cannot unpack its files: the page as it is without scripts. */
import { parseMarkup } from '@agency/ui/browser/parse-markup.ts';

/** Chrome can from 103, Firefox from 113, Safari from 16.4. */
export function canUnpack(): boolean {
  try {
    return Boolean(new DecompressionStream('deflate-raw'));
  } catch {
    return false;
  }
}

export function showPlain(element: HTMLElement): void {
  document.documentElement.classList.remove('is-asked-for');
  for (const part of element.querySelectorAll('.needs-scripts')) part.remove();
  // Where scripts run, what it holds is text.
  const plain = element.querySelector('noscript');
  const { body } = parseMarkup(plain?.textContent ?? '');
  plain?.replaceWith(...body.childNodes);
  element.toggleAttribute('data-plain', true);
}
