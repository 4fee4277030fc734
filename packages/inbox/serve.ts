/** Serves the inbox: the contract of the forms, implemented for real, on this machine alone. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { alertsPath, largestBody, type Subscription } from '@agency/forms';
import { Problem } from '@agency/problem';
import { createAlerts } from './alerts.ts';
import { sendAnswer, givePage, type Answer } from './answer.ts';
import type { InboxOptions, RehearsedFault } from './options.ts';
import { createOrigins, findOrigin } from './origins.ts';
import { writeArrivals } from './pages/arrivals.ts';
import { createRate } from './rate.ts';
import { giveRefusal, hearOut, receive, wantsPage, type Known } from './receive.ts';
import { allow, Refusal } from './refusal.ts';
import { createRehearsal } from './rehearse.ts';
import { openStore, type Submission } from './store.ts';
import { createValidator } from './validate.ts';

export interface Inbox {
  /** @example 'http://localhost:4390' */
  url: string;
  port: number;
  /** What arrived, the oldest first. */
  submissions(): Submission[];
  subscriptions(): Subscription[];
  /** Rehearses a fault from now on, or for the next `times` sendings; undefined ends it. */
  setFault(fault: RehearsedFault | undefined, how?: { times?: number }): void;
  /** Forgets what arrived, and from where. */
  clear(): void;
  close(): Promise<void>;
}

const defaults = { body: largestBody, perMinute: 60, seconds: 20 };

export async function serveInbox(options: InboxOptions): Promise<Inbox> {
  const { contract, key, brands, now } = options;
  const limits = { ...defaults, ...options.limits };
  const origins = createOrigins(brands, options.anyLocalOrigin ?? false);
  const store = openStore(options.store ?? ':memory:');
  const rate = createRate(limits.perMinute);
  const rehearsal = createRehearsal(options.fail);
  const alerts = createAlerts({ store, key, now, largest: limits.body });
  const validator = createValidator(contract);
  const receiver = { origins, rate, store, validator, key, largest: limits.body, now };

  async function answer(request: IncomingMessage, known: Known): Promise<Answer | undefined> {
    const url = URL.parse(request.url ?? '', 'http://localhost');
    if (!url) throw new Refusal('address');
    // A page elsewhere that calls this machine by a name of its own (DNS rebinding) gets nobody’s words.
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) {
      throw new Refusal('origin');
    }
    const { method = '' } = request;
    const [, form = ''] = /^\/([a-z][a-z0-9-]*)$/.exec(url.pathname) ?? [];
    if (method === 'OPTIONS') return { status: 204, headers: preflight };
    if (!['GET', 'HEAD', 'POST'].includes(method)) throw new Refusal('method', allow('GET, POST'));
    const ofAlert = alerts.answer(request, url);
    if (ofAlert) return await ofAlert;
    if (url.pathname === '/') {
      if (method === 'POST') throw new Refusal('method', allow('GET'));
      return givePage(200, listArrivals());
    }
    if (!contract.has(form)) throw new Refusal(method === 'POST' ? 'form' : 'address');
    if (method !== 'POST') throw new Refusal('method', allow('POST'));
    return await rehearsal.run(() => receive(request, form, known, receiver));
  }

  function listArrivals(): string {
    return writeArrivals({
      submissions: store.submissions(),
      contract,
      alerts: alerts.listLinks(),
      fault: rehearsal.current(),
    });
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const known: Known = { language: chooseLanguage(request) };
    const origin = findOrigin(request.headers);
    const cors = {
      Vary: 'Origin',
      ...(origin !== undefined &&
        origins.isAnyBrands(origin) && {
          'Access-Control-Allow-Origin': origin,
          'Access-Control-Expose-Headers': 'Retry-After',
        }),
    };
    try {
      const given = await answer(request, known);
      if (given) sendAnswer(response, given, cors);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.reason !== 'large') await hearOut(request, known, limits.body);
      const isLink = request.url?.startsWith(alertsPath) ?? false;
      const asPage = isLink || wantsPage(request);
      sendAnswer(response, giveRefusal(refusal, known, asPage), {
        ...cors,
        ...(!request.complete && { Connection: 'close' }),
      });
    }
  }

  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      requestTimeout: limits.seconds * 1000,
      headersTimeout: limits.seconds * 1000,
      connectionsCheckingInterval: 1000,
    },
    (request, response) => void respond(request, response),
  );
  await listen(server, options.port).catch((error: unknown) => {
    store.close();
    throw error;
  });
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://localhost:${port}`,
    port,
    submissions: store.submissions,
    subscriptions: store.subscriptions,
    setFault: (fault, { times } = {}) => rehearsal.set(fault, times),
    clear() {
      store.clear();
      rate.clear();
    },
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      store.close();
    },
  };
}

const preflight = {
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers': 'Content-Type, Accept',
  'Access-Control-Max-Age': '600',
};

/** Until the page has said its own. */
function chooseLanguage({ headers }: IncomingMessage): 'fr' | 'en' {
  return /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'fr';
}

/** Of SQLite: busy, locked, read-only, failing to write, full. Any other is a fault of ours. */
const passing: ReadonlySet<number> = new Set([5, 6, 8, 10, 13]);

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { errcode } = error as { errcode?: number };
  if (errcode !== undefined && passing.has(errcode)) {
    return new Refusal('unavailable', { headers: { 'Retry-After': '60' } });
  }
  console.error(error);
  return new Refusal('broken');
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Problem({
      what: `Port ${port} is busy.`,
      fix: 'Stop the program that listens there, or choose another port with --port.',
    });
  }
}
