/** The words that a form says once it is in use: names of texts in content/copy/form-sending.*.yaml. */

export const wordNames = [
  ...(['error', 'faults.one', 'faults.other', 'restored'] as const),
  ...(['sending', 'slow'] as const),
  ...(['failed', 'kept', 'waiting', 'back', 'back-kept', 'why-offline'] as const),
  ...(['why-unreachable', 'why-timeout', 'why-stale', 'why-refused'] as const),
  ...(['why-busy', 'why-server', 'why-not-understood'] as const),
  ...(['retry', 'retry-in', 'retry-now', 'reload', 'call', 'copy'] as const),
  ...(['save-receipt', 'save-data', 'due-legal', 'due-promise', 'due-complaint'] as const),
  ...([
    'receipt',
    'receipt-copy',
    'receipt-sent',
    'receipt-unsent',
    'receipt-page',
    'receipt-id',
  ] as const),
  ...(['receipt-form', 'receipt-notice', 'receipt-given', 'receipt-not-given'] as const),
] as const;
export type WordName = (typeof wordNames)[number];

/** A text, with values put into its {braces}. */
export type Say = (name: WordName, values?: Readonly<Record<string, string | number>>) => string;

/** @param json An object of texts by name, as the page was built with them. */
export function readWords(json: string): Say {
  const texts = JSON.parse(json) as Record<string, string>;
  return (name, values = {}) =>
    (texts[name] ?? '').replace(/\{(\w+)\}/g, (_, value: string) => String(values[value]));
}
