/** The pages of a built site, as its sitemap lists them. */
import { Problem } from '@agency/problem';
import { loadBuiltFiles } from '../built/built-site.ts';
import { readSitemap } from '../built/sitemap.ts';
import { root } from './fixtures.ts';

/** Throws when there is none: tests over no page would all pass. */
export function loadPaths(brand: string): [string, ...string[]] {
  const addresses = readSitemap(loadBuiltFiles(`${root}dist/${brand}`));
  const [first, ...others] = addresses.map((address) => new URL(address).pathname);
  if (first !== undefined) return [first, ...others];
  throw new Problem({
    what: `The sitemap of ${brand} lists no page.`,
    where: `dist/${brand}/`,
    fix: 'Build the site first: pnpm build.',
  });
}

/** The page in French of a listing that may be asked about. */
export function firstListing(brand: string): string {
  const { text } = loadBuiltFiles(`${root}dist/${brand}`);
  const found = loadPaths(brand).find(
    (path) => path.startsWith('/annonces/') && text(`${path}index.html`).includes('<posted-form'),
  );
  if (found !== undefined) return found;
  throw new Problem({
    what: `No listing of ${brand} has a form.`,
    where: `sites/${brand}/site.config.ts`,
    fix: 'Offer the form "enquiry" or its twin in forms.offered.',
  });
}
