/** Leaves out what a feed does not say: an absent key, never a key that holds undefined. */

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

export function present<T extends object>(value: T): Present<T> {
  const kept: Record<string, unknown> = {};
  // Made a dozen times a record: entries and back would cost a tenth of the whole reading.
  for (const key in value) if (value[key] !== undefined) kept[key] = value[key];
  return kept as Present<T>;
}

/** The same, and nothing at all when no key is left. */
export function presentOrNothing<T extends object>(value: T): Present<T> | undefined {
  const kept = present(value);
  return Object.keys(kept).length > 0 ? kept : undefined;
}
