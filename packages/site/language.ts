/** The language of a page, which its address tells: `/en/…` is English, all else French. */
import type { Language } from '@agency/brand';

/** @example languageOf('/en/[purpose]/[...shelf]') // 'en' */
export function languageOf(pattern: string): Language {
  return pattern === '/en' || pattern.startsWith('/en/') ? 'en' : 'fr';
}

/** The address of the same page in French, which is the root. */
export function frenchPath(pathname: string): string {
  return pathname.replace(/^\/en(?=\/)/, '');
}
