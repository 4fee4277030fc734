/** What becomes of an alert: confirmed, changed, ended, each by a link of its own; and the export of all. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import {
  alertLink,
  alertPages,
  alertPurposes,
  alertsPath,
  exportBearer,
  exportPath,
  frequencies,
  longestConfirmAge,
  readToken,
  tokenParameter,
  type AlertPurpose,
  type Subscription,
} from '@agency/forms';
import { daysBetween, utcDay } from '@agency/ui';
import { givePage, type Answer } from './answer.ts';
import * as pages from './pages/alert.ts';
import type { AlertLinks } from './pages/arrivals.ts';
import { readBody } from './read-body.ts';
import { readSent } from './read-payload.ts';
import { allow, Refusal } from './refusal.ts';
import type { Store } from './store.ts';

export interface Alerts {
  /** Undefined where the address is none of an alert’s. */
  answer(request: IncomingMessage, url: URL): Promise<Answer> | undefined;
  listLinks(): AlertLinks[];
}

interface Context {
  store: Store;
  key: string;
  now: () => Date;
  largest: number;
}

const labels: Readonly<Record<AlertPurpose, string>> = {
  confirm: 'Confirmer',
  manage: 'Gérer',
  unsubscribe: 'Arrêter',
};

export function createAlerts({ store, key, now, largest }: Context): Alerts {
  function findAlert(url: URL, purpose: AlertPurpose): Subscription {
    const token = readToken(url.searchParams.get(tokenParameter) ?? '', purpose, key);
    if (!token) throw new Refusal('link');
    const alert = store.findSubscription(token.subject);
    if (purpose === 'confirm' && daysBetween(token.day, utcDay(now())) > longestConfirmAge) {
      throw new Refusal('stale');
    }
    if (!alert) throw new Refusal('unknownAlert');
    return alert;
  }

  /** As it is now, after what was just done. */
  const again = ({ id }: Subscription): Subscription => {
    const alert = store.findSubscription(id);
    if (!alert) throw new Refusal('unknownAlert');
    return alert;
  };

  const shown = {
    confirm: pages.writeConfirm,
    manage: pages.writeManage,
    unsubscribe: pages.writeUnsubscribe,
  };

  async function act(request: IncomingMessage, alert: Subscription, purpose: AlertPurpose) {
    if (purpose === 'confirm') {
      await readBody(request, largest);
      if (alert.state === 'ended') throw new Refusal('endedAlert');
      store.confirm(alert.id, now());
      return pages.writeConfirmed(again(alert));
    }
    const sent = await readSent(request.headers['content-type'], await readBody(request, largest));
    const entries = sent.kind === 'encoded' ? sent.entries : new Map<string, string>();
    const isEnd =
      purpose === 'manage'
        ? entries.get('action') === 'end'
        : entries.get('List-Unsubscribe') === 'One-Click';
    if (isEnd) {
      store.end(alert.id);
      return pages.writeEnded(alert);
    }
    const frequency = frequencies.find((each) => each === entries.get('frequency'));
    if (purpose !== 'manage' || entries.get('action') !== 'change' || !frequency) {
      throw new Refusal('unreadable');
    }
    if (alert.state === 'ended') throw new Refusal('endedAlert');
    store.changeFrequency(alert.id, frequency, now());
    return pages.writeManage(again(alert), 'changed');
  }

  async function answerLink(request: IncomingMessage, url: URL, purpose: AlertPurpose) {
    const alert = findAlert(url, purpose);
    if (request.method === 'POST') return givePage(200, await act(request, alert, purpose));
    if (alert.state === 'ended') return givePage(200, pages.writeEnded(alert));
    return givePage(200, shown[purpose](alert));
  }

  async function exportAll({ method, headers }: IncomingMessage): Promise<Answer> {
    // Whoever is given no lines must not make any go away.
    if (method !== 'GET') throw new Refusal('method', allow('GET'));
    if (!isSame(headers.authorization ?? '', `Bearer ${exportBearer(key)}`)) {
      throw new Refusal('key', { headers: { 'WWW-Authenticate': 'Bearer' } });
    }
    // A pending alert lives as long as the last link that may confirm it: whoever is asked at all is asked within the time
    // of one link. It is then nobody’s business any more.
    store.forgetPending(new Date(now().getTime() - (2 * longestConfirmAge + 1) * 86_400_000));
    const body = store
      .subscriptions()
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('');
    // Said once; what is missing from the next export is told nothing either.
    store.forgetEnded();
    return {
      status: 200,
      headers: { 'Content-Type': 'application/jsonl; charset=utf-8' },
      body,
    };
  }

  return {
    answer(request, url) {
      if (url.pathname === exportPath) return exportAll(request);
      const purpose = alertPurposes.find((each) => url.pathname === alertsPath + alertPages[each]);
      return purpose && answerLink(request, url, purpose);
    },
    listLinks: () =>
      store.subscriptions().map((alert) => ({
        alert,
        links: alertPurposes.map((purpose) => ({
          label: labels[purpose],
          address: alertLink(alertsPath, purpose, { subject: alert.id, day: utcDay(now()) }, key),
        })),
      })),
  };
}

/** In the same time whatever is wrong with it. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
