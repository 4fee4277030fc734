/** Serves a built site as the production server does: its headers, redirects and error pages. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Problem } from '@agency/problem';
import sirv from 'sirv';
import { headersFor } from './headers.ts';
import { listen } from './port.ts';

export interface ServedSite {
  /** @example 'http://localhost:4300' */
  url: string;
  close(): Promise<void>;
}

interface Options {
  /** Folder of the built site. */
  directory: string;
  /** 0 takes any free port. */
  port: number;
  preview: boolean;
}

/** Starts serving; the directory is read once, so a new build needs a new server. */
export async function serveSite({ directory, port, preview }: Options): Promise<ServedSite> {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Problem({
      what: `There is no built site in ${directory}.`,
      where: join(directory, 'index.html'),
      fix: 'Build it first: pnpm build.',
    });
  }
  const sendFile = sirv(directory, { etag: true, extensions: ['html'] });

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(`http://localhost${request.url}`);
    for (const [name, value] of Object.entries(headersFor(pathname, { preview }))) {
      response.setHeader(name, value);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (lacksSlash(directory, pathname)) {
      response.writeHead(308, { Location: `${pathname}/${search}` }).end();
    } else {
      sendFile(request, response, () => sendNotFound(request, response, directory, pathname));
    }
  });
  await listen(server, port);

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Plain names only: nothing encoded, no dot, no double slash can lead out of the directory or the host. */
function lacksSlash(directory: string, pathname: string): boolean {
  return /^(\/[\w-]+)+$/.test(pathname) && existsSync(join(directory, pathname, 'index.html'));
}

/** The 404 page of the language that the path begins with, or the one at the root. */
async function sendNotFound(
  { method }: IncomingMessage,
  response: ServerResponse,
  directory: string,
  pathname: string,
): Promise<void> {
  const language = /^\/([a-z]{2})\//.exec(pathname)?.[1] ?? '';
  const page = [`${language}/404.html`, `${language}/404/index.html`, '404.html']
    .map((name) => join(directory, name))
    .find((file) => existsSync(file));
  const body = page ? await readFile(page) : '404';
  response.writeHead(404, {
    'Content-Type': page ? 'text/html;charset=utf-8' : 'text/plain',
    'Cache-Control': 'no-cache',
  });
  response.end(method === 'HEAD' ? undefined : body);
}
