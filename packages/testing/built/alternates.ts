/** Pages say their own address and that of their twin in each language, and the twins agree. */
import {
  attribute,
  canonicalOf,
  isElsewhere,
  type BuiltPage,
  type BuiltSite,
} from './built-site.ts';

export function checkAlternates(site: BuiltSite): string[] {
  const { origin } = site;
  const own = site.pages.filter(
    (page) => canonicalOf(page) !== undefined && !isElsewhere(page, site),
  );
  const byAddress = new Map(own.map((page) => [origin + page.path, alternatesOf(page)]));
  return own.flatMap((page) => {
    const address = origin + page.path;
    const language = attribute(page.document.querySelector('html'), 'lang');
    const alternates = alternatesOf(page);
    const faults: string[] = [];
    if (canonicalOf(page) !== address) faults.push(`its canonical address is ${canonicalOf(page)}`);
    if (alternates['x-default'] === undefined) faults.push('no x-default among its alternates');
    if (language === undefined || alternates[language] !== address) {
      faults.push(`is not its own alternate in "${language}"`);
    }
    for (const twin of new Set(Object.values(alternates))) {
      if (!isSame(byAddress.get(twin), alternates)) faults.push(`${twin} does not answer back`);
    }
    return faults.map((fault) => `${page.path}: ${fault}`);
  });
}

function alternatesOf({ document }: BuiltPage): Record<string, string> {
  return Object.fromEntries(
    document
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]),
  );
}

function isSame(a: Record<string, string> | undefined, b: Record<string, string>): boolean {
  const names = Object.keys(b);
  return (
    a !== undefined &&
    Object.keys(a).length === names.length &&
    names.every((name) => a[name] === b[name])
  );
}
