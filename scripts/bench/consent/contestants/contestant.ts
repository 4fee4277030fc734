/** What a way to ask for consent puts into a page and beside it, and how the bench finds its banner. */
import type { Use } from '@agency/consent';
import { chooseLanguage, type Localised } from '@agency/facts';
import type { Words } from '@agency/ui';

export interface Contestant {
  name: string;
  /** What it wants in the head of the page, and at the end of its body. */
  head: string;
  foot: string;
  /** Address → content. */
  files: Readonly<Record<string, string>>;
  /** Of what stands in the page, as a policy names it. */
  hashes: readonly string[];
  /** Selectors: of the banner, and of the button that refuses all. */
  banner: string;
  refuse: string;
}

/** What is asked, of whom, in which words: the same for all. */
export interface Question {
  use: Use;
  words: Words;
}

/** The cookies text, to which every banner leads. */
export const policyPage = '/cookies/';

/** As long as our own choice holds. */
export const days = 182;

export function say(text: Localised): string {
  return chooseLanguage(text, 'fr');
}

/** Names of the cookies that a script may erase; one with a `*` is a pattern, which `writeValue` writes as such. */
export function cookiesOf({ trackers }: Use, vendor: string): string[] {
  return trackers
    .filter((each) => each.vendor === vendor && each.storage === 'cookie' && !each.host)
    .map(({ name }) => (name.includes('*') ? `/^${name.replace('*', '')}/` : name));
}

/** A configuration as JavaScript. @example writeValue({ cookies: ['/^_ga_/'] }) // '{"cookies":[/^_ga_/]}' */
export function writeValue(value: unknown): string {
  return JSON.stringify(value).replace(/"(\/\^\w+\/)"/g, '$1');
}

/** Id and address of each vendor whose script runs on every page: it sleeps there in everybody's own way. */
export function scriptsOf({ vendors }: Use): Array<{ id: string; purpose: string; src: string }> {
  return vendors.flatMap(({ id, purpose, loading, account = '' }) => {
    if (loading.as === 'google-tag') {
      return [{ id, purpose, src: `https://www.googletagmanager.com/gtag/js?id=${account}` }];
    }
    if (loading.as === 'script') {
      return [{ id, purpose, src: loading.address.replace('{account}', account) }];
    }
    return [];
  });
}
