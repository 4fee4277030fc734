/** The sitemap lists every page that has an address of its own, and only these. */
import { canonicalOf, isElsewhere, type BuiltFiles, type BuiltSite } from './built-site.ts';

export function checkSitemap(site: BuiltSite): string[] {
  const listed = readSitemap(site);
  const expected = new Set(
    site.pages
      .filter((page) => !isElsewhere(page, site))
      .map(canonicalOf)
      .filter((address) => address !== undefined),
  );
  const twice = listed.filter((address, index) => listed.indexOf(address) !== index);
  return [
    ...[...expected]
      .filter((address) => !listed.includes(address))
      .map((address) => `${address}: is missing`),
    ...listed
      .filter((address) => !expected.has(address))
      .map((address) => `${address}: is no page of its own`),
    ...twice.map((address) => `${address}: is listed twice`),
  ].map((fault) => `sitemap: ${fault}`);
}

/** All addresses of the sitemap, through its index where there is one. */
export function readSitemap({ files, text }: BuiltFiles): string[] {
  const names = [...files].filter((path) => /^\/sitemap[\w-]*\.xml$/.test(path));
  return names
    .map(text)
    .filter((xml) => !xml.includes('<sitemapindex'))
    .flatMap((xml) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address));
}
