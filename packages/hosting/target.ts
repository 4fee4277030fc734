/** What an address looks like: the patterns by which it is judged, the same for every server. */

/** In the target of a request, before it is decoded: a slash or a climb in disguise. Answered with 400. */
export const unsafePattern =
  '^[^?]*(%2[fF]|%5[cC]|%00|\\\\)|^[^?]*/(\\.|%2[eE])(\\.|%2[eE])?([/?]|$)';

/** In the target: names between two slashes that are none. nginx merges them before it looks. Answered with 404. */
export const doubledPattern = '^[^?]*//';

/** In the address, decoded: what begins with a dot. Answered with 404. */
export const hiddenPattern = '/\\.';

/** The one folder with a dot that is public (RFC 8615). */
export const wellKnownPattern = '^/\\.well-known(/[^/.][^/]*)+$';

/** Plain names only: nothing encoded, no dot, no double slash can lead out of the directory or the host. */
export const slashlessPattern = '^(/[A-Za-z0-9_-]+)+$';

/**
 * In the target: a name of more than 255 bytes (NAME_MAX), or a path of 2,000 characters, which no file of ours has
 * and which leaves room for the folder of the site (PATH_MAX: 4,096). Caddy answers 500 where it looks for a file that
 * no file system can hold; the others find none. RE2 repeats at most 1,000 times.
 */
export const overlongPattern = '^[^?]*/(%[0-9A-Fa-f]{2}|[^/?%]){256}|^[^?]{1000}[^?]{1000}';

/**
 * What a server reads of a request's first line at the least, in kilobytes: whatever somebody writes into a form, it
 * is answered. Left to themselves nginx reads 8 and Node 16.
 */
export const longestRequest = 32;

/** The file of a page, asked for by its name: the page has an address. */
export const indexPattern = '^((/[A-Za-z0-9_-]+)*/)index\\.html$';

/** The pages that say that there is none are not there themselves. */
export function notFoundPattern([, ...others]: readonly string[]): string {
  return others.length > 0 ? `^(/(${others.join('|')}))?/404(/|\\.html)?$` : '^/404(/|\\.html)?$';
}

export function isUnsafe(target: string): boolean {
  return !target.startsWith('/') || new RegExp(unsafePattern).test(target);
}

export function isHidden(target: string, address: string): boolean {
  if (new RegExp(doubledPattern).test(target)) return true;
  return new RegExp(hiddenPattern).test(address) && !new RegExp(wellKnownPattern).test(address);
}

/** The address, decoded once, and the query with its question mark, or '' for an empty one. */
export function readTarget(target: string): { address: string; search: string } {
  const [, path = '', search = ''] = /^([^?]*)(\?.+)?/s.exec(target) ?? [];
  try {
    return { address: decodeURIComponent(path), search };
  } catch {
    // Bytes that are no UTF-8 name no file of ours.
    return { address: path, search };
  }
}

/** Text as a pattern that matches nothing else. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&');
}
