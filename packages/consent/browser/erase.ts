/** Erases what a vendor has stored: its cookies on every domain that this page may write, and its keys. */

/** Names by kind of storage; `*` stands for any signs. */
export interface Stored {
  cookies: readonly string[];
  keys: readonly string[];
}

export function erase({ cookies, keys }: Stored): void {
  const domains = parentsOf(location.hostname);
  for (const name of document.cookie.split('; ').map((pair) => pair.split('=', 1)[0] ?? '')) {
    if (!matches(name, cookies)) continue;
    for (const domain of domains) {
      document.cookie = `${name}=; max-age=0; path=/${domain && `; domain=${domain}`}`;
    }
  }
  for (const storage of ['localStorage', 'sessionStorage'] as const) {
    try {
      for (const name of Object.keys(window[storage])) {
        if (matches(name, keys)) window[storage].removeItem(name);
      }
    } catch {
      // Blocked: there is nothing in it.
    }
  }
}

function matches(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const [start = '', end] = pattern.split('*');
    return end === undefined ? name === start : name.startsWith(start) && name.endsWith(end);
  });
}

/** @example parentsOf('www.villa-rosa.example') // ['', 'www.villa-rosa.example', 'villa-rosa.example', 'example'] */
function parentsOf(host: string): string[] {
  return ['', ...host.split('.').map((_, index, names) => names.slice(index).join('.'))];
}
