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

export interface BuiltSite {
  /** The host it is built for. @example 'https://villa-rosa.example' */
  origin: string;
  pages: readonly BuiltPage[];
  /** Paths of all files. @example '/_astro/home.css' */
  files: ReadonlySet<string>;
  /** The text of a file. */
  text(path: string): string;
}

/** Loads `dist/<brand>/`. */
export async function loadBuiltSite(directory: string): Promise<BuiltSite> {
  const names = globSync('**/*.*', { cwd: directory }).sort();
  return createBuiltSite(names, (name) => readFileSync(join(directory, name), 'utf8'));
}

/** Makes a site of file names and their texts, which are read when they are asked for. */
export async function createBuiltSite(
  names: readonly string[],
  read: (name: string) => string,
): Promise<BuiltSite> {
  const config = await new HtmlValidate().getConfigFor('index.html');
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = read(name);
      const document = new Parser(config).parseHtml(html);
      return { path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, html, document };
    });
  const canonical = pages.map(canonicalOf).find((href) => href !== undefined);
  return {
    origin: canonical ? new URL(canonical).origin : 'https://unknown.invalid',
    pages,
    files: new Set(names.map((name) => `/${name}`)),
    text: (path) => read(path.slice(1)),
  };
}

/** The address that the page calls its own; an error page has none. */
export function canonicalOf({ document }: BuiltPage): string | undefined {
  return attribute(document.querySelector('link[rel="canonical"]'), 'href');
}

/** Values of an attribute over all elements that a selector finds. */
export function attributes(document: HtmlElement, selector: string, name: string): string[] {
  return document
    .querySelectorAll(selector)
    .map((element) => attribute(element, name))
    .filter((value) => value !== undefined);
}

export function attribute(element: HtmlElement | null, name: string): string | undefined {
  return element?.getAttributeValue(name)?.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
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
