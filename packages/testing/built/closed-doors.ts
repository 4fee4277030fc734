/** No page leads to what is there no more: the European platform for disputes (ML-13), former addresses of the mediator (MED-03). */
import type { Facts } from '@agency/facts';
import { documents } from '@agency/legal';
import { addressPattern, closedPlatform, foldText } from '@agency/rules';
import { allOf, type BuiltSite } from './built-site.ts';

/** An earlier version of a text, and the comparison of two: they say what was said. */
const archived = new RegExp(`^(/[a-z]{2})?/(${documents.join('|')})/[0-9]{4}-[0-9]{2}-[0-9]{2}/`);

export function checkClosedDoors(site: BuiltSite, { mediator }: Pick<Facts, 'mediator'>): string[] {
  return allOf(site)
    .filter(({ path }) => !archived.test(path))
    .flatMap(({ path, html }) => {
      // Also where links lead, and across the tags within a sentence.
      const told = [html, html.replaceAll(/<[^>]*>/g, ' ')].map(fold);
      const names = (pattern: RegExp) => told.some((each) => pattern.test(each));
      return [
        ...(closedPlatform.some(names)
          ? [`${path}: names the European platform for disputes, which is closed`]
          : []),
        ...mediator.previousAddresses
          .filter((address) => names(addressPattern(address)))
          .map((address) => `${path}: names "${address}", a former address of the mediator`),
      ];
    });
}

/** Every gap one blank, as the patterns want it. */
function fold(html: string): string {
  return foldText(html).replaceAll(/(\s|&nbsp;|&#160;|&#xa0;)+/g, ' ');
}
