/** A table of nginx: a `map` from what is known of a request to what is decided. */
import { quote, variableOf, writePattern } from './text.ts';

export type Row = readonly [key: string, value: string];

export interface Table {
  /** What is looked up. @example '$request_uri' */
  source: string;
  name: string;
  fallback?: string;
  rows: readonly Row[];
}

/** Sorted, but for patterns: of these nginx takes the first. */
export function writeTable(domain: string, { source, name, fallback = '', rows }: Table): string {
  const isPattern = ([key]: Row) => key.startsWith('~');
  const exact = [...new Map(rows.filter((row) => !isPattern(row)))];
  const lines = [...exact.sort(([a], [b]) => (a < b ? -1 : 1)), ...rows.filter(isPattern)].map(
    (row) => `    ${quote(isPattern(row) ? writePattern(row[0]) : row[0])} ${quote(row[1])};\n`,
  );
  return `map ${source} ${variableOf(domain, name)} {
    default ${quote(fallback)};
${lines.join('')}}
`;
}
