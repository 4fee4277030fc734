/** Formats of what is typed in one line: the pattern that a browser and a schema check alike, and what no pattern can say. */

interface Format {
  /** Without anchors, as the `pattern` of HTML has it; it means the same under the flags u and v. Browsers pass over one that is no pattern under v. */
  pattern: string;
}

const space = '[ \\u00a0\\u202f]';

export const formats = {
  /** Digits as they are written, in groups or not: no telephone is refused for its spaces. */
  phone: { pattern: `[+]?[0-9\\(][0-9 .\\u00a0\\u202f\\/\\(\\)\\-]{5,28}` },
  /** Of a French commune. */
  postcode: { pattern: `[0-9]{2}${space}?[0-9]{3}` },
  /** A whole number, in groups of three or not. */
  count: { pattern: `[0-9]{1,3}(${space}?[0-9]{3}){0,3}|[0-9]{1,9}` },
  /** Nine digits, whose last one is a check digit (`isSiren`). */
  siren: { pattern: `[0-9]{3}${space}?[0-9]{3}${space}?[0-9]{3}` },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as [FormatName, ...FormatName[]];
