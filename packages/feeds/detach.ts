/** Copies a piece of text out of the record that it was cut from. */

/** V8 keeps a slice as a window on the whole text: a reference kept for 30,000 records would keep all of them. */
export function detach(text: string): string {
  return Buffer.from(text).toString();
}
