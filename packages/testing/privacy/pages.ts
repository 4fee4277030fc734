/** Which pages a proof visits: one of each type that the site has, those first that hold the most vendors. */
import { documents } from '@agency/legal';

export const pageTypes = [
  'home',
  'search',
  'shelf',
  'listing',
  'offices',
  'contact',
  'fees',
  'places',
  'place',
  'space',
  'cookies',
  'text',
  'earlier',
  'versions',
  'map',
  'missing',
  'own',
  'translated',
] as const;
export type PageType = (typeof pageTypes)[number];

export interface SamplePage {
  path: string;
  type: PageType;
  /** Ids of the vendors that sleep in it. */
  vendors: string[];
}

/** What a site has. */
export interface Pages {
  /** Addresses without the host. */
  paths: readonly string[];
  /** The pages of listings that every brand has its own of. @example ['/vente/', '/vente/maison/'] */
  lists: readonly string[];
  /** Codes of the languages; the first lies at the root. */
  languages: readonly string[];
  html: (path: string) => string;
}

/** So many pages of a type are looked at for vendors. */
const mostRead = 400;

/** That no site has. */
const missing = '/page-qui-n-existe-pas/';

const fixed: Readonly<Record<string, PageType>> = {
  '/': 'home',
  '/agences/': 'offices',
  '/contact/': 'contact',
  '/honoraires/': 'fees',
  '/lieux/': 'places',
  '/mon-espace/': 'space',
  '/cookies/': 'cookies',
  '/plan-du-site/': 'map',
};

const patterns: readonly [RegExp, PageType][] = [
  [/^\/annonces\/[^/]+\/$/, 'listing'],
  [/^\/lieux\/[^/]+\/$/, 'place'],
  [new RegExp(`^/(${documents.join('|')})/$`), 'text'],
  [new RegExp(`^/(${documents.join('|')})/versions/$`), 'versions'],
  [new RegExp(`^/(${documents.join('|')})/.+/$`), 'earlier'],
];

/** One page of each type in the first language, the home page of every other, and one that is not there. */
export function choosePages(pages: Pages): SamplePage[] {
  const chosen = new Map<string, SamplePage>();
  const read = new Map<string, number>();
  for (const path of pages.paths) {
    const type = typeOf(path, pages);
    if (type === undefined) continue;
    // A brand's own pages are of as many types as they are pages.
    const key = type === 'own' || type === 'translated' ? path : type;
    const count = (read.get(key) ?? 0) + 1;
    read.set(key, count);
    if (count > mostRead) continue;
    const page = { path, type, vendors: findVendors(pages.html(path)) };
    if (page.vendors.length > (chosen.get(key)?.vendors.length ?? -1)) chosen.set(key, page);
  }
  return [...chosen.values(), { path: missing, type: 'missing' as const, vendors: [] }].sort(
    (a, b) => pageTypes.indexOf(a.type) - pageTypes.indexOf(b.type),
  );
}

/** Every page of the site, and one that is not there. */
export function listPages(pages: Pages): SamplePage[] {
  return [
    ...pages.paths.map((path) => ({
      path,
      type: typeOf(path, pages) ?? ('translated' as const),
      vendors: findVendors(pages.html(path)),
    })),
    { path: missing, type: 'missing' as const, vendors: [] },
  ];
}

/** Undefined for a page in another language that has a twin in the first one; its home page stands for all. */
function typeOf(path: string, { lists, languages }: Pages): PageType | undefined {
  const language = languages.slice(1).find((code) => path.startsWith(`/${code}/`));
  if (language !== undefined) return path === `/${language}/` ? 'translated' : undefined;
  const list = path.replace(/page-\d+\/$/, '');
  if (lists.includes(list)) return list === path && /^\/[^/]+\/$/.test(path) ? 'search' : 'shelf';
  return fixed[path] ?? patterns.find(([pattern]) => pattern.test(path))?.[1] ?? 'own';
}

/** Those that sleep in a page. */
function findVendors(html: string): string[] {
  const ids = [...html.matchAll(/<template data-consent="([^"]+)"/g)].map(([, id = '']) => id);
  return [...new Set(ids)];
}
