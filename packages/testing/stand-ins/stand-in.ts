/** What a stand-in for a vendor answers. */

export interface Reply {
  /** 200 where it is left out. */
  status?: number;
  type?: string;
  body?: string;
  /** As `Set-Cookie` says them. */
  cookies?: readonly string[];
}

/** Undefined: not one of its hosts. */
export type StandIn = (address: URL) => Reply | undefined;
