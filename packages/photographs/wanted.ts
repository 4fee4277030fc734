/** What an import asks for, on which terms, and what it is told in the end. */
import type { Limits } from './limits.ts';
import type { PhotoStore } from './store/store.ts';

export interface WantedPicture {
  /** An https address, or the name of a file that came in the feed's archive. */
  source: string;
  /** Of the listing that wants it, for messages. */
  reference: string;
}

export interface PhotographsOptions {
  store: PhotoStore;
  /** @example '2026-11-26' */
  today: string;
  /** Folders of pictures at hand, the first one first: of the archive, of `--photos-dir`. */
  folders?: readonly string[];
  /** Hosts of our own network that may be called, without TLS too. @example ['crm.lan', '192.168.1.4'] */
  privateHosts?: readonly string[];
  /** A picture that changes gets another address (Poliris 4.12), so a known one is seldom asked for again: 30 days. */
  recheckAfterDays?: number;
  /** Pictures encoded side by side: one a core, unless said. */
  encoders?: number;
  limits?: Partial<Limits>;
  onProgress?: (done: number, of: number) => void;
  /** Ends early: what was taken until then is kept and told. */
  signal?: AbortSignal;
}

export interface MissingPicture {
  /** Without names, passwords and queries. */
  source: string;
  /** Of the listings that want it. */
  references: string[];
  /** A sentence for the agency, in French. */
  reason: string;
}

/** Pictures wanted = taken + already + missing, unless it was stopped. A picture that several listings want counts once. */
export interface PhotographsReport {
  /** Not known before, or changed at their server. */
  taken: number;
  already: number;
  /** In the order in which they were wanted. */
  missing: MissingPicture[];
  requests: number;
  encoded: number;
  /** Of pictures, over the line or from a folder. */
  bytesReceived: number;
  bytesWritten: number;
  seconds: number;
  /** The signal ended it before all was done. */
  stopped: boolean;
}
