/** One text as the checks see it: its id and what stands in it. */
import { findNearest, Problem, type ProblemDetails } from '@agency/problem';
import type { TextFile } from '../load.ts';
import { scan, type Scan } from '../scan.ts';
import { parseTextId, type TextId } from '../text-id.ts';

export type Text = TextFile & Scan & TextId;

export function readText(
  file: TextFile,
  brands: readonly string[],
): { text?: Text; problems: ProblemDetails[] } {
  try {
    const id = parseTextId(file.id);
    const text = { ...file, ...scan(file.source), ...id };
    return { text, problems: judgeBrand(text, brands) };
  } catch (error) {
    if (error instanceof Problem) return { problems: [error.details] };
    throw error;
  }
}

function judgeBrand({ brand, file }: Text, brands: readonly string[]): ProblemDetails[] {
  if (brand === undefined || brands.includes(brand)) return [];
  const nearest = findNearest(brand, brands);
  return [
    {
      what: `There is no brand "${brand}".`,
      where: file,
      fix: `Name the file after ${nearest ? `"${nearest}"` : `one of: ${brands.join(', ')}`}.`,
    },
  ];
}
