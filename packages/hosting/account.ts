/** The answers packed for look-up: the same in a server of ours and in a worker, which knows neither zod nor Node. */
/** Tables are sorted lines in one string: searched by halves, they need no building when a worker starts. */
export interface Account {
  domain: string;
  preview: boolean;
  /** The Content-Security-Policy of every answer. */
  policy: string;
  languages: readonly string[];
  /** A line for each address. */
  gone: string;
  /** A line for each address. */
  suspended: string;
  /** Lines of address, tab, status, blank, where it lies now. */
  moved: string;
  /** A line for each address. */
  noindex: string;
  nearest: {
    form: string;
    /** A line for each address. */
    pages: string;
  };
}

/** What stands behind the tab on the line of that address; '' where the line is the address alone. */
export function findLine(table: string, address: string): string | undefined {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = table.lastIndexOf('\n', middle - 1) + 1;
    const next = table.indexOf('\n', middle);
    const end = next < 0 ? table.length : next;
    const [found = '', value = ''] = table.slice(start, end).split('\t');
    if (found === address) return value;
    if (address < found) high = start;
    else low = end + 1;
  }
  return undefined;
}
