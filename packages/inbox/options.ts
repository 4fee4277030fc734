/** What the inbox is told when it starts. */
import type { Contract } from '@agency/forms';

/**
 * A fault that is rehearsed for whatever is sent. `500` keeps nothing and says so; `html` keeps nothing and answers like the
 * page of a hotel’s network; `slow` keeps it and answers after four seconds; `timeout` keeps it and never answers, which is
 * the worst of them: what is sent again must not arrive twice.
 */
export const rehearsedFaults = ['500', 'timeout', 'html', 'slow'] as const;
export type RehearsedFault = (typeof rehearsedFaults)[number];

export interface Limits {
  /** Bytes of a body. */
  body: number;
  /** Requests that send something, a minute, from one address. */
  perMinute: number;
  /** Seconds in which a request must have come in, byte by byte or not. */
  seconds: number;
}

export interface InboxOptions {
  /** 0 takes any free one. */
  port: number;
  contract: Contract;
  /** Signs the tokens of pages and links, and opens the export. */
  key: string;
  /** Origins of each brand. @example { 'villa-rosa': ['https://villa-rosa.example'] } */
  brands: Readonly<Record<string, readonly string[]>>;
  /** Takes any port of this machine for any brand’s site. */
  anyLocalOrigin?: boolean;
  /** A file, or in memory. */
  store?: string;
  limits?: Partial<Limits>;
  now: () => Date;
  fail?: RehearsedFault | undefined;
}
