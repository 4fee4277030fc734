/** A text as the checks see it: what stands in it, and its id where it is a legal one. */
import type { Language } from '@agency/brand';
import { findNearest, Problem, type ProblemDetails } from '@agency/problem';
import type { ComposedText } from '../compose.ts';
import { scan, type Scan } from '../scan.ts';
import { parseTextId, type TextId } from '../text-id.ts';

/** Any text in MDX. */
export interface Prose extends Scan {
  /** As a problem names it. @example 'content/places/ascain/fr.mdx' */
  file: string;
  language: Language;
}

/** A legal one. */
export type Text = ComposedText & Scan & TextId;

export function readText(
  file: ComposedText,
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

/** Whose words a text is. */
export function judgeBrand(
  { brand, file }: { brand: string | undefined; file: string },
  brands: readonly string[],
): ProblemDetails[] {
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
