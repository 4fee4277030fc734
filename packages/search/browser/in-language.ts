/** What is kept, as pages of one language tell it: it may have been kept in another. */
import { localise } from '@agency/ui';
import type { KeptListing } from '../device/kept.ts';

const prefix = /^\/([a-z]{2})(?=\/)/;

/** The same page in another language. */
export function pathIn(language: string, path: string): string {
  return localise(path.replace(prefix, ''), language);
}

/** In which language the page at a path is. @example languageOf('/en/vente/') // 'en' */
export function languageOf(path: string): string {
  return prefix.exec(path)?.[1] ?? 'fr';
}

/** What is not known in the language stays as it is: its path tells in which. */
export function inLanguage(language: string, kept: KeptListing): KeptListing {
  const { path, title, price, also } = kept;
  const told = also?.[language];
  if (!told) return kept;
  return {
    ...kept,
    ...told,
    path: pathIn(language, path),
    also: { ...also, [languageOf(path)]: { title, price } },
  };
}

/** As an attribute, where a text is in another language than its page. */
export function langOf(path: string, language: string): { lang?: string } {
  const lang = languageOf(path);
  return lang === language ? {} : { lang };
}
