/** The record of every text that was ever in force: what was told to visitors can always be read again as it was. */
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
import { parseTextId } from './text-id.ts';

export const recordFile = 'content/legal/published.json';

/** Id of a text → fingerprint of its source. */
export type PublishedRecord = Readonly<Record<string, string>>;

const recordSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

/** Everything counts but the line that says why a text is kept: it is written when another one takes its place. */
export function stampText({ source }: Pick<TextFile, 'source'>): string {
  const { head, body } = splitSource(source.replaceAll('\r\n', '\n'));
  const lines = [...groupByKey(head.split('\n'), 0)]
    .filter(([key]) => key !== 'archived')
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

/** Published texts that were changed or taken away since. */
export function judgePublished(
  files: readonly TextFile[],
  record: PublishedRecord,
): ProblemDetails[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  const late = findUnrecorded(files, record).filter(({ id }) => sharedId(id) in record);
  return [
    ...late.map(lateOverlay),
    ...Object.entries(record).flatMap(([id, stamp]) => judgeOne(id, stamp, byId.get(id))),
  ];
}

function judgeOne(id: string, stamp: string, file: TextFile | undefined): ProblemDetails[] {
  if (!file) {
    return [
      {
        what: `The published text "${id}" is gone.`,
        where: `content/legal/${id}.mdx`,
        fix: 'Take it back from git: what was told to visitors stays readable.',
      },
    ];
  }
  if (stampText(file) === stamp) return [];
  return [
    {
      what: 'The text was changed after it was published.',
      where: file.file,
      fix: `Take it back from git, and write the correction as a version of its own: ${commandFor(id)}, with material: false for a mended typo.`,
    },
  ];
}

/** It would change what the brand has told its visitors already. */
function lateOverlay({ id, file }: TextFile): ProblemDetails {
  return {
    what: 'A brand gets words of its own in a version that is published without them.',
    where: file,
    fix: `Move it into a version of its own: ${commandFor(id)}.`,
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
