/** Serves a built site as the production server does: its headers, redirects and error pages. */
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Problem } from '@agency/problem';
import send from 'send';
import { packAnswers } from './pack-answers.ts';
import { decideAnswer, type Answer } from './decide.ts';
import { writeHeaderPolicy } from './content-security-policy.ts';
import { hasFile } from './has-file.ts';
import { listen } from './port.ts';
import type { Answers } from './schema.ts';
import { longestRequest } from './target.ts';

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
  /** What is gone, moved or kept from search engines; nothing where it is left out. */
  answers?: Answers | undefined;
}

/** Starts serving; what is asked for is looked up each time, so a new build is served at once. */
export async function serveSite({
  directory,
  port,
  preview,
  answers,
}: Options): Promise<ServedSite> {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Problem({
      what: `There is no built site in ${directory}.`,
      where: join(directory, 'index.html'),
      fix: 'Build it first: pnpm build.',
    });
  }
  const account = packAnswers({ ...(answers ?? plainAnswers(directory)), preview });
  const has = (file: string) => hasFile(directory, file);
  const maxHeaderSize = longestRequest * 1024;
  const server = createServer({ maxHeaderSize }, (request, response) => {
    const { method = '', url: target = '' } = request;
    sendAnswer(request, response, decideAnswer({ method, target }, account, has), directory);
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

function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, file }: Answer,
  root: string,
): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (file === undefined) {
    response.end();
    return;
  }
  send(request, encodeURI(`/${file}`), {
    root,
    index: false,
    // What is hidden was decided already.
    dotfiles: 'allow',
    cacheControl: false,
    acceptRanges: status === 200,
  }).pipe(response);
}

/** Nothing gone, nothing moved; the languages are those whose page says that there is none. */
function plainAnswers(directory: string): Answers {
  const languages = readdirSync(directory).filter(
    (name) => /^[a-z]{2}$/.test(name) && existsSync(join(directory, name, '404/index.html')),
  );
  return {
    domain: 'localhost',
    preview: true,
    policy: writeHeaderPolicy({}),
    languages: ['fr', ...languages],
    gone: [],
    suspended: [],
    moved: [],
    noindex: [],
    nearest: { form: '/trouver/', pages: [] },
  };
}
