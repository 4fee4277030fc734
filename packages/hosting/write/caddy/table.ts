/** A table of Caddy: a `map` from what is known of a request to what is decided. */
import { address, quote } from './text.ts';

export type Row = readonly [key: string, ...values: string[]];

export interface Table {
  source?: string;
  /** Placeholders that it fills. */
  names: readonly string[];
  fallbacks: readonly string[];
  rows: readonly Row[];
}

/** Caddy takes the first row that fits. */
export function writeTable({ source = address, names, fallbacks, rows }: Table): string {
  const isPattern = ([key]: Row) => key.startsWith('~');
  const exact = rows.filter((row) => !isPattern(row)).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = [
    ...[...exact, ...rows.filter(isPattern)].map((row) => row.map(quote)),
    ['default', ...fallbacks.map(quote)],
  ];
  return `	map ${source} ${names.map((name) => `{${name}}`).join(' ')} {
${lines.map((words) => `\t\t${words.join(' ')}\n`).join('')}	}
`;
}
