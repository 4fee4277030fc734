/** A proxy that lets nobody through, and tells whom a browser wanted to reach: also what Playwright does not show. */
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface ListeningPost {
  /** As a browser wants it. @example 'http://127.0.0.1:40123' */
  server: string;
  /** Told of each host. */
  onHost: (tell: (host: string) => void) => void;
  close: () => void;
}

/** What Chromium asks for itself, as for what the fields of a form are for; a page that calls them is seen by its request. */
const browsersOwn =
  /(^|\.)(googleapis\.com|gvt1\.com)$|^(accounts|clients\d*|update|redirector)\.google\.com$/;

/** What a stand-in answers never comes here; whatever is asked for past them does. */
export async function listenIn(): Promise<ListeningPost> {
  let listener: (host: string) => void = () => undefined;
  const tell = (host: string) => {
    if (!browsersOwn.test(host)) listener(host);
  };
  const server = createServer(({ url = '' }, response) => {
    if (URL.canParse(url)) tell(new URL(url).hostname);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket: Socket) => {
    tell(url.replace(/:\d+$/, ''));
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    onHost: (next) => (listener = next),
    close: () => server.close(),
  };
}
