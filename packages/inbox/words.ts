/** What a visitor is told, in the language of the page. */

export type Language = 'fr' | 'en';
export type Words = Readonly<Record<Language, string>>;

export function isLanguage(value: unknown): value is Language {
  return value === 'fr' || value === 'en';
}

/** Why something was not taken. Each says what can be done now. */
export const refusals = {
  unreadable: {
    fr: 'Ce qui est arrivé ne peut pas être lu. Rechargez la page et recommencez.',
    en: 'What arrived cannot be read. Reload the page and start again.',
  },
  twice: {
    fr: 'Une même réponse est arrivée deux fois. Rechargez la page et recommencez.',
    en: 'One answer arrived twice. Reload the page and start again.',
  },
  elsewhere: {
    fr: 'La page voulait mener ailleurs que sur son propre site. Rechargez-la et recommencez.',
    en: 'The page meant to lead away from its own site. Reload it and start again.',
  },
  origin: {
    fr: 'Cet envoi ne vient pas d’un de nos sites. Ouvrez le formulaire sur le site et recommencez.',
    en: 'This was not sent from one of our sites. Open the form on the site and start again.',
  },
  token: {
    fr: 'La page date trop, ou n’est pas la nôtre. Copiez ce que vous avez écrit, rechargez-la et recommencez.',
    en: 'The page is too old, or is not ours. Copy what you wrote, reload it and start again.',
  },
  form: {
    fr: 'Ce formulaire n’existe pas, ou plus sous cette forme. Copiez ce que vous avez écrit, rechargez la page et recommencez.',
    en: 'There is no such form, or no longer in this version. Copy what you wrote, reload the page and start again.',
  },
  conflict: {
    fr: 'Cet envoi est déjà arrivé, avec un autre contenu. Rechargez la page pour en envoyer un nouveau.',
    en: 'This has arrived already, with other content. Reload the page to send something new.',
  },
  large: {
    fr: 'C’est trop long pour un seul envoi. Raccourcissez votre texte, ou envoyez-le en plusieurs fois.',
    en: 'This is too long to be sent at once. Shorten your text, or send it in parts.',
  },
  media: {
    fr: 'Ce n’est pas ce qu’un formulaire envoie. Rechargez la page et recommencez.',
    en: 'This is not what a form sends. Reload the page and start again.',
  },
  file: {
    fr: 'Aucun fichier n’est demandé ici. Retirez-le et envoyez de nouveau.',
    en: 'No file is asked for here. Remove it and send again.',
  },
  invalid: {
    fr: 'Rien n’est perdu. Revoyez ce qui suit, puis envoyez de nouveau.',
    en: 'Nothing is lost. Check what follows, then send again.',
  },
  busy: {
    fr: 'Trop d’envois viennent de votre connexion. Attendez une minute et recommencez.',
    en: 'Too much was sent from your connection. Wait a minute and try again.',
  },
  broken: {
    fr: 'Une panne nous empêche de recevoir votre envoi, et rien n’en a été gardé. Réessayez dans un moment.',
    en: 'A fault keeps us from receiving what you sent, and none of it was kept. Try again in a moment.',
  },
  unavailable: {
    fr: 'Votre envoi ne peut pas être gardé pour le moment. Réessayez dans une minute.',
    en: 'What you sent cannot be kept just now. Try again in a minute.',
  },
  address: {
    fr: 'Il n’y a rien à cette adresse.',
    en: 'There is nothing at this address.',
  },
  method: {
    fr: 'Cette adresse ne prend pas ce qui lui est demandé.',
    en: 'This address does not take what is asked of it.',
  },
  link: {
    fr: 'Ce lien n’est pas entier, ou ne sert pas à cela. Ouvrez-le depuis le message, sans rien en retirer.',
    en: 'This link is not whole, or is for something else. Open it from the message, with nothing left out.',
  },
  stale: {
    fr: 'Ce lien n’est plus valable\u00a0: il l’était sept jours. Créez l’alerte de nouveau sur le site.',
    en: 'This link is no longer valid: it was for seven days. Create the alert again on the site.',
  },
  unknownAlert: {
    fr: 'Cette alerte n’existe plus\u00a0: rien ne vous est plus envoyé.',
    en: 'This alert is no more: nothing is sent to you any longer.',
  },
  endedAlert: {
    fr: 'Cette alerte est arrêtée. Pour en recevoir de nouveau, créez-en une autre sur le site.',
    en: 'This alert has ended. To receive alerts again, create another one on the site.',
  },
  key: { fr: 'Il faut la clé de l’export.', en: 'The key of the export is needed.' },
} as const satisfies Record<string, Words>;
export type RefusalName = keyof typeof refusals;

/** Of pages that a visitor sees. */
export const pageWords = {
  notSent: { fr: 'Votre envoi n’est pas encore parti', en: 'This has not been sent yet' },
  notPossible: { fr: 'Cela n’a pas pu se faire', en: 'This could not be done' },
  toReview: { fr: 'À revoir', en: 'To be checked' },
  typed: { fr: 'Ce que vous avez écrit', en: 'What you wrote' },
  goBack: {
    fr: 'Revenez au formulaire avec le bouton «\u202fPrécédent\u202f» de votre navigateur\u00a0: ce que vous avez écrit y est le plus souvent encore. Sinon, recopiez-le d’ici.',
    en: 'Go back to the form with the “Back” button of your browser: what you wrote is mostly still there. If not, copy it from here.',
  },
  agreed: { fr: 'Accord donné', en: 'Agreed to' },
  sent: { fr: 'Votre envoi est bien arrivé', en: 'What you sent has arrived' },
  sentText: { fr: 'Vous pouvez fermer cette page.', en: 'You can close this page.' },
} as const satisfies Record<string, Words>;
