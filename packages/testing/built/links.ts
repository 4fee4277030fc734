/** Every address on a page leads somewhere: to a file of the site, and to an anchor that exists. */
import { addressesIn, allOf, attributes, type BuiltPage, type BuiltSite } from './built-site.ts';

export function checkLinks(site: BuiltSite): string[] {
  const anchors = new Map(
    site.pages.map(({ path, document }) => [path, new Set(attributes(document, '[id]', 'id'))]),
  );
  return allOf(site).flatMap((page) =>
    [...new Set(addressesOf(page))].flatMap((address) => {
      const fault = judgeAddress(site, anchors, page, address);
      return fault ? [`${page.path}: ${fault}`] : [];
    }),
  );
}

function judgeAddress(
  { origin, files }: BuiltSite,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  page: BuiltPage,
  address: string,
): string | undefined {
  const base = origin + page.path;
  if (!URL.canParse(address, base)) return `"${address}" is no address`;
  const target = new URL(address, base);
  if (target.origin !== origin) return undefined;

  const path = decodeURI(target.pathname);
  if (!files.has(path.endsWith('/') ? `${path}index.html` : path)) {
    const slash = files.has(`${path}/index.html`) ? ': it lacks its slash' : '';
    return `"${address}" leads nowhere${slash}`;
  }
  const anchor = decodeURIComponent(target.hash.slice(1));
  return anchor && anchors.has(path) && !anchors.get(path)?.has(anchor)
    ? `"${address}" names an anchor that does not exist`
    : undefined;
}

function addressesOf({ document }: BuiltPage): string[] {
  const sets = ['srcset', 'imagesrcset'].flatMap((name) =>
    attributes(document, `[${name}]`, name).flatMap(addressesIn),
  );
  return [
    ...attributes(document, '[href]', 'href'),
    ...attributes(document, '[src]', 'src'),
    ...sets,
  ];
}
