/** Serves photographs out of their store: while a brand is worked on there is no built site that holds them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';
import { contentTypeOf } from './content-types.ts';

/** Nothing else of the store is anybody's business: its index, beginnings of pictures, files that are being written. */
const photograph = /^\/photos(\/[0-9a-f]{2}\/[0-9a-f]{24}\/\d+\.(avif|webp|jpg))(\?|$)/;

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** @param folder The store. What it lacks, and every other address, is left to whoever comes next. */
export function servePhotographs(folder: string): Handler {
  return (request, response, next) => {
    const [, file] = photograph.exec(request.url ?? '') ?? [];
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
      next();
      return;
    }
    response.setHeader('Content-Type', contentTypeOf(file));
    // Another way to encode gives the same names.
    response.setHeader('Cache-Control', 'no-cache');
    send(request, file, { root: folder, index: false, cacheControl: false })
      .on('error', () => {
        response.removeHeader('Content-Type');
        next();
      })
      .pipe(response);
  };
}
