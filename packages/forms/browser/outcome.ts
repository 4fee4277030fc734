/** What came of an attempt to send: a value, never an exception. */

/** What is wrong with one answer. */
export interface Fault {
  /** Of the control; empty where it is the whole form. @example 'box.offers-phone' */
  name: string;
  sentence: string;
}

/** Each has a text of its own (words.ts). `stale`: the page is older than the endpoint takes; loaded anew, it is not. */
export type Why =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'stale'
  | 'refused'
  | 'busy'
  | 'server'
  | 'not-understood';

export interface Failed {
  outcome: 'failed';
  why: Why;
  /** The endpoint’s own sentence for the visitor. */
  detail?: string | undefined;
  /** Seconds until another attempt makes sense. */
  wait?: number | undefined;
}

export type Outcome =
  | {
      outcome: 'sent';
      /** By the endpoint’s clock, where it says so. */
      receivedAt?: string | undefined;
    }
  | { outcome: 'invalid'; faults: readonly Fault[] }
  | Failed;
