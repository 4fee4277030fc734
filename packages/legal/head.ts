/** The head of a text as plain values, for questions that are asked before it is known to be in order. */
import { parse } from 'yaml';

/** Empty where it cannot be read: `check` says why. */
export function readHead(head: string): Readonly<Record<string, unknown>> {
  try {
    const values: unknown = parse(head);
    return typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** A draft is published on no day, and not announced. */
export function isDraft({ head }: { head: string }): boolean {
  return readHead(head)['draft'] === true;
}

/** The lines of a head by the key that they belong to. `first` is the line of the first one in its file, from 0. */
export function groupByKey(lines: readonly string[], first: number): Map<string, HeadLine[]> {
  const groups = new Map<string, HeadLine[]>();
  let key = '';
  for (const [index, text] of lines.entries()) {
    key = /^([\w-]+):/.exec(text)?.[1] ?? key;
    groups.set(key, [...(groups.get(key) ?? []), { text, line: first + index }]);
  }
  return groups;
}

export interface HeadLine {
  text: string;
  /** In its file, from 0. */
  line: number;
}
