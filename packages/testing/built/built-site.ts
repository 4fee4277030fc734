/** A built site as the checks see it: its files by path, its pages parsed. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, Parser, type HtmlElement } from 'html-validate';

export interface BuiltPage {
  /** The address. @example '/contact/' */
  path: string;
  html: string;
  document: HtmlElement;
}

export interface BuiltFiles {
  /** Paths of all files. @example '/_astro/home.css' */
  files: ReadonlySet<string>;
  /** The text of a file. */
  text(path: string): string;
  bytes(path: string): Buffer;
}

export interface BuiltSite extends BuiltFiles {
  /** The host it is built for. @example 'https://villa-rosa.example' */
  origin: string;
  pages: readonly BuiltPage[];
  /** Cards that a script puts into a page: no pages of their own. */
  pieces: readonly BuiltPage[];
}

/** Whatever a visitor may get to see. */
export function allOf({ pages, pieces }: BuiltSite): readonly BuiltPage[] {
  return [...pages, ...pieces];
}

/** Loads the list of files of `dist/<brand>/`; each is read when it is asked for. */
export function loadBuiltFiles(directory: string): BuiltFiles {
  const names = globSync('**/*.*', { cwd: directory }).sort();
  return {
    files: new Set(names.map((name) => `/${name}`)),
    text: (path) => readFileSync(join(directory, path), 'utf8'),
    bytes: (path) => readFileSync(join(directory, path)),
  };
}

/** Parses the pages among the files. */
export async function parseSite(built: BuiltFiles): Promise<BuiltSite> {
  const { files, text } = built;
  const config = await new HtmlValidate().getConfigFor('index.html');
  const documents = [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = text(file);
      const document = new Parser(config).parseHtml(html);
      return { path: file.replace(/\/index\.html$/, '/'), html, document };
    });
  const [pieces = [], pages = []] = [true, false].map((isPiece) =>
    documents.filter(({ path }) => path.startsWith('/_recherche/') === isPiece),
  );
  // The home page is always the brand's own; a listing may be another's.
  const home = pages.find(({ path }) => path === '/');
  const canonical = [home, ...pages].map((page) => page && canonicalOf(page)).find(Boolean);
  const origin = canonical ? new URL(canonical).origin : 'https://unknown.invalid';
  return { ...built, origin, pages, pieces };
}

/** The address that the page calls its own; an error page has none. */
export function canonicalOf({ document }: BuiltPage): string | undefined {
  return attribute(document.querySelector('link[rel="canonical"]'), 'href');
}

/** True of a page that calls one of another brand canonical. */
export function isElsewhere(page: BuiltPage, { origin }: BuiltSite): boolean {
  const canonical = canonicalOf(page);
  return canonical !== undefined && new URL(canonical).origin !== origin;
}

/** What waits for a visitor's consent: a browser neither fetches nor runs it. */
export function isAsleep(element: HtmlElement): boolean {
  return element.closest('template[data-consent]') !== null;
}

/** Ids of the vendors that sleep in a page. */
export function asleepIn(document: HtmlElement): string[] {
  return document
    .querySelectorAll('template[data-consent]')
    .flatMap((template) => attribute(template, 'data-consent') ?? []);
}

/** Values of an attribute over all elements that a selector finds, but for what sleeps. */
export function attributes(document: HtmlElement, selector: string, name: string): string[] {
  return document
    .querySelectorAll(selector)
    .filter((element) => !isAsleep(element))
    .map((element) => attribute(element, name))
    .filter((value) => value !== undefined);
}

export function attribute(element: HtmlElement | null, name: string): string | undefined {
  return element?.getAttributeValue(name)?.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
}

/** The addresses of a set of pictures. @example addressesIn('/a.avif 400w, /b.avif 800w') // ['/a.avif', '/b.avif'] */
export function addressesIn(set: string): string[] {
  return set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

/** The structured data of a page, each block parsed; a broken one is undefined. */
export function structuredData({ document }: BuiltPage): (Record<string, unknown> | undefined)[] {
  return document.querySelectorAll('script[type="application/ld+json"]').map((script) => {
    try {
      return JSON.parse(script.textContent) as Record<string, unknown>;
    } catch {
      return undefined;
    }
  });
}

/** The Content-Security-Policy that the page itself carries. */
export function policyOf(document: HtmlElement): string | undefined {
  return attribute(
    document.querySelector('meta[http-equiv="content-security-policy"]'),
    'content',
  )?.replaceAll('&#39;', "'");
}
