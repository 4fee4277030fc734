/** How French and English are set, in any text. */
import type { Language } from './overlay.ts';

interface Rule {
  pattern: RegExp;
  what: string;
  fix: string;
}

const rules: Record<Language, readonly Rule[]> = {
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

/** Faults of a line, or of a text as short as one: what each is, and how to mend it. */
export function findTypographyFaults(
  text: string,
  language: Language,
): readonly { what: string; fix: string }[] {
  return rules[language]
    .filter(({ pattern }) => pattern.test(text))
    .map(({ what, fix }) => ({ what, fix }));
}
