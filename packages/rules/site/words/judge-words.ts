/** All words of the sites against what the law forbids to say, and against facts that are stated instead of placed. */
import type { Facts } from '@agency/facts';
import type { ProblemDetails } from '@agency/problem';
import { findDuty } from '../duties.ts';
import { createPatterns, judgeFactsInProse } from './facts-in-prose.ts';
import { privacyPhrases } from './phrases-privacy.ts';
import { termsPhraseMakers, termsPhrases } from './phrases-terms.ts';
import type { Phrase } from './phrase.ts';
import { findIn, paragraphsOf, type Prose } from './prose.ts';

/** What may not be said on a day, by the company that it is. */
export function listPhrases(facts: Facts, today: string): Phrase[] {
  return [
    ...termsPhrases,
    ...privacyPhrases,
    ...termsPhraseMakers.flatMap((make) => make(facts, today)),
  ].filter(({ duty, from }) => {
    const { law } = findDuty(duty);
    return (from ?? law.from) <= today && (law.to === undefined || today <= law.to);
  });
}

/** @param proses Of all words of the sites but archived texts, which report what was said in their time. */
export function judgeWords(
  proses: readonly Prose[],
  facts: Facts,
  today: string,
): ProblemDetails[] {
  const phrases = listPhrases(facts, today);
  const held = createPatterns(facts);
  return proses.flatMap((prose) => [
    ...judgePhrases(prose, phrases),
    ...judgeFactsInProse(prose, facts, held),
  ]);
}

function judgePhrases(prose: Prose, phrases: readonly Phrase[]): ProblemDetails[] {
  return paragraphsOf(prose).flatMap((paragraph) =>
    phrases.flatMap(({ duty, patterns, unless, what, fix }) => {
      if (unless?.test(paragraph.folded)) return [];
      for (const pattern of patterns) {
        const found = findIn(paragraph, pattern);
        if (!found) continue;
        const { source } = findDuty(duty).law;
        return [
          {
            what: `"${found.words}": ${what} (${duty}; ${source}).`,
            where: `${prose.file}:${found.line}`,
            fix,
          },
        ];
      }
      return [];
    }),
  );
}
