/** Asks whether an alert was asked for by whoever reads the address: without an answer nothing is ever sent to it. */
import { formatQuery } from '@agency/search';
import { addDays, formatDay } from '@agency/ui';
import { confirmableFor } from '../choose-asked.ts';
import type { Alert } from '../read-subscriptions.ts';
import { formatAsked, formatFoot } from './foot.ts';
import type { Content, Letter } from './letter.ts';
import { writeLink } from './sender.ts';
import { seal, searchOf, type Stationery } from './write-message.ts';

export function writeConfirmation(id: string, alert: Alert, stationery: Stationery): Letter {
  const { sender, today } = stationery;
  const words = stationery.words[alert.language];
  const content: Content = {
    language: words.language,
    name: sender.name,
    subject: words('alert-mail.confirm.subject'),
    opening: [
      words('alert-mail.hello'),
      words('alert-mail.confirm.lead', { day: formatAsked(alert) }),
    ],
    search: searchOf(withoutWords(alert), stationery),
    closing: [
      words('alert-mail.confirm.how', {
        frequency: words(`alert-mail.frequency.${alert.frequency}`),
      }),
      words('alert-mail.confirm.ask'),
    ],
    ask: {
      text: words('alert-mail.confirm.do'),
      url: writeLink(sender, 'confirm', alert.id, today),
    },
    adverts: [],
    foot: [
      words('alert-mail.confirm.until', {
        day: formatDay(addDays(today, confirmableFor), words.language),
      }),
      words('alert-mail.confirm.nobody'),
      words('alert-mail.confirm.data', { company: sender.company }),
      ...formatFoot(sender, words),
    ],
  };
  return {
    ...seal(id, alert, content, stationery),
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/**
 * Anybody can type the address of anybody, and words to seek: what a stranger wrote does not leave in our name. Of
 * criteria no more is shown than their slugs.
 */
function withoutWords(alert: Alert): Alert {
  const wanted = { ...alert.wanted, text: '' };
  const [path = ''] = alert.address.split('?');
  return { ...alert, wanted, address: path + formatQuery(wanted) };
}
