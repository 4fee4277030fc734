/** The pages behind the links of an alert’s messages. A link that is opened changes nothing: programs open links, too. */
import { frequencies, type Frequency, type Subscription } from '@agency/forms';
import { html, type Markup } from '@agency/ui';
import type { Language, Words } from '../words.ts';
import { quote } from './quote.ts';
import { writePage } from './page.ts';

const words = {
  confirm: { fr: 'Confirmer votre alerte', en: 'Confirm your alert' },
  confirmText: {
    fr: 'Appuyez sur le bouton pour recevoir par courriel ce qui arrive dans cette recherche. Sans cela, rien ne vous est envoyé.',
    en: 'Press the button to receive by e-mail what comes into this search. Otherwise nothing is sent to you.',
  },
  confirmButton: { fr: 'Confirmer l’alerte', en: 'Confirm the alert' },
  confirmed: { fr: 'Votre alerte est confirmée', en: 'Your alert is confirmed' },
  confirmedText: {
    fr: 'Chaque message aura un lien pour la changer et un autre pour l’arrêter.',
    en: 'Each message will have one link to change it and another to end it.',
  },
  manage: { fr: 'Votre alerte', en: 'Your alert' },
  changed: { fr: 'Votre alerte est changée', en: 'Your alert is changed' },
  often: { fr: 'À quel rythme\u202f?', en: 'How often?' },
  changeButton: { fr: 'Changer le rythme', en: 'Change how often' },
  end: { fr: 'Arrêter votre alerte', en: 'End your alert' },
  endText: {
    fr: 'Appuyez sur le bouton\u00a0: plus rien ne vous est envoyé pour cette recherche.',
    en: 'Press the button: nothing more is sent to you for this search.',
  },
  endButton: { fr: 'Arrêter l’alerte', en: 'End the alert' },
  ended: { fr: 'Votre alerte est arrêtée', en: 'Your alert has ended' },
  endedText: {
    fr: 'Rien ne vous est plus envoyé pour cette recherche. Vous pouvez en créer une autre sur le site.',
    en: 'Nothing more is sent to you for this search. You can create another one on the site.',
  },
  search: { fr: 'Recherche', en: 'Search' },
} as const satisfies Record<string, Words>;

const rhythms: Readonly<Record<Frequency, Words>> = {
  import: { fr: 'Dès qu’un bien arrive', en: 'As soon as something comes in' },
  day: { fr: 'Une fois par jour', en: 'Once a day' },
  week: { fr: 'Une fois par semaine', en: 'Once a week' },
};

/** Each button sends to the address of its page, token and all. */
export function writeConfirm(alert: Subscription): string {
  const say = speak(alert.language);
  return writePage(
    alert.language,
    say('confirm'),
    html`<p>${say('confirmText')}</p>
      ${showSearch(alert)}${writeButton(say('confirmButton'))}`,
  );
}

export function writeConfirmed({ language }: Subscription): string {
  const say = speak(language);
  return writePage(language, say('confirmed'), html`<p>${say('confirmedText')}</p>`);
}

/** @param title Says what was just done, if anything was. */
export function writeManage(alert: Subscription, title: 'manage' | 'changed' = 'manage'): string {
  const { language } = alert;
  const say = speak(language);
  return writePage(
    language,
    say(title),
    html`${showSearch(alert)}
      <form method="post">
        <fieldset>
          <legend>${say('often')}</legend>
          ${frequencies.map(
            (frequency) =>
              html`<label
                ><input
                  type="radio"
                  name="frequency"
                  value="${frequency}"
                  ${frequency === alert.frequency && { html: ' checked' }}
                />
                ${rhythms[frequency][language]}</label
              > `,
          )}
        </fieldset>
        <button type="submit" name="action" value="change">${say('changeButton')}</button>
      </form>
      <h2>${say('end')}</h2>
      <p>${say('endText')}</p>
      ${writeButton(say('endButton'), 'action', 'end')}`,
  );
}

export function writeUnsubscribe(alert: Subscription): string {
  const say = speak(alert.language);
  return writePage(
    alert.language,
    say('end'),
    html`<p>${say('endText')}</p>
      ${showSearch(alert)}${writeButton(say('endButton'), 'List-Unsubscribe', 'One-Click')}`,
  );
}

export function writeEnded({ language }: Subscription): string {
  const say = speak(language);
  return writePage(language, say('ended'), html`<p>${say('endedText')}</p>`);
}

function writeButton(label: string, name?: string, value?: string): Markup {
  const named = name !== undefined && html` name="${name}" value="${value}"`;
  return html`<form method="post"><button type="submit" ${named}>${label}</button></form>`;
}

function showSearch({ search, language }: Subscription): Markup {
  return html`<dl>
    <div>
      <dt>${words.search[language]}</dt>
      <dd>${quote(search)}</dd>
    </div>
  </dl> `;
}

function speak(language: Language) {
  return (name: keyof typeof words) => words[name][language];
}
