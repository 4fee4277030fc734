/** Checks every legal text before Astro renders one: all faults of all files, each with its line and its mend. */
import type { Facts } from '@agency/facts';
import type { ProblemDetails } from '@agency/problem';
import { judgeHead } from './check/head.ts';
import { judgeLinks } from './check/links.ts';
import { judgeMarkup } from './check/markup.ts';
import { judgeParity } from './check/parity.ts';
import { judgeSections } from './check/sections.ts';
import { judgeTypography } from './check/typography.ts';
import { readText, type Text } from './check/text.ts';
import { loadTexts } from './load.ts';
import { frontMatterSchema } from './schema.ts';

export interface House {
  facts: Facts;
  /** Ids of all brands. */
  brands: readonly string[];
  /** Addresses of all other pages, in every language. @example new Set(['/contact/', '/en/contact/']) */
  paths: ReadonlySet<string>;
}

/** `root` is the folder that holds `content/`. An empty answer means that all is well. */
export function checkTexts(root: string, house: House): ProblemDetails[] {
  const problems: ProblemDetails[] = [];
  const texts: Text[] = [];
  for (const file of loadTexts(root)) {
    const reading = readText(file, house.brands);
    problems.push(...reading.problems);
    if (reading.text) texts.push(reading.text);
  }
  return [
    ...problems,
    ...texts.flatMap((text) => [
      ...judgeHead(text, frontMatterSchema),
      ...judgeMarkup(text, house.facts),
      ...judgeSections(text),
      ...judgeLinks(text, texts, house.paths),
      ...judgeTypography(text),
    ]),
    ...judgeParity(texts),
  ];
}
