/** How French and English are set, in any text. */
import type { ProblemDetails } from '@agency/problem';
import type { Prose } from './text.ts';

interface Rule {
  pattern: RegExp;
  what: string;
  fix: string;
}

const typography: Record<Prose['language'], readonly Rule[]> = {
  fr: [
    { pattern: /'/, what: 'A straight apostrophe.', fix: 'Write ’.' },
    {
      pattern: /["“”]/,
      what: 'English quotation marks.',
      fix: 'Write « … », with narrow no-break spaces inside.',
    },
    {
      pattern: / [;:!?»]|« /,
      what: 'A plain space beside « » ; : ! or ?.',
      fix: 'Write a narrow no-break space (U+202F).',
    },
    {
      pattern: /[^\s\u202f][;!?»]|[^\s\u202f\d]:(?=\s|$)/,
      what: 'No space before ; : ! ? or ».',
      fix: 'Write a narrow no-break space (U+202F).',
    },
    {
      pattern: /\d [€%]|\d m²/,
      what: 'A plain space before a unit.',
      fix: 'Write a no-break space (U+00A0).',
    },
    { pattern: /\.\.\./, what: 'Three full stops.', fix: 'Write ….' },
  ],
  en: [
    { pattern: /'/, what: 'A straight apostrophe.', fix: 'Write ’.' },
    { pattern: /"/, what: 'Straight quotation marks.', fix: 'Write “ and ”.' },
    { pattern: /\s[;:!?]/, what: 'A space before ; : ! or ?.', fix: 'Remove it.' },
    { pattern: /\.\.\./, what: 'Three full stops.', fix: 'Write ….' },
  ],
};

export function judgeTypography({ file, language, prose }: Prose): ProblemDetails[] {
  return prose.flatMap((line, index) =>
    typography[language]
      .filter(({ pattern }) => pattern.test(line))
      .map(({ what, fix }) => ({ what, where: `${file}:${index + 1}`, fix })),
  );
}
