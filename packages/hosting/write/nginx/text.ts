/** How nginx writes a string, and what we call its variables. */

/** @example quote('a "b"') // '"a \"b\""' */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Variables are one nginx wide, so that each site has its own. @example variableOf('villa-rosa.example', 'gone') // '$villa_rosa_example_gone' */
export function variableOf(domain: string, name: string): string {
  return `$${domain.replace(/\W/g, '_')}_${name}`;
}
