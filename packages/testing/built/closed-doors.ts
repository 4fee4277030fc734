/** No page leads to what is there no more: the European platform for disputes (ML-13), former addresses of the mediator (MED-03). */
import type { Facts } from '@agency/facts';
import { documents } from '@agency/legal';
import { allOf, type BuiltSite } from './built-site.ts';

/** An earlier version of a text, and the comparison of two: they say what was said. */
const archived = new RegExp(`^(/[a-z]{2})?/(${documents.join('|')})/[0-9]{4}-[0-9]{2}-[0-9]{2}/`);

const platform = [
  /ec\.europa\.eu\/(consumers\/)?odr/,
  /plateforme[^.!?]{0,80}(reglement|resolution) (en ligne des litiges|des litiges en ligne)/,
  /online dispute resolution|odr platform/,
];

export function checkClosedDoors(site: BuiltSite, { mediator }: Pick<Facts, 'mediator'>): string[] {
  const addresses = mediator.previousAddresses.map((address) => ({
    address,
    folded: fold(address),
  }));
  return allOf(site)
    .filter(({ path }) => !archived.test(path))
    .flatMap(({ path, html }) => {
      const text = fold(html.replaceAll(/<[^>]*>/g, ' '));
      const found = [fold(html), text];
      return [
        ...(platform.some((pattern) => found.some((each) => pattern.test(each)))
          ? [`${path}: names the European platform for disputes, which is closed`]
          : []),
        ...addresses
          .filter(({ folded }) => found.some((each) => each.includes(folded)))
          .map(({ address }) => `${path}: names "${address}", a former address of the mediator`),
      ];
    });
}

/** Without accents, in small letters, every gap one blank, one kind of apostrophe. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/(\s|&nbsp;|&#160;|&#xa0;)+/g, ' ');
}
