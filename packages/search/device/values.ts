/** The values of which what is kept is made, each read from anything: of what is none nothing is taken. */

/** What steers a terminal, turns the direction of writing, cannot be seen, or is half a sign, is no text; a line may end. */
const steering =
  /(?!\n)[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** Undefined: none, or nothing in it. @param longest Characters. */
export function parseText(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.slice(0, longest).replace(steering, '').trim() || undefined;
}

/** Of a listing. */
export const keyPattern = /^[a-z0-9]{7}$/;
/** Of a brand. */
export const sitePattern = /^[a-z][a-z0-9-]{0,40}$/;
/**
 * From the root of a site, no step empty or upwards: an address of another host cannot be written so. In a query is what
 * formatQuery and URLSearchParams leave as it is.
 */
export const pathPattern = /^(\/(?![/.])[\w.~%-]*)+(\?[\w.,=&%+~!'()*:-]*)?$/;
/** See snapshot.ts. A torn one is none: it would make everything new that was in the rest. */
export const snapshotPattern = /^([a-z0-9]{7}[a-z0-9.-]+:[a-z0-9]+(,|$))*$/;

/** @param longest Characters. */
export function parseSigns(value: unknown, pattern: RegExp, longest = 50_000): string | undefined {
  return typeof value === 'string' && value.length <= longest && pattern.test(value)
    ? value
    : undefined;
}

/** A whole number, 0 or more. @param most What is more is so much. */
export function parseCount(value: unknown, most: number): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0
    ? Math.min(value as number, most)
    : undefined;
}
