/** What the store remembers of a source. */
import { z } from 'zod';

const entrySchema = z.strictObject({
  /** `sourceKey`: the address itself may hold a secret and is not kept. */
  key: z.string().regex(/^[0-9a-f]{32}$/),
  checkedOn: z.iso.date(),
  /** Of the encoding: another one is another photograph. */
  recipe: z.int(),
  /** Bytes as received. */
  size: z.int().nonnegative(),
  /** Of these bytes, whether they could be encoded or not. */
  id: z.string().regex(/^[0-9a-f]{24}$/),
  /** Upright, as stored; absent when the bytes were refused. */
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  /** Why the bytes were refused, in French. */
  refused: z.string().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** A later day on which an import wanted it, and the server was not asked. */
  seenOn: z.iso.date().optional(),
  /** Of a file at hand: the moment of its last change, milliseconds. */
  modified: z.int().optional(),
});
export type Entry = z.infer<typeof entrySchema>;

/** A photograph that can be shown. */
export interface StoredPhoto {
  id: string;
  width: number;
  height: number;
}

/** Undefined for a line that is none of ours: the index is a memory, and what it forgot is asked again. */
export function parseEntry(line: string): Entry | undefined {
  try {
    return entrySchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** The later day wins; of one day, the one with a photograph; of two, the one that was wanted later. */
export function chooseEntry(a: Entry, b: Entry | undefined): Entry {
  if (!b || a.checkedOn !== b.checkedOn) return !b || a.checkedOn > b.checkedOn ? a : b;
  const isRefused = a.refused !== undefined;
  if (isRefused !== (b.refused !== undefined)) return isRefused ? b : a;
  return (a.seenOn ?? '') >= (b.seenOn ?? '') ? a : b;
}
