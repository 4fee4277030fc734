/** How long, how large, how many: what a server may cost us. */

export interface Limits {
  /** To open a connection. */
  connectSeconds: number;
  /** Without a byte. */
  idleSeconds: number;
  /** For one picture, tries and pauses included. */
  totalSeconds: number;
  /** Of a picture as it is received. */
  maxBytes: number;
  /** Width × height, as the file announces them: a bomb is small until it is opened. */
  maxPixels: number;
  /** Pictures under way at once, whatever their servers. */
  pictures: number;
  /** Connections to one host. */
  perHost: number;
  /** Further tries after a line that broke. */
  retries: number;
  /** Pause before the first of them; twice as long before the second. */
  pauseSeconds: number;
  /** A host that was not reached so many times in a row is not called again in this run. */
  failures: number;
}

export const defaultLimits: Limits = {
  connectSeconds: 10,
  idleSeconds: 20,
  totalSeconds: 180,
  // The most that the Poliris format allows (4.12, "Photos").
  maxBytes: 40 * 2 ** 20,
  maxPixels: 100e6,
  pictures: 8,
  perHost: 2,
  retries: 2,
  pauseSeconds: 1,
  failures: 5,
};
