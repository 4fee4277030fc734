/** Short texts by key, with values put into their {braces}. */
import { formatNumber } from './format.ts';
import { once } from './once.ts';

export interface Words {
  readonly language: string;
  /** The text of a key. Throws when there is none: a hole in a page is a fault of the build. */
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The singular or plural text (`key.one`, `key.other`) for a count, which is also put in as {count}. */
  count(key: string, count: number): string;
  has(key: string): boolean;
}

const placeholder = /\{(\w+)\}/;

/** Text and names by turns: 'il y a {count} pièces' → ['il y a ', 'count', ' pièces']. */
const partsOf = once((text: string) => text.split(placeholder));

/** @example createWords('fr', new Map([['listing.rooms.other', '{count} pièces']])).count('listing.rooms', 3) */
export function createWords(language: string, texts: ReadonlyMap<string, string>): Words {
  const plural = new Intl.PluralRules(language);

  function find(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`No text "${key}" in ${language} (content/copy).`);
    // A page asks for a hundred texts, most of which have no place for a value.
    const parts = partsOf(text);
    if (parts.length === 1) return text;
    let result = '';
    for (const [index, part] of parts.entries()) {
      const value = index % 2 === 0 ? part : values[part];
      if (value === undefined) throw new Error(`Text "${key}" wants a value for {${part}}.`);
      result += value;
    }
    return result;
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
