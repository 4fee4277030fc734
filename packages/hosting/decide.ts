/** Decides what an address is answered: the one truth that every server is told in its own words. */
import { findLine, type Account } from './account.ts';
import { contentTypeOf, pageType, variesPattern } from './content-types.ts';
import { headersFor } from './headers.ts';
import { findNearestPage } from './nearest.ts';
import {
  indexPattern,
  isHidden,
  isUnsafe,
  notFoundPattern,
  readTarget,
  slashlessPattern,
} from './target.ts';

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** File that is sent, from the folder of the site. @example 'contact/index.html' */
  file?: string;
}

/** An answer that holds if a file is there: the one that it sends, or the page that it leads to. */
export interface Candidate extends Answer {
  needs?: string;
}

interface Asked {
  method: string;
  /** As it stands in the request: path and query, still encoded. @example '/contact?page=2' */
  target: string;
}

/** The first answer whose file is there. */
export function decideAnswer(
  asked: Asked,
  account: Account,
  has: (file: string) => boolean,
): Answer {
  const { needs: _, ...answer } = listAnswers(asked, account).find(
    ({ needs }) => needs === undefined || has(needs),
  ) as Candidate;
  return answer;
}

/** Answers in the order of preference; the last needs no file. */
export function listAnswers({ method, target }: Asked, account: Account): Candidate[] {
  const { address, search } = readTarget(target);
  const { policy, preview } = account;
  const noindex = findLine(account.noindex, address) !== undefined;
  const refuse = (status: number, extra: Record<string, string> = {}): Candidate => ({
    status,
    headers: { ...headersFor(address, { status, policy, preview, noindex }), ...extra },
  });
  const varies = new RegExp(variesPattern).test(address) && { Vary: 'Accept-Encoding' };
  const answer = (status: number, extra: Record<string, string> = {}) =>
    refuse(status, { ...varies, ...extra });
  const send = (status: number, file: string, type = contentTypeOf(file)): Candidate => ({
    ...answer(status, { 'Content-Type': type }),
    file,
    needs: file,
  });
  const lead = (status: number, to: string): Candidate =>
    answer(status, { Location: `${to}${search}` });
  const errorPages = (status: number): Candidate[] => [
    ...listNotFoundPages(address, account.languages).map((file) => send(status, file, pageType)),
    answer(status),
  ];

  if (method !== 'GET' && method !== 'HEAD') return [refuse(405, { Allow: 'GET, HEAD' })];
  if (isUnsafe(target)) return [refuse(400)];
  if (isHidden(target, address)) return errorPages(404);
  if (new RegExp(notFoundPattern(account.languages)).test(address)) return errorPages(404);

  const moved = findLine(account.moved, address)?.split(' ');
  if (moved) return [lead(Number(moved[0]), moved[1] ?? '/')];
  const absent = statusOfAbsent(address, account);
  if (absent) return [send(absent, `${address.slice(1)}index.html`), ...errorPages(absent)];
  const nearest = findNearestPage(address, target, account);
  if (nearest !== undefined) return [answer(303, { Location: nearest })];
  const folder = new RegExp(indexPattern).exec(address)?.[1];
  if (folder !== undefined) return [lead(308, folder)];
  if (address.endsWith('/')) {
    return [send(200, `${address.slice(1)}index.html`), ...errorPages(404)];
  }
  return [
    send(200, address.slice(1)),
    ...(new RegExp(slashlessPattern).test(address)
      ? [{ ...lead(308, `${address}/`), needs: `${address.slice(1)}/index.html` }]
      : []),
    ...errorPages(404),
  ];
}

/** 410 says that it is for good; where that is not known, 404 is the status (RFC 9110, § 15.5.11). */
export function statusOfAbsent(
  address: string,
  { gone, suspended }: Pick<Account, 'gone' | 'suspended'>,
): 410 | 404 | undefined {
  if (findLine(gone, address) !== undefined) return 410;
  return findLine(suspended, address) === undefined ? undefined : 404;
}

/** The page of the language that the address begins with, then the one at the root. */
function listNotFoundPages(address: string, [, ...others]: readonly string[]): string[] {
  const language = others.find((code) => address.startsWith(`/${code}/`));
  return [...(language ? [`${language}/404/index.html`] : []), '404.html'];
}
