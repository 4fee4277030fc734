/** How nginx writes a string, and what we call its variables. */

/** @example quote('a "b"') // '"a \"b\""' */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/**
 * A pattern for PCRE, whose `$` matches before a last line feed, too; `\z` does not (pcrepattern(3)).
 *
 * @example writePattern('^/a$') // '^/a\\z'
 */
export function writePattern(pattern: string): string {
  return pattern.replace(/\\[^]|\$/g, (sign) => (sign === '$' ? '\\z' : sign));
}

/** Variables are one nginx wide, so that each site has its own. @example variableOf('villa-rosa.example', 'gone') // '$villa_rosa_example_gone' */
export function variableOf(domain: string, name: string): string {
  return `$${domain.replace(/\W/g, '_')}_${name}`;
}
