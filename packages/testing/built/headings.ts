/** One h1 a page, with words in it. */
import type { BuiltSite } from './built-site.ts';

export function checkHeadings({ pages }: BuiltSite): string[] {
  return pages.flatMap(({ path, document }) => {
    const [first, ...others] = document.querySelectorAll('h1');
    if (!first) return [`${path}: has no h1`];
    if (others.length > 0) return [`${path}: has ${others.length + 1} h1`];
    return first.textContent.trim() ? [] : [`${path}: its h1 is empty`];
  });
}
