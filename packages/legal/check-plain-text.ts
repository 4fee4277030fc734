/** Checks a text that states no facts, such as one about a place: Markdown without blocks, under a head of its own. */
import type { Language } from '@agency/brand';
import type { ProblemDetails } from '@agency/problem';
import type { z } from 'zod';
import { judgeHead } from './check/head.ts';
import { judgeLinksTo } from './check/links.ts';
import { judgeStrays } from './check/markup.ts';
import { judgeBrand } from './check/text.ts';
import { judgeTypography } from './check/typography.ts';
import { scan } from './scan.ts';

export interface PlainText {
  /** As a problem names it. @example 'content/places/ascain/fr.mdx' */
  file: string;
  language: Language;
  /** Undefined for the text that all brands share. */
  brand: string | undefined;
  source: string;
}

interface Expectations {
  /** Of the head. */
  schema: z.ZodObject;
  /** Ids of all brands. */
  brands: readonly string[];
  /** Addresses that it may link to, in every language. */
  paths: ReadonlySet<string>;
}

export function checkPlainText(
  { file, language, brand, source }: PlainText,
  { schema, brands, paths }: Expectations,
): ProblemDetails[] {
  const text = { file, language, ...scan(source) };
  const pages = new Map([...paths].map((path) => [path, undefined]));
  return [
    ...judgeBrand({ brand, file }, brands),
    ...judgeHead(text, schema),
    ...text.tags
      .filter(({ kind }) => kind !== 'close')
      .map(({ name, line }) => ({
        what: `<${name}> has no place here.`,
        where: `${file}:${line}`,
        fix: 'Write Markdown: only a legal text holds blocks.',
      })),
    ...judgeStrays(text),
    ...judgeLinksTo(text, pages),
    ...judgeTypography(text),
  ];
}
