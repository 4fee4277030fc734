/** The edge function of Netlify: the page of listings that a form is led to and, where its redirect file would be too long, pages that are gone or suspended and addresses that moved. */
import { findLine, type Account } from '../account.ts';
import { statusOfAbsent } from '../decide.ts';
import { headersFor } from '../headers.ts';
import { findNearestPage } from '../nearest.ts';
import { readTarget } from '../target.ts';

interface Context {
  /** What would be sent without this function. */
  next(): Promise<Response>;
}

/** What the function's file exports; undefined leaves the address to Netlify. */
export function answerOnNetlify(account: Account) {
  return async (request: Request, context: Context): Promise<Response | undefined> => {
    const url = new URL(request.url);
    const target = url.pathname + url.search;
    const { address, search } = readTarget(target);
    const { policy, preview } = account;
    const lead = (status: number, location: string): Response => {
      const noindex = findLine(account.noindex, address) !== undefined;
      const headers = headersFor(address, { policy, preview, status, noindex });
      return new Response(null, { status, headers: { ...headers, Location: location } });
    };
    const moved = findLine(account.moved, address)?.split(' ');
    if (moved) return lead(Number(moved[0]), `${moved[1]}${search}`);
    // Netlify sends a page at its address without the last slash, too.
    const nearest = findNearestPage(address.replace(/([^/])$/, '$1/'), target, account);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (nearest !== undefined && isRead) return lead(303, nearest);
    const absent = statusOfAbsent(address, account);
    if (!absent) return undefined;
    const page = await context.next();
    const headers = new Headers(page.headers);
    // `_headers` says nothing to what an edge function sends.
    for (const [name, value] of Object.entries(
      headersFor(address, { policy, preview, status: absent }),
    )) {
      headers.set(name, value);
    }
    return new Response(page.body, { status: absent, headers });
  };
}
