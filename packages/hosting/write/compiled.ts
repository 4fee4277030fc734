/** What compiling the answers for one server gives. */

export interface Compiled {
  /** Text of each file, by its path. */
  files: Readonly<Record<string, string>>;
  /** What whoever puts them in place must know. */
  notes: readonly string[];
}

/** First lines of a generated file, each behind the sign of a comment. */
export function writeNotice(sign: string, lines: readonly string[]): string {
  const all = ['Written by `pnpm hosting`: change the site, not this file.', ...lines];
  return all.map((line) => (line ? `${sign} ${line}` : sign)).join('\n');
}
