/** Every page leads, in its language, to every legal text and to the fees: one click, on the same site (ML-11). */
import { documents } from '@agency/legal';
import { localise } from '@agency/ui';
import { attributes, type BuiltSite } from './built-site.ts';

const wanted = [...documents, 'honoraires'].map((name) => `/${name}/`);

/** Of those that the site has: that it has them all is for the links of its pages to say. */
export function checkLegalLinks({ pages, files }: BuiltSite): string[] {
  const built = wanted.filter((path) => files.has(`${path}index.html`));
  return pages.flatMap(({ path, document }) => {
    const language = path.startsWith('/en/') ? 'en' : 'fr';
    const links = new Set(
      attributes(document, 'a[href]', 'href').map((href) => href.split('#')[0]),
    );
    return built
      .map((target) => localise(target, language))
      .filter((target) => target !== path && !links.has(target))
      .map((target) => `${path}: does not lead to ${target}`);
  });
}
