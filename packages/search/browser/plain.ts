/** The search where a browser cannot unpack its files: the page as it is without scripts. */

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
  const { body } = new DOMParser().parseFromString(plain?.textContent ?? '', 'text/html');
  plain?.replaceWith(...body.childNodes);
  element.toggleAttribute('data-plain', true);
}
