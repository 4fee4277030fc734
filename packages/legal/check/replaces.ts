/** Each version says which one it replaces: the one before it, of the same document and brand. */
import type { ProblemDetails } from '@agency/problem';
import { isDraft, readHead } from '../head.ts';
import type { Text } from './text.ts';

/** @param texts Those that can still be changed. @param all Those that they may replace. */
export function judgeReplaces(texts: readonly Text[], all: readonly Text[]): ProblemDetails[] {
  const settled = all.filter((text) => !isDraft(text));
  return texts.flatMap((text) => {
    const { replaces } = readHead(text.head);
    const before = findDayBefore(text, settled);
    if (replaces === before) return [];
    const lines = text.head.split('\n');
    const line = lines.findIndex((each) => /^replaces:/.test(each)) + 1;
    // Taken over from the shared text, whose own line may be right.
    const isOwn = text.origins[line - 1]?.file === text.file;
    const where = `${text.file}:${isOwn ? line : 1}`;
    if (before === undefined) {
      const fix = 'Leave "replaces" out: nothing comes before the first version.';
      return [{ what: `The first version replaces "${String(replaces)}".`, where, fix }];
    }
    const fix = `Write replaces: ${before}.`;
    return [
      replaces === undefined
        ? { what: 'The text does not say which version it replaces.', where, fix }
        : { what: `"${String(replaces)}" is not the day of the version before.`, where, fix },
    ];
  });
}

/** Undefined for the first one. */
function findDayBefore(text: Text, settled: readonly Text[]): string | undefined {
  return settled
    .filter(({ document, day }) => document === text.document && day < text.day)
    .filter(({ brand }) => brand === undefined || brand === text.brand)
    .map(({ day }) => day)
    .sort()
    .at(-1);
}
