/** Serves one file at an address, whole or in parts: while a brand is worked on there is no built site that holds it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname } from 'node:path';
import send from 'send';
import { contentTypeOf } from './content-types.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Every other address is left to whoever comes next. */
export function serveFile(address: string, file: string): Handler {
  return (request, response, next) => {
    if (request.url?.replace(/\?.*/, '') !== address) {
      next();
      return;
    }
    response.setHeader('Content-Type', contentTypeOf(file));
    send(request, encodeURI(basename(file)), { root: dirname(file), cacheControl: false }).pipe(
      response,
    );
  };
}
