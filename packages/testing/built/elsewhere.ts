/** A listing that another brand shows too may call that brand's page canonical; then it says nothing else of itself. */
import {
  attributes,
  canonicalOf,
  isElsewhere,
  structuredData,
  type BuiltPage,
  type BuiltSite,
} from './built-site.ts';

/** What one site alone can be asked. */
export function checkElsewhere(site: BuiltSite): string[] {
  return site.pages
    .filter((page) => isElsewhere(page, site))
    .flatMap((page) => judge(page).map((fault) => `${page.path}: ${fault}`));
}

function judge(page: BuiltPage): string[] {
  const canonical = canonicalOf(page) ?? '';
  const faults: string[] = [];
  if (!isListing(page)) faults.push(`is no listing, and its canonical page is ${canonical}`);
  if (new URL(canonical).pathname !== page.path) faults.push(`has another address at ${canonical}`);
  if (attributes(page.document, 'link[hreflang]', 'href').length > 0) {
    faults.push(`has alternates, though ${canonical} is canonical`);
  }
  const told = structuredData(page).find((data) => data?.['@type'] === 'RealEstateListing');
  if (told?.['url'] !== canonical)
    faults.push(`its structured data is of ${String(told?.['url'])}`);
  return faults;
}

/** Of each listing that several brands show exactly one page is canonical, and it is there. A brand without a domain is not asked. */
export function checkSisters(all: readonly BuiltSite[]): string[] {
  const sites = all.filter(({ origin }) => !origin.endsWith('.example'));
  const pages = sites.flatMap((site) =>
    site.pages
      .filter((page) => isListing(page) && canonicalOf(page) !== undefined)
      .map((page) => ({ site, page, address: site.origin + page.path })),
  );
  const own = new Set(
    pages.filter(({ site, page }) => !isElsewhere(page, site)).map(({ address }) => address),
  );
  return [...Map.groupBy(pages, ({ page }) => page.path).values()].flatMap((shared) => {
    const canonicals = shared.map(({ address }) => address).filter((address) => own.has(address));
    const lost = shared.filter(({ page }) => !own.has(canonicalOf(page) ?? ''));
    return [
      ...(canonicals.length > 1 ? [`${canonicals.join(' and ')} are both canonical`] : []),
      ...lost.map(({ address, page }) => `${address}: ${canonicalOf(page)} is no canonical page`),
    ];
  });
}

function isListing({ path }: BuiltPage): boolean {
  return /^(\/en)?\/annonces\//.test(path);
}
