/** Leaves out what a feed does not say: an absent key, never a key that holds undefined. */

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

export function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, entry]) => entry !== undefined),
  ) as Present<T>;
}

/** The same, and nothing at all when no key is left. */
export function presentOrNothing<T extends object>(value: T): Present<T> | undefined {
  const kept = present(value);
  return Object.keys(kept).length > 0 ? kept : undefined;
}
