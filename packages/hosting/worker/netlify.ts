/** The edge function of Netlify, where its redirect file would be too long: pages that are gone or suspended, addresses that moved. */
import { findLine, type Account } from '../account.ts';
import { statusOfAbsent } from '../decide.ts';
import { headersFor } from '../headers.ts';
import { readTarget } from '../target.ts';

interface Context {
  /** What would be sent without this function. */
  next(): Promise<Response>;
}

/** What the function's file exports; undefined leaves the address to Netlify. */
export function answerOnNetlify(account: Account) {
  return async (request: Request, context: Context): Promise<Response | undefined> => {
    const url = new URL(request.url);
    const { address, search } = readTarget(url.pathname + url.search);
    const { preview } = account;
    const moved = findLine(account.moved, address)?.split(' ');
    if (moved) {
      const status = Number(moved[0]);
      const headers = headersFor(address, { preview, status });
      return new Response(null, {
        status,
        headers: { ...headers, Location: `${moved[1]}${search}` },
      });
    }
    const absent = statusOfAbsent(address, account);
    if (!absent) return undefined;
    const page = await context.next();
    const headers = new Headers(page.headers);
    // `_headers` says nothing to what an edge function sends.
    for (const [name, value] of Object.entries(headersFor(address, { preview, status: absent }))) {
      headers.set(name, value);
    }
    return new Response(page.body, { status: absent, headers });
  };
}
