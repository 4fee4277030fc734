/** What takes the place of a form that was sent: what comes next, by when, and what can be kept of it. */
import { dayInParis } from '@agency/ui/browser/days.ts';
import type { Due } from './due-days.ts';
import { download, make, makeButton } from './elements.ts';
import { tellDue, writeReceipt, type Receipt } from './receipt.ts';
import type { Say, WordName } from './words.ts';

interface Sent {
  template: HTMLTemplateElement;
  receipt: Receipt;
  due: Due | undefined;
  say: Say;
}

export function makeSent({ template, receipt, due, say }: Sent): HTMLElement {
  const told = tellDue(receipt, due, say).map((text) => make('p', {}, text));
  const saveData = makeButton(say('save-data'), () =>
    download(`${nameOf(receipt)}.json`, 'application/json', JSON.stringify(receipt, null, 2)),
  );
  return make(
    'div',
    { class: 'form__sent', 'data-part': 'sent' },
    template.content.cloneNode(true),
    ...told,
    make(
      'p',
      { class: 'form__ways' },
      makeSave('save-receipt', () => receipt, due, say),
      saveData,
    ),
  );
}

/** A button that hands over the receipt as a page. */
export function makeSave(
  text: WordName,
  read: () => Receipt,
  due: Due | undefined,
  say: Say,
): HTMLButtonElement {
  return makeButton(say(text), () => {
    const receipt = read();
    download(`${nameOf(receipt)}.html`, 'text/html', writeReceipt(receipt, due, say));
  });
}

/** It says nothing of anybody. @example 'recu-contact-2026-11-28' */
function nameOf({ form, sentAt, outcome }: Receipt): string {
  return `${outcome === 'sent' ? 'recu' : 'copie'}-${form}-${dayInParis(sentAt)}`;
}
