/** What a visitor can keep: a page to read, and the same as data. Made before anything is sent. */
import { dayInParis } from '@agency/ui/browser/days.ts';
import { findDueDays, type Due, type DueDays } from './due-days.ts';
import type { Payload } from './payload.ts';
import type { Say } from './words.ts';

const style =
  ':root{color-scheme:light dark}body{max-width:40em;margin:2em auto;padding:0 1em;font:1em/1.5 serif}dt{font-weight:700}dd{margin:0 0 1em;white-space:pre-line;overflow-wrap:anywhere}';

/** The payload without what only protects the endpoint, and with what the visitor saw. */
export interface Receipt extends Omit<Payload, 'token' | 'trap' | 'elapsed' | 'notice'> {
  /** `unsent`: nothing proves that it arrived. */
  outcome: 'sent' | 'unsent';
  receivedAt?: string | undefined;
  /** Title and address of the page. */
  title: string;
  address: string;
  /** The answers as the form showed them: label and text. */
  answers: readonly (readonly [string, string])[];
  notice: Payload['notice'] & { text: string };
  due?: DueDays | undefined;
}

/** Reads what the form shows of a payload. */
export function readReceipt(form: HTMLFormElement, payload: Payload): Receipt {
  const { token: _token, trap: _trap, elapsed: _elapsed, notice, ...kept } = payload;
  const answers = Object.entries(payload.fields).map(([name, value]) => {
    const field = form.querySelector(`[data-field="${name}"]`);
    const choice = field?.querySelector(':checked')?.closest('label, option');
    const label =
      textOf(field?.querySelector('legend, label')) ||
      form.querySelector<HTMLElement>(`[name="${name}"]`)?.dataset['label'];
    return [label ?? name, textOf(choice) || value] as const;
  });
  return {
    outcome: 'unsent',
    title: document.title,
    address: location.origin + payload.page,
    ...kept,
    answers,
    notice: { ...notice, text: textOf(form.querySelector('[data-notice]')) },
  };
}

/** The receipt of what has arrived. */
export function acknowledge(receipt: Receipt, due: Due | undefined, receivedAt?: string): Receipt {
  const day = dayInParis(receivedAt ?? receipt.sentAt);
  return { ...receipt, outcome: 'sent', receivedAt, due: due && findDueDays(due, day) };
}

/** By when an answer is due, in words. */
export function tellDue(
  { due: days, language }: Receipt,
  due: Due | undefined,
  say: Say,
): string[] {
  if (!due || !days) return [];
  const day = (iso = '') =>
    format(iso, language, { dateStyle: 'long', timeZone: 'UTC' }).replace(/^1 (?=\p{Ll})/u, '1er ');
  return due.kind === 'complaint'
    ? [say('due-complaint', { count: due.days, day: day(days.promised) })]
    : [
        say('due-legal', { day: day(days.legal) }),
        ...(due.workingDays === undefined
          ? []
          : [say('due-promise', { count: due.workingDays, day: day(days.promised) })]),
      ];
}

/** A whole page, without scripts and without anything that would be fetched. */
export function writeReceipt(receipt: Receipt, due: Due | undefined, say: Say): string {
  const { language, outcome, sentAt, receivedAt = sentAt, title, address, notice } = receipt;
  const time = format(receivedAt, language, {
    ...{ dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' },
  });
  const told = [say(`receipt-${outcome}`, { time }), ...tellDue(receipt, due, say)];
  const rows = [
    ...receipt.answers,
    ...receipt.boxes.map(({ sentence, given }) => [
      sentence,
      say(given ? 'receipt-given' : 'receipt-not-given'),
    ]),
    [say('receipt-page'), `${title}\n${address}`],
    [say('receipt-form'), `${receipt.form}, ${receipt.version}`],
    [say('receipt-id'), receipt.submission],
    [say('receipt-notice'), `${notice.text}\n${notice.id}, SHA-256 ${notice.sha256}`],
  ] as const;
  const heading = escape(say(outcome === 'sent' ? 'receipt' : 'receipt-copy'));
  const lines = rows.map(([term = '', text = '']) => `<dt>${escape(term)}<dd>${escape(text)}`);
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${heading}</title>
<style>${style}</style>
<main>
<h1>${heading}</h1>
${told.map((text) => `<p>${escape(text)}`).join('\n')}
<dl>
${lines.join('\n')}
</dl>
</main>`;
}

function format(time: string, language: string, style: Intl.DateTimeFormatOptions): string {
  return new Date(time).toLocaleString(language === 'en' ? 'en-GB' : language, style);
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
