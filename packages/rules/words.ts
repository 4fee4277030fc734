/** What the text of a listing may not say. */
import type { Listing } from '@agency/listings';
import { block, pass, warn, type Rule } from './finding.ts';

/** Everything that somebody reads as the agency's words, in every language. */
export function textOf({ texts }: Listing): string {
  return [texts.fr, texts.en ?? { title: '', body: [] }]
    .flatMap(({ title, body }) => [title, ...body])
    .join('\n');
}

/** Words that shut people out: origin, sex, family, money from the State, nationality of the guarantor. */
const discriminating = [
  /(pas d.|sans|refus)[^.,;:!?]{0,16}(\bAPL\b|\bCAF\b|\benfant|\bétranger)/i,
  /(réservée?|uniquement|exclusivement)[^.,;:!?]{0,20}(femme|homme|couple|français|européen)/i,
  /garants?\b[^.,;:!?]{0,15}(français|en France)/i,
] as const;

/** Lawful for some residences only (nine-month student lease, social housing). */
const reserving = /réservée? (aux? |à (un |une |des )?)?(étudiant|fonctionnaire|retraité)/i;

export const wordRules: readonly Rule[] = [
  {
    id: 'OTH-01',
    law: {
      source: 'Code pénal, art. 225-1 et 225-2 ; loi n° 89-462, art. 1er et 22-1',
      from: '2008-05-28',
    },
    judge: (listing) => {
      const text = textOf(listing);
      for (const pattern of discriminating) {
        const words = pattern.exec(text)?.[0];
        if (words) {
          return block(
            'texts',
            `Le texte écarte des personnes : « ${words} ».`,
            'Retirez cette condition : elle est discriminatoire.',
          );
        }
      }
      const words = reserving.exec(text)?.[0];
      return words
        ? warn(
            'texts',
            `Le texte réserve le bien : « ${words} ».`,
            'Vérifiez que la résidence ou le bail le permet, sinon retirez ces mots.',
          )
        : pass;
    },
  },
];
