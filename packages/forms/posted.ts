/** What stands around the answers in a form: control fields, which begin with an underscore. */
import type { AdapterName } from './config.ts';

export interface Posted {
  form: string;
  version: number;
  brand: string;
  /** The page that it stands on. @example '/en/contact/' */
  page: string;
  language: string;
  notice: { id: string; sha256: string };
  /** Signed at build: see tokens.ts. */
  token: string;
  /** Where a browser without scripts is led to once it has sent. @example '/en/merci/contact/' */
  next: string;
}

/** What a page’s token is about. @example 'villa-rosa:contact:/en/contact/' */
export function pageSubject({
  brand,
  form,
  page,
}: Pick<Posted, 'brand' | 'form' | 'page'>): string {
  return `${brand}:${form}:${page}`;
}

/** Which nobody fills in who sees the page. */
export const trapName = '_trap';

/** Names and values, in their order. @param origin Of the site: services that are not ours want whole addresses. */
export function controlFields(
  { form, version, brand, page, language, notice, token, next }: Posted,
  { adapter, origin }: { adapter: AdapterName; origin: string },
): [name: string, value: string][] {
  return [
    // By this name Netlify knows a form.
    ...(adapter === 'netlify' ? [['form-name', form] as [string, string]] : []),
    ['_form', form],
    ['_version', String(version)],
    ['_brand', brand],
    ['_page', page],
    ['_language', language],
    ['_notice', notice.id],
    ['_notice-sha256', notice.sha256],
    ['_token', token],
    ['_next', adapter === 'contract' ? next : origin + next],
  ];
}
