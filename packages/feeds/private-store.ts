/** Where an import keeps what must not be published: outside git, one folder a run. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createDraftName, listAbandoned } from './drafts.ts';

/**
 * In runs, the newest first, and not in days: imports may come by the hour or by the month. Accounts hold no private
 * value and may be looked up for a while; feeds and quarantined records are people's data, and two of them are enough
 * to take the last portfolio in again, or the one before it once somebody has put that back.
 */
const keptAccounts = 10;
const keptFeeds = 2;

export interface Run {
  /** Folder of the draft: whatever is private on the way lies in it too. */
  folder: string;
  /** Gives the run its name: from then on it is complete. Returns its folder. @example '.private/exemple/2026-11-22-2fd15ea8' */
  commit(name: string): string;
  /** Takes back what was begun. */
  abandon(): void;
}

const draftPrefix = '.draft-';
const replacedPrefix = '.replaced-';

/** @param store Folder of the source in the private store. */
export function openRun(store: string): Run {
  mkdirSync(store, { recursive: true, mode: 0o700 });
  tidyStore(store);
  const draft = join(store, createDraftName(draftPrefix));
  mkdirSync(draft, { mode: 0o700 });
  return {
    folder: draft,
    commit(name) {
      const folder = join(store, name);
      const replaced = join(store, `${createDraftName(replacedPrefix)}.${name}`);
      // The same feed on the same day: the account is made anew, and at no moment is there none to be found.
      if (existsSync(folder)) renameSync(folder, replaced);
      renameSync(draft, folder);
      rmSync(replaced, { recursive: true, force: true });
      return folder;
    },
    abandon: () => rmSync(draft, { recursive: true, force: true }),
  };
}

/** Removes what killed imports have left, and puts back a run that one of them was about to replace. */
export function tidyStore(store: string): void {
  for (const name of listAbandoned(store, draftPrefix)) {
    rmSync(join(store, name), { recursive: true, force: true });
  }
  for (const name of listAbandoned(store, replacedPrefix)) {
    const folder = join(store, name.slice(name.indexOf('.', 1) + 1));
    if (existsSync(folder)) rmSync(join(store, name), { recursive: true, force: true });
    else renameSync(join(store, name), folder);
  }
}

/** Names of the complete runs, the oldest first. */
export function listRuns(store: string): string[] {
  if (!existsSync(store)) return [];
  return readdirSync(store)
    .filter((name) => /^\d{4}-\d{2}-\d{2}-/.test(name))
    .map((name) => ({ name, made: madeAt(join(store, name)) }))
    .sort((a, b) => a.made - b.made)
    .map(({ name }) => name);
}

/** Of the account, which is written once: a folder is touched by whatever is removed from it. */
function madeAt(folder: string): number {
  return statSync(join(folder, 'ledger.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Keeps the accounts of the ten newest runs; of the two newest, and of what is published, all: the feed and what was
 * quarantined, from which `--replay` and `pnpm portals` work. Everything else is removed.
 *
 * @param published The run of what is published: it stays whole, however old it is.
 */
export function forgetOldRuns(store: string, published: string): void {
  for (const [age, name] of listRuns(store).reverse().entries()) {
    if (name === published) continue;
    const folder = join(store, name);
    if (age >= keptAccounts) rmSync(folder, { recursive: true, force: true });
    else if (age >= keptFeeds) forgetPeople(folder);
  }
}

function forgetPeople(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('feed') || name === 'quarantine') {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}
