/** What the last build of a brand left in its output folder, and how the next one changes it: after all has succeeded. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { throwProblems, type ProblemDetails } from '@agency/problem';

/** A file as it was published: `<bytes> <time of its last change>`, by which a changed one is known. */
type Mark = string;

/** What the pages of a build are made from. */
export interface SiteState {
  /** Fingerprint of the code that renders them. */
  code: string;
  /** Path of a page that may be kept → the key it is rendered under. */
  keys: ReadonlyMap<string, string>;
}

export interface KeptSite {
  code: string;
  keys: Record<string, string>;
  /** Every file of the output folder. */
  files: Record<string, Mark>;
}

export interface Folders {
  /** Where a build writes what it renders. Nobody serves it. */
  staging: string;
  /** Where the finished site lies. */
  output: string;
  /** The file that tells what lies in the output folder. */
  record: string;
}

/** Undefined when there was no build, or when its record cannot be read. */
export function readKeptSite({ record }: Folders): KeptSite | undefined {
  try {
    return JSON.parse(readFileSync(record, 'utf8')) as KeptSite;
  } catch {
    return undefined;
  }
}

/** The pages that need not be rendered again: same code, same key, and nobody touched the file. */
export function findKeptPages(
  { output }: Folders,
  last: KeptSite | undefined,
  { code, keys }: SiteState,
): Set<string> {
  if (last?.code !== code) return new Set();
  const kept = [...keys].filter(([path, key]) => {
    const file = fileOf(path);
    const mark = last.files[file];
    return last.keys[path] === key && mark !== undefined && mark === markOf(join(output, file));
  });
  return new Set(kept.map(([path]) => path));
}

/**
 * Replaces the output folder by the staged one, or, where pages are kept, moves the staged files into it and takes away
 * what no longer belongs there. Nothing is touched before a build has succeeded and every page of it has its file.
 */
export function publish(
  folders: Folders,
  last: KeptSite | undefined,
  kept: ReadonlySet<string>,
  { code, keys }: SiteState,
): void {
  const { staging, output, record } = folders;
  const staged = listFiles(staging);
  const files = Object.fromEntries(staged.map((file) => [file, markOf(join(staging, file)) ?? '']));
  throwProblems(findMisplaced(folders, files, kept, keys));
  // Gone until the last file has been moved: a build that is cut off here is followed by a whole one.
  rmSync(record, { force: true });
  if (last && kept.size > 0) {
    for (const path of kept) files[fileOf(path)] = last.files[fileOf(path)] ?? '';
    for (const file of Object.keys(last.files)) if (!(file in files)) removeFile(output, file);
    moveFiles(staged, staging, output);
    // Empty folders by now, which the next build would have to clear away.
    rmSync(staging, { recursive: true, force: true });
  } else {
    replaceFolder(output, staging);
  }
  const site: KeptSite = { code, keys: Object.fromEntries(keys), files };
  writeFileSync(record, JSON.stringify(site));
}

/** Pages without a file, and files where a kept page lies: two builds that ran at once, or two that claim an address. */
function findMisplaced(
  { output }: Folders,
  staged: Readonly<Record<string, Mark>>,
  kept: ReadonlySet<string>,
  keys: SiteState['keys'],
): ProblemDetails[] {
  return [...keys.keys()].flatMap((path) => {
    const file = fileOf(path);
    if (file in staged === kept.has(path)) {
      return {
        what: kept.has(path) ? `${path} was built twice.` : `${path} has no file.`,
        where: join(output, file),
        fix: 'Give each page an address of its own, and build a brand once at a time.',
      };
    }
    if (!kept.has(path) || existsSync(join(output, file))) return [];
    return {
      what: `${path} was kept, and is gone.`,
      where: join(output, file),
      fix: 'Leave the output folder alone during a build, and build again.',
    };
  });
}

/** All at once, but for the moment between two names. */
function replaceFolder(folder: string, by: string): void {
  const old = `${by}.old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder)) renameSync(folder, old);
  try {
    renameSync(by, folder);
  } catch (error) {
    if (existsSync(old)) renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** The file of a path, relative to the output folder. @example fileOf('/en/sale/') → 'en/sale/index.html' */
export function fileOf(path: string): string {
  const clean = path.replace(/^\/|\/$/g, '');
  return /\.\w+$/.test(clean) ? clean : posix.join(clean, 'index.html');
}

/**
 * Fingerprint of the code that renders: the bundle, what it takes from outside (by the lock file) and what runs it.
 * Astro draws a new key for every build, which no page of ours contains.
 */
export function stampCode(bundle: string, lockFile: string): string {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  hash.update(existsSync(lockFile) ? readFileSync(lockFile) : '');
  for (const file of listFiles(bundle).sort()) {
    const text = readFileSync(join(bundle, file), 'latin1').replace(/"key":"[^"]{43}="/, '');
    hash.update(`${file}\0${text}\0`);
  }
  return hash.digest('base64url');
}

/** Undefined when there is no such file. */
export function markOf(file: string): Mark | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && `${stat.size} ${stat.mtimeMs}`;
}

/** Paths are relative, with forward slashes on every system. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.split(sep).join('/'));
}

function moveFiles(files: readonly string[], from: string, to: string): void {
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    renameSync(join(from, file), join(to, file));
  }
}

/** With the folders that it leaves empty. */
function removeFile(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true });
  for (let path = dirname(file); path !== '.'; path = dirname(path)) {
    try {
      rmdirSync(join(folder, path));
    } catch {
      return;
    }
  }
}
