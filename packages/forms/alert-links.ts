/** Where the links of an alert’s messages lead: to a page of the endpoint for each purpose, which its token opens. */
import { signToken, type Token, type TokenPurpose } from './tokens.ts';

export type AlertPurpose = Exclude<TokenPurpose, 'page'>;

/** Beneath which address of the endpoint these pages lie. */
export const alertsPath = '/alertes/';

/** Where all alerts are exported, to whoever has the key. */
export const exportPath = '/alertes.jsonl';

/** The last part of each page’s address. */
export const alertPages = {
  confirm: 'confirmer',
  manage: 'gerer',
  unsubscribe: 'desinscription',
} as const satisfies Record<AlertPurpose, string>;

export const alertPurposes = Object.keys(alertPages) as AlertPurpose[];

/** The parameter that holds the token. */
export const tokenParameter = 'jeton';

/**
 * An address that says nothing of anybody, and is good for one purpose alone.
 *
 * @param base Of these pages. @example 'https://formulaires.villa-rosa.example/alertes/'
 */
export function alertLink(base: string, purpose: AlertPurpose, token: Token, key: string): string {
  return `${base}${alertPages[purpose]}?${tokenParameter}=${signToken(token, purpose, key)}`;
}
