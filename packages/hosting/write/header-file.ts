/** Writes `_headers`, as Netlify and Cloudflare Pages read it. */

export interface HeaderRule {
  /** An address, or the beginning of some: `/photos/*`. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Two rules that fit one address must not name one header: both platforms join the values with a comma. */
export function writeHeaderFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');
}
