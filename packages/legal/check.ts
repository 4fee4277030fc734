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
import { readText, type Text } from './check/text.ts';
import { composeTexts } from './compose.ts';
import { loadTexts, type TextFile } from './load.ts';
import { tellOrigins } from './origins.ts';
import { judgePublished, loadPublished } from './published.ts';
import { frontMatterSchema } from './schema.ts';

export interface House {
  facts: Facts;
  /** Ids of all brands. */
  brands: readonly string[];
  /** Addresses of all other pages, in every language. @example new Set(['/contact/', '/en/contact/']) */
  paths: ReadonlySet<string>;
  /** The day of which each brand must have its texts. */
  today?: string | undefined;
}

/** `root` is the folder that holds `content/`. An empty answer means that all is well. */
export function checkTexts(root: string, house: House): ProblemDetails[] {
  const problems: ProblemDetails[] = [];
  const texts: Text[] = [];
  const files = loadTexts(root);
  const composed = composeTexts(files);
  for (const file of composed) {
    const reading = readText(file, house.brands);
    problems.push(...reading.problems);
    if (reading.text) texts.push(reading.text);
  }
  // Overrides and translations are judged as they are written, all else as it is read.
  const written = files.filter(({ id }) => texts.some((text) => text.id === id));
  const read = texts.flatMap((text) => [
    ...judgeHead(text, frontMatterSchema),
    ...judgeMarkup(text, house.facts),
    ...judgeSections(text),
    ...judgeLinks(text, texts, house.paths),
    ...judgeTypography(text),
  ]);
  return [
    ...problems,
    ...judgeOverrides(written),
    ...tellOrigins(composed, [...read, ...judgeParity(texts), ...judgeReplaces(texts)]),
    ...judgeTranslations(written),
    ...checkPublished(root, files),
    ...judgeInForce(texts, house),
  ];
}

function checkPublished(root: string, files: readonly TextFile[]): ProblemDetails[] {
  try {
    return judgePublished(files, loadPublished(root));
  } catch (error) {
    if (error instanceof Problem) return [error.details];
    throw error;
  }
}
