/** The worker of Cloudflare Pages in advanced mode: every address but the long-lived ones comes through it. */
import type { Account } from '../account.ts';
import { respond } from './respond.ts';

interface Environment {
  /** The files of the deployment. */
  ASSETS: { fetch(request: Request): Promise<Response> };
}

/** What `_worker.js` exports. */
export function answerOnCloudflare(account: Account) {
  return {
    fetch(request: Request, { ASSETS }: Environment): Promise<Response> {
      return respond(request, account, async (file, kept) => {
        const url = new URL(addressOf(file), request.url);
        // What the visitor has kept decides between 200 and 304, for the file that was asked for alone.
        const response = await ASSETS.fetch(new Request(url, kept ?? { method: request.method }));
        return [200, 206, 304].includes(response.status) ? response : undefined;
      });
    },
  };
}

/** Pages sends a file of HTML only at the address without its ending, and redirects from the other. */
function addressOf(file: string): string {
  return encodeURI(`/${file.replace(/(^|(?<=\/))index\.html$|\.html$/, '')}`);
}
