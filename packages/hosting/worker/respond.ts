/** Answers a request in a worker: by the same decision as every server, from files that the platform keeps. */
import type { Account } from '../account.ts';
import { listAnswers } from '../decide.ts';
import { headersToSite } from '../headers.ts';

/** Fetches a file by its path, or undefined where there is none. The request is passed on where the visitor may have kept it. */
export type FetchFile = (file: string, kept?: Request) => Promise<Response | undefined>;

/** Headers of the platform that say nothing of ours: its own wish to be read from anywhere. */
const unwanted = ['Access-Control-Allow-Origin'];

export async function respond(
  request: Request,
  account: Account,
  fetchFile: FetchFile,
): Promise<Response> {
  const url = new URL(request.url);
  const { domain, policy, preview } = account;
  const encrypted = url.protocol !== 'http:';
  if (url.hostname === `www.${domain}` || (url.hostname === domain && !encrypted)) {
    const location = `https://${domain}${url.pathname}${url.search}`;
    const headers = { ...headersToSite({ policy, preview, encrypted }), Location: location };
    return new Response(null, { status: 308, headers });
  }
  const asked = { method: request.method, target: url.pathname + url.search };
  for (const { status, headers, file, needs } of listAnswers(asked, account)) {
    if (needs === undefined) return new Response(null, { status, headers });
    const found = await fetchFile(needs, status === 200 ? request : undefined);
    if (!found) continue;
    if (file === undefined) return new Response(null, { status, headers });
    return rewrite(found, status, headers);
  }
  throw new Error('The last answer needs no file.');
}

/** The file with the status that was decided; one that the visitor has kept, or asked for in part, with its own. */
function rewrite(
  found: Response,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response {
  const all = new Headers(found.headers);
  for (const name of unwanted) all.delete(name);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  if (found.status === 304) all.delete('Content-Type');
  return new Response(found.body, {
    status: status === 200 ? found.status : status,
    headers: all,
  });
}
