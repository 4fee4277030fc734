/** Checks every legal text before Astro renders one: all faults of all files, each with its line and its mend. */
import type { Facts } from '@agency/facts';
import { Problem, type ProblemDetails } from '@agency/problem';
import { judgeHead } from './check/head.ts';
import { judgeLinks } from './check/links.ts';
import { judgeInForce } from './check/in-force.ts';
import { judgeMarkup } from './check/markup.ts';
import { judgeOverrides } from './check/overrides.ts';
import { judgeParity } from './check/parity.ts';
import { judgeReplaces } from './check/replaces.ts';
import { judgeSections } from './check/sections.ts';
import { judgeTranslations } from './check/translation.ts';
import { judgeTypography } from './check/typography.ts';
import { readText } from './check/text.ts';
import { composeTexts, type ComposedText } from './compose.ts';
import { loadTexts, type TextFile } from './load.ts';
import { tellOrigins } from './origins.ts';
import { findClosed, judgePublished, loadPublished, type PublishedRecord } from './published.ts';
import { frontMatterSchema } from './schema.ts';
import { isDraftText } from './shown.ts';
import { versionOf } from './text-id.ts';

export interface House {
  facts: Facts;
  /** Ids of all brands. */
  brands: readonly string[];
  /** Addresses of all other pages, in every language. @example new Set(['/contact/', '/en/contact/']) */
  paths: ReadonlySet<string>;
  /** The day of which each brand must have its texts. */
  today?: string | undefined;
  /** What is taken for the record of published texts; left out: the one that lies in the repository. */
  record?: PublishedRecord | undefined;
}

export interface TextFaults {
  /** Empty where all is well. */
  problems: ProblemDetails[];
  /** Nobody sees a draft: what is wrong with one stops nothing yet. */
  ofDrafts: ProblemDetails[];
}

/** `root` is the folder that holds `content/`. */
export function checkTexts(root: string, house: House): TextFaults {
  const files = loadTexts(root);
  const composed = composeTexts(files);
  const record = house.record ?? readRecord(root);
  const ofRecord =
    record instanceof Problem ? [record.details] : judgePublished(files, record, house.today);
  const found = judgeFiles(files, composed, house, record instanceof Problem ? {} : record);
  const isOfDraft = ({ where = '' }: ProblemDetails) => {
    const id = /^content\/legal\/([^:]+)\.mdx/.exec(where)?.[1] ?? '';
    const own = composed.filter((text) => text.id === id);
    // A file that is missing beside drafts would be one.
    const beside = composed.filter((text) => versionOf(text) === versionOf({ id }));
    const these = own.length > 0 ? own : beside;
    return these.length > 0 && these.every(isDraftText);
  };
  return {
    // A published text that was made a draft is gone for its readers.
    problems: [...ofRecord, ...found.filter((problem) => !isOfDraft(problem))],
    ofDrafts: found.filter(isOfDraft),
  };
}

function judgeFiles(
  files: readonly TextFile[],
  composed: readonly ComposedText[],
  house: House,
  record: PublishedRecord,
): ProblemDetails[] {
  const readings = composed.map((file) => readText(file, house.brands));
  const texts = readings.flatMap(({ text }) => text ?? []);
  // What is over is judged by the rules of its day: nobody may change it any more.
  const closed = findClosed(files, record, house.today);
  const open = texts.filter((text) => !closed.has(versionOf(text)));
  // Overrides and translations are judged as they are written, all else as it is read.
  const written = files.filter(({ id }) => open.some((text) => text.id === id));
  const read = open.flatMap((text) => [
    ...judgeHead(text, frontMatterSchema),
    ...judgeMarkup(text, house.facts),
    ...judgeSections(text),
    ...judgeLinks(text, texts, house),
    ...judgeTypography(text),
  ]);
  return [
    ...readings.flatMap(({ problems }) => problems),
    ...judgeOverrides(written),
    ...tellOrigins(composed, [...read, ...judgeParity(open), ...judgeReplaces(open, texts)]),
    ...judgeTranslations(written),
    ...judgeInForce(texts, house),
  ];
}

function readRecord(root: string): PublishedRecord | Problem {
  try {
    return loadPublished(root);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
