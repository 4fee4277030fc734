/** Serves the page of one contestant, packed as a good host packs it, and notes what was fetched. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { nobody, writePage } from './page.ts';
import type { Contestant } from './contestants/contestant.ts';

export interface Served {
  /** Of the page; with `?report` or `?enforce` it comes with the strict policy. */
  url: string;
  /** What was fetched since the last look beyond the page's own files: addresses. */
  look(): string[];
  /** Compressed: what the contestant adds to the page, and these files. */
  sizeOf(addresses: readonly string[]): number;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

/** Two policies: a way to ask may keep to the one and break the other. */
export function policiesOf({ hashes }: Pick<Contestant, 'hashes'>): string[] {
  const sources = ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
  return [`script-src ${sources}; style-src 'self'`, "require-trusted-types-for 'script'"];
}

export async function serveContestant(
  contestant: Contestant,
  pageFiles: Readonly<Record<string, string>>,
): Promise<Served> {
  const page = writePage(contestant);
  const all = { ...pageFiles, ...contestant.files, '/': page };
  const packed = new Map(
    Object.entries(all).map(([path, text]) => [path, brotliCompressSync(text)]),
  );
  const weigh = (path: string) => packed.get(path)?.length ?? 0;
  const inPage = weigh('/') - brotliCompressSync(writePage(nobody)).length;
  const asked: string[] = [];

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const body = packed.get(pathname);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    if (pathname in contestant.files) asked.push(pathname);
    if (search === '?report') {
      response.setHeader('Content-Security-Policy-Report-Only', policiesOf(contestant));
    }
    if (search === '?enforce') {
      response.setHeader('Content-Security-Policy', policiesOf(contestant));
    }
    const type = types[pathname.split('.').at(-1) ?? ''] ?? 'text/html';
    response.writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Encoding': 'br',
      'Cache-Control': 'public, max-age=3600',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    look: () => asked.splice(0),
    sizeOf: (addresses) => addresses.reduce((sum, path) => sum + weigh(path), inPage),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
