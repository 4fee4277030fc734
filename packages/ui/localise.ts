/** The address of a page in a language: French at the root, the others beside it. */

/** @example localise('/vente/', 'en') // '/en/vente/' */
export function localise(path: string, language: string): string {
  return language === 'fr' ? path : `/${language}${path}`;
}
