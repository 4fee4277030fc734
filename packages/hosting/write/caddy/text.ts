/** How Caddy writes a string, and what it calls the address. */

/** As it was asked for, decoded: {path} changes on the way to a file. */
export const address = '{http.request.orig_uri.path}';

/** As it was asked for, with its query, still encoded. */
export const target = '{http.request.orig_uri}';

/** Between backticks nothing is an escape; no text of ours holds one. */
export function quote(text: string): string {
  return `\`${text}\``;
}
