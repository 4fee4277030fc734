/** Opens servers one after another; where one cannot be opened, none stays open and keeps the process alive. */

interface Closable {
  close(): Promise<unknown>;
}

export async function openAll<T extends Closable>(
  openers: readonly (() => Promise<T>)[],
): Promise<T[]> {
  const opened: T[] = [];
  try {
    for (const open of openers) opened.push(await open());
  } catch (error) {
    await Promise.all(opened.map((each) => each.close()));
    throw error;
  }
  return opened;
}
