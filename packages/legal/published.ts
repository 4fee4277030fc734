/** The record of every text that was ever in force: the words that visitors were told can always be read again. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, type ProblemDetails } from '@agency/problem';
import { z } from 'zod';
import { composeTexts, sharedId } from './compose.ts';
import { groupByKey } from './head.ts';
import type { TextFile } from './load.ts';
import { splitSource } from './scan.ts';
import { isDraftText } from './shown.ts';
import { parseTextId, versionOf } from './text-id.ts';

export const recordFile = 'content/legal/published.json';

/** Id of a text → fingerprint of its source. */
export type PublishedRecord = Readonly<Record<string, string>>;

const recordSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

/** What no reader sees: why a text is kept is written when another one takes its place, what it replaces when one is put between. */
const unstamped = ['archived', 'replaces'];

/** Everything counts that a reader sees, or that says whom a change concerns. */
export function stampText({ source }: Pick<TextFile, 'source'>): string {
  const { head, body } = splitSource(source.replaceAll('\r\n', '\n'));
  const lines = [...groupByKey(head.split('\n'), 0)]
    .filter(([key]) => !unstamped.includes(key))
    .flatMap(([, own]) => own.map(({ text }) => text));
  return createHash('sha256')
    .update([...lines, body].join('\n'))
    .digest('hex');
}

export function loadPublished(root: string): PublishedRecord {
  const path = join(root, recordFile);
  if (!existsSync(path)) return {};
  const reading = recordSchema.safeParse(parseJson(readFileSync(path, 'utf8')));
  if (reading.success) return reading.data;
  throw new Problem({
    what: 'The record of published texts cannot be read.',
    where: recordFile,
    fix: 'Take its last good version from git: only `pnpm freeze` writes it.',
  });
}

/** One text a line, sorted: a review shows what was added, and that nothing else changed. */
export function writePublished(root: string, record: PublishedRecord): void {
  const sorted = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(root, recordFile), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Recorded texts that were changed or taken away since. @param today Left out: all of them count as published. */
export function judgePublished(
  files: readonly TextFile[],
  record: PublishedRecord,
  today?: string,
): ProblemDetails[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  const changed = Object.keys(record).filter((id) => {
    const file = byId.get(id);
    return !file || stampText(file) !== record[id];
  });
  const late = findUnrecorded(files, record)
    .map(({ id }) => id)
    .filter((id) => sharedId(id) in record);
  return [...late, ...changed].map((id) => {
    const { day } = parseTextId(id);
    const what = late.includes(id) ? 'added' : byId.has(id) ? 'changed' : 'removed';
    // Nobody has read what is to come: it may be approved anew.
    const told = today !== undefined && day > today ? approved(what, day) : published[what](id);
    return { ...told, where: `content/legal/${id}.mdx` };
  });
}

type Told = Pick<ProblemDetails, 'what' | 'fix'>;

const published: Readonly<Record<'added' | 'changed' | 'removed', (id: string) => Told>> = {
  // It would change what the brand has told its visitors already.
  added: (id) => ({
    what: 'A brand gets words of its own in a version that is published without them.',
    fix: `Move it into a version of its own: ${commandFor(id)}.`,
  }),
  changed: (id) => ({
    what: 'The text was changed after it was published.',
    fix: `Take it back from git, and write the correction as a version of its own: ${commandFor(id)}, with material: false for a mended typo.`,
  }),
  removed: (id) => ({
    what: `The published text "${id}" is gone.`,
    fix: 'Take it back from git: what was told to visitors stays readable.',
  }),
};

function approved(what: keyof typeof published, day: string): Told {
  return {
    what: `The text was ${what} after its version was approved.`,
    fix: `Take back from git what was approved, or have what is there now approved and run \`pnpm freeze ${day}\`.`,
  };
}

function commandFor(id: string): string {
  return `\`pnpm new legal ${id.slice(0, id.indexOf('/'))} <day>\``;
}

export function findUnrecorded<T extends TextFile>(
  files: readonly T[],
  record: PublishedRecord,
): T[] {
  return files.filter(({ id }) => !(id in record));
}

/** Versions that are over and lie there as they were recorded: their folders. @example new Set(['cookies/2026-11-01']) */
export function findClosed(
  files: readonly TextFile[],
  record: PublishedRecord,
  today: string | undefined,
): Set<string> {
  if (today === undefined) return new Set();
  const settled = composeTexts(files).filter((text) => !isDraftText(text));
  const shared = settled.filter(({ id }) => sharedId(id) === id).map(versionOf);
  const isOver = (version: string) => {
    const [document, day = ''] = version.split('/');
    return shared.some((later) => {
      const [of, from = ''] = later.split('/');
      return of === document && from > day && from <= today;
    });
  };
  const versions = [...Map.groupBy(files, versionOf)].filter(([, own]) =>
    own.every((file) => record[file.id] === stampText(file)),
  );
  return new Set(versions.map(([version]) => version).filter(isOver));
}

/** The record without what is to come on these days: nobody has read it, it may be recorded anew. */
export function reopen(
  record: PublishedRecord,
  { days, today }: Pick<Choice, 'days' | 'today'>,
): PublishedRecord {
  const isMeant = (id: string) => {
    const { day } = parseTextId(id);
    return day > today && days.includes(day);
  };
  return Object.fromEntries(Object.entries(record).filter(([id]) => !isMeant(id)));
}

interface Choice {
  /** These alone, if there are any. */
  days: readonly string[];
  /** Those to come as well, which a lawyer has approved. */
  all: boolean;
  today: string;
}

/** What is to be recorded: what has come into force, or the days that are named; no draft, and nothing that is recorded. */
export function chooseToRecord(
  files: readonly TextFile[],
  record: PublishedRecord,
  { days, all, today }: Choice,
): TextFile[] {
  const drafts = new Set(
    composeTexts(files)
      .filter(isDraftText)
      .map(({ id }) => id),
  );
  const isMeant = (day: string) => (days.length > 0 ? days.includes(day) : all || day <= today);
  return findUnrecorded(files, record)
    .filter(({ id }) => !drafts.has(id))
    .filter(({ id }) => isMeant(parseTextId(id).day));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
