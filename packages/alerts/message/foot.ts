/** What stands at the foot of every message: who sends it, and what becomes of somebody’s data. */
import type { Subscription } from '@agency/forms';
import { dayInParis, formatDay, type Words } from '@agency/ui';
import type { Link } from './letter.ts';
import { pageOf, type Sender } from './sender.ts';

/** The day of the request, where the agency is. @example '3 novembre 2026' */
export function formatAsked({ requestedAt, language }: Subscription): string {
  return formatDay(dayInParis(requestedAt), language);
}

export function formatFoot(sender: Sender, words: Words): (string | Link)[] {
  const { name, mentions } = sender;
  const told = mentions[words.language === 'en' ? 'en' : 'fr'];
  return [
    {
      text: words('alert-mail.rights'),
      url: pageOf(sender, '/confidentialite/', words.language),
    },
    `${[`${name} – ${told[0] ?? ''}`, ...told.slice(1)].join('. ')}.`,
  ];
}
