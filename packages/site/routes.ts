/** The shared pages: the folder `pages/` is the map of addresses, laid under a site once for each of its languages. */
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Form, FormsConfig } from '@agency/forms';
import { localise } from '@agency/ui';

export interface SharedRoute {
  pattern: string;
  entrypoint: URL;
}

const pagesFolder = join(import.meta.dirname, 'pages');

/** Files that answer once, whatever the language: robots.txt, pictures, icons. They end in `.ts`. */
const isEndpoint = (file: string) => file.endsWith('.ts');

/**
 * Lists what to inject. A page of the site's own at the same place wins: ours is left out.
 * The language of a page is read from its pattern: `/en/…` is English, all else French.
 */
export function listSharedRoutes(siteFolder: string, languages: readonly string[]): SharedRoute[] {
  const files = readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.astro') || (isEndpoint(file) && !file.endsWith('.test.ts')))
    .sort();

  return files.flatMap((file) => {
    if (existsSync(join(siteFolder, 'pages', file))) return [];
    const pattern = `/${file.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '')}`;
    const prefixes = isEndpoint(file)
      ? ['']
      : languages.map((language) => (language === 'fr' ? '' : `/${language}`));
    return prefixes.map((prefix) => ({
      pattern: `${prefix}${pattern}`.replace(/(.)\/$/, '$1'),
      entrypoint: entrypointOf(file),
    }));
  });
}

/** Addresses of the pages that every brand has, for checking links in texts. @example '/en/contact/' */
export function listPagePaths(languages: readonly string[]): ReadonlySet<string> {
  const patterns = listSharedRoutes('', languages).map(({ pattern }) => pattern);
  const fixed = patterns.filter((pattern) => !pattern.includes('[') && !pattern.includes('.'));
  return new Set(fixed.map((pattern) => (pattern === '/' ? '/' : `${pattern}/`)));
}

/** And of the forms that every brand offers. @example '/en/mes-droits/' */
export function listFormPaths(
  sites: readonly { forms: Pick<FormsConfig, 'offered'> }[],
  forms: readonly Pick<Form, 'id' | 'path'>[],
  languages: readonly string[],
): string[] {
  return forms
    .filter(({ id }) => sites.every((site) => site.forms.offered.includes(id)))
    .flatMap(({ path }) =>
      path === undefined ? [] : languages.map((language) => localise(path, language)),
    );
}

/** `[` and `]` are percent-encoded: they are no part of a valid URL path. */
function entrypointOf(file: string): URL {
  const url = pathToFileURL(join(pagesFolder, file)).href;
  return new URL(url.replaceAll('[', '%5B').replaceAll(']', '%5D'));
}
