/** How many tests a program says it ran: vitest and Playwright end with a count, the others are one test each. */

export interface Count {
  passed: number;
  failed: number;
}

/** Where the program failed without a count of failures (a crash, a bad config), that is one failure. */
export function countTests(output: string, code: number): Count {
  const counted = (word: string) =>
    Number([...output.matchAll(new RegExp(`(\\d+) ${word}\\b`, 'g'))].at(-1)?.[1] ?? 0);
  const runner = /^ +(Tests +)?\d+ (passed|failed)\b/m.test(output);
  if (code === 0) return { passed: runner ? counted('passed') : 1, failed: 0 };
  return {
    passed: runner ? counted('passed') : 0,
    failed: Math.max(1, runner ? counted('failed') : 0),
  };
}
