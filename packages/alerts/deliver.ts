/**
 * Sends what is planned. A message is marked before it is handed over, and once it was taken. Killed between the server's
 * answer and our mark, it is sent again under the same Message-ID, since nobody can know: with SMTP a letter leaves at
 * least once or at most once (RFC 1047), and to be skipped is worse than to be told twice. Servers and programs that
 * keep one copy of each Message-ID drop the second (RFC 5322, § 3.6.4).
 */
import type { Letter } from './message/letter.ts';
import { judgeFailure, tellFailure } from './post/judge-failure.ts';
import type { Post } from './post/post.ts';
import type { Alert } from './read-subscriptions.ts';
import { forgetMessage, markMessage, type UnsentMessage } from './state/messages.ts';
import type { State } from './state/open-state.ts';

export interface DeliverOptions {
  unsent: readonly UnsentMessage[];
  alerts: ReadonlyMap<string, Alert>;
  /** Undefined: there is nothing left to tell. */
  write: (message: UnsentMessage, alert: Alert) => Letter | undefined;
  post: Post;
  onProgress?: (done: number, of: number) => void;
  /** Aborted: the letter that is on its way is the last. */
  signal?: AbortSignal;
}

export interface Delivered {
  sent: number;
  /** Of those sent, how many may have left in an earlier run, which was killed or lost its connection. */
  again: number;
  /** To be tried again with the next run. */
  later: number;
  /** Ids of subscriptions whose address takes no letter: nothing more of this message is tried. */
  refused: string[];
  /** Nothing of them was true any more. */
  dropped: number;
  /** Their subscription is not in the export, or in a line that is not understood. */
  waiting: number;
  /** What servers said, and how often. */
  failures: ReadonlyMap<string, number>;
  /** Why it was given up before the end. */
  stopped?: string;
}

/** So often may a server say that it never takes a message: it may be wrong about that for a day. */
const mostTries = 3;
/** So many connections in a row may break. */
const mostLost = 3;

export async function deliver(state: State, options: DeliverOptions): Promise<Delivered> {
  const { unsent, alerts, write, post, onProgress, signal } = options;
  const failures = new Map<string, number>();
  const refused: string[] = [];
  const counts = { sent: 0, again: 0, later: 0, dropped: 0, waiting: 0 };
  let lost = 0;
  let stopped: string | undefined;
  for (const [at, message] of unsent.entries()) {
    if (signal?.aborted) {
      counts.later += unsent.length - at;
      break;
    }
    onProgress?.(at, unsent.length);
    const alert = alerts.get(message.subscription);
    if (!alert) {
      counts.waiting += 1;
      continue;
    }
    const letter = suits(message, alert) ? write(message, alert) : undefined;
    if (!letter) {
      forgetMessage(state, message.id);
      counts.dropped += 1;
      continue;
    }
    const { id, tries } = message;
    markMessage(state, id, 'sending', tries);
    try {
      await post.send(letter);
      markMessage(state, id, 'sent', tries);
      counts.sent += 1;
      counts.again += message.state === 'sending' ? 1 : 0;
      lost = 0;
    } catch (error) {
      const failure = judgeFailure(error);
      const told = tellFailure(error);
      failures.set(told, (failures.get(told) ?? 0) + 1);
      lost = failure === 'lost' ? lost + 1 : 0;
      if (failure === 'never' && tries + 1 >= mostTries) {
        markMessage(state, id, 'refused', tries + 1);
        refused.push(message.subscription);
        continue;
      }
      counts.later += 1;
      // What may have left stays as it is; the others have not, unless an earlier run has sent them.
      if (failure !== 'lost') {
        markMessage(state, id, message.state, failure === 'never' ? tries + 1 : tries);
      }
      if (failure === 'all' || lost === mostLost) {
        stopped = told;
        counts.later += unsent.length - at - 1;
        break;
      }
    }
  }
  return { ...counts, refused, failures, ...(stopped !== undefined && { stopped }) };
}

/** Of two rounds of one run. */
export function addDelivered(one = nothing, other = nothing): Delivered {
  const stopped = other.stopped ?? one.stopped;
  const failures = new Map(one.failures);
  for (const [told, count] of other.failures) {
    failures.set(told, (failures.get(told) ?? 0) + count);
  }
  return {
    sent: one.sent + other.sent,
    again: one.again + other.again,
    later: one.later + other.later,
    refused: [...one.refused, ...other.refused],
    dropped: one.dropped + other.dropped,
    waiting: one.waiting + other.waiting,
    failures,
    ...(stopped !== undefined && { stopped }),
  };
}

const nothing: Delivered = {
  sent: 0,
  again: 0,
  later: 0,
  refused: [],
  dropped: 0,
  waiting: 0,
  failures: new Map(),
};

/** Nothing is told before somebody has confirmed, and nobody is asked who has. */
function suits({ kind }: UnsentMessage, { state }: Alert): boolean {
  return (kind === 'confirm') === (state === 'pending');
}
