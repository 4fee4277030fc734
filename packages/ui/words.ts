/** Short texts by key, with values put into their {braces}. */
import { formatNumber } from './format.ts';

export interface Words {
  readonly language: string;
  /** The text of a key. Throws when there is none: a hole in a page is a fault of the build. */
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The singular or plural text (`key.one`, `key.other`) for a count, which is also put in as {count}. */
  count(key: string, count: number): string;
  has(key: string): boolean;
}

/** @example createWords('fr', new Map([['listing.rooms.other', '{count} pièces']])).count('listing.rooms', 3) */
export function createWords(language: string, texts: ReadonlyMap<string, string>): Words {
  const plural = new Intl.PluralRules(language);

  function find(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`No text "${key}" in ${language} (content/copy).`);
    // Most texts have no place for a value: a page asks for a hundred.
    if (!text.includes('{')) return text;
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`Text "${key}" wants a value for {${name}}.`);
      return String(value);
    });
  }

  return Object.assign(find, {
    language,
    count: (key: string, count: number) =>
      find(`${key}.${plural.select(count) === 'one' ? 'one' : 'other'}`, {
        count: formatNumber(count, language),
      }),
    has: (key: string) => texts.has(key),
  });
}
