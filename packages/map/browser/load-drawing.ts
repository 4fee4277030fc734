/** Loads the base map: a file of our own, so it comes from where the page comes from or not at all. */
import { parseMarkup } from '@agency/ui/browser/parse-markup.ts';

/** Throws where it does not come, is of another host, or is no drawing. */
export async function loadDrawing(src: string): Promise<SVGSVGElement> {
  const answer = await fetch(src, { mode: 'same-origin' });
  const { documentElement } = parseMarkup(await answer.text(), 'image/svg+xml');
  if (!answer.ok || !(documentElement instanceof SVGSVGElement)) throw new Error(src);
  // What the file is called and names is said by the element around it, and by its discs.
  documentElement.setAttribute('role', 'none');
  for (const node of documentElement.querySelectorAll(':scope>title,desc')) node.remove();
  for (const node of documentElement.children) node.setAttribute('aria-hidden', 'true');
  return document.adoptNode(documentElement);
}
