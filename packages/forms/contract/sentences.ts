/** Sentences for what no page lets through: whoever sends past the page is answered as kindly. */
import type { Localised } from '@agency/facts';
import type { Failure, Field } from '../definition.ts';

const oneLine: Localised = {
  fr: 'Écrivez cette réponse sur une seule ligne, sans caractère de commande.',
  en: 'Write this answer on one line, without control characters.',
};
const oneOfThose: Localised = {
  fr: 'Choisissez l’une des réponses proposées.',
  en: 'Choose one of the answers offered.',
};
const needed: Localised = { fr: 'Donnez une réponse.', en: 'Give an answer.' };
const shorter: Localised = { fr: 'Raccourcissez cette réponse.', en: 'Shorten this answer.' };

/** One for each failure, whatever the definition has no need to say. */
export function completeSentences({ type, sentences }: Field): Record<Failure, Localised> {
  const { missing, malformed, 'too-long': tooLong } = sentences;
  const filledInByPage = type === 'listing' || type === 'search' ? missing : undefined;
  return {
    missing: missing ?? needed,
    malformed: malformed ?? filledInByPage ?? (type === 'choice' ? oneOfThose : oneLine),
    'too-long': tooLong ?? filledInByPage ?? shorter,
  };
}

/** Of the form as a whole. */
export const wholeFormSentences = {
  trap: {
    fr: 'Un champ caché a été rempli\u00a0: videz-le, ou revenez au formulaire et recommencez sans remplissage automatique.',
    en: 'A hidden field was filled in: empty it, or go back to the form and start again without automatic filling.',
  },
  elapsed: {
    fr: 'Le formulaire est parti si vite qu’il semble rempli par une machine. Attendez trois secondes et envoyez-le de nouveau.',
    en: 'The form was sent so quickly that a machine seems to have filled it in. Wait three seconds and send it again.',
  },
  unknown: {
    fr: 'Ce formulaire ne pose pas cette question.',
    en: 'This form does not ask this question.',
  },
  otherwise: {
    fr: 'La page n’a pas envoyé ce qu’elle devait. Rechargez-la et recommencez.',
    en: 'The page did not send what it should. Reload it and start again.',
  },
} as const satisfies Record<string, Localised>;
