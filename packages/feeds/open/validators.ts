/** What a server said of the feed that was taken last: so that nothing is fetched twice. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What HTTP knows a version by (RFC 9110, § 8.8). */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

interface Saved extends Validators {
  /** When the feed was written, as far as anybody knows. */
  exportedAt?: string | undefined;
  /** The run that took it. */
  run: string;
  /** Every picture was asked for and could be had: there is no reason to ask for the same feed again. */
  hasPictures: boolean;
}

const prefix = 'http-';

/** @param run Of what is published: if that is of another feed, nothing that the server says can be relied on. */
export function loadValidators(
  store: string,
  where: string,
  run: string | undefined,
): Saved | undefined {
  const saved = loadSaved(fileOf(store, where));
  return saved && saved.run === run ? saved : undefined;
}

export function saveValidators(store: string, where: string, saved: Saved): void {
  write(fileOf(store, where), saved);
}

/** A replay takes the same feed again under another name: the server is still asked only for a newer one. */
export function carryValidators(store: string, before: string, after: string): void {
  for (const name of readdirSync(store)) {
    if (!name.startsWith(prefix)) continue;
    const saved = loadSaved(join(store, name));
    if (saved?.run === before) write(join(store, name), { ...saved, run: after });
  }
}

/** The address is hashed: it may hold a secret. */
function fileOf(store: string, where: string): string {
  const name = createHash('sha256').update(where).digest('hex').slice(0, 12);
  return join(store, `${prefix}${name}.json`);
}

function write(file: string, saved: Saved): void {
  // Put in place at one instant: an import may be killed here too.
  writeFileSync(`${file}.draft`, JSON.stringify(saved));
  renameSync(`${file}.draft`, file);
}

/** Of a file that cannot be read nothing is known, and the feed is fetched anew. */
function loadSaved(file: string): Saved | undefined {
  try {
    const saved = JSON.parse(readFileSync(file, 'utf8')) as Partial<Saved> | null;
    if (typeof saved?.run !== 'string') return undefined;
    return { ...saved, run: saved.run, hasPictures: saved.hasPictures === true };
  } catch {
    return undefined;
  }
}
