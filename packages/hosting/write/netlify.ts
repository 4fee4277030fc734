/** Tells Netlify what the site answers: `_headers` and `_redirects`, and an edge function where these would be too long. */
import { packAnswers } from '../pack-answers.ts';
import { headersFor, longLivedFolders, securityHeaders } from '../headers.ts';
import type { Answers } from '../schema.ts';
import { writeNotice, type Compiled } from './compiled.ts';
import { writeHeaderFile, type HeaderRule } from './header-file.ts';
import { bundleWorker } from './worker.ts';

/** Beyond, Netlify advises an edge function. @see https://docs.netlify.com/manage/routing/redirects/overview/ */
const mostRedirects = 10_000;

export function writeNetlify(answers: Answers): Compiled {
  const { gone, suspended, moved } = answers;
  const fits = gone.length + suspended.length + moved.length <= mostRedirects;
  const longLived = longLivedFolders.map((folder) => `/${folder}/*`);
  const redirects = [
    ...(fits ? [...writeMoved(answers), ...writeAbsent(answers)] : []),
    ...writeNotFound(answers),
  ];
  const files = {
    _headers: `${writeNotice('#', [])}\n\n${writeHeaderFile(listHeaderRules(answers, longLived))}`,
    _redirects: `${writeNotice('#', [])}\n\n${redirects.join('\n')}\n`,
  };
  if (fits) return { files, notes: ['Put both files into the folder that you deploy.'] };
  const worker = bundleWorker(
    {
      file: 'netlify.ts',
      name: 'answerOnNetlify',
      also: `export const config = ${JSON.stringify({ path: '/*', excludedPath: longLived })};`,
    },
    packAnswers(answers),
  );
  return {
    files: {
      ...files,
      'netlify/edge-functions/answers.js': `${writeNotice('//', [])}\n${worker}`,
    },
    notes: [
      'Put _headers and _redirects into the folder that you deploy, and netlify/ at the root of the project.',
    ],
  };
}

/** Pages keep Netlify's own Cache-Control, which is ours: naming it for all would join two values. */
function listHeaderRules(
  { preview, noindex }: Answers,
  longLived: readonly string[],
): HeaderRule[] {
  return [
    { path: '/*', headers: { ...securityHeaders, ...(preview && { 'X-Robots-Tag': 'noindex' }) } },
    ...longLived.map((path) => ({
      path,
      headers: { 'Cache-Control': headersFor(path, { preview })['Cache-Control'] ?? '' },
    })),
    ...(preview ? [] : [...noindex].sort()).map((path) => ({
      path,
      headers: { 'X-Robots-Tag': 'noindex' },
    })),
  ];
}

/**
 * Netlify finds an address with and without its last slash, and passes the query on. 308 is not among the codes
 * that its documentation names; to GET and HEAD 301 says the same (RFC 9110, § 15.4).
 */
function writeMoved({ moved }: Answers): string[] {
  return moved.map(({ from, to }) => `${encodeURI(from)} ${to} 301!`).sort();
}

/** `!`: also where a file is, as here. The page is sent with that status. */
function writeAbsent({ gone, suspended }: Answers): string[] {
  const write = (pages: readonly string[], status: number) =>
    [...pages].sort().map((page) => `${page} ${page} ${status}!`);
  return [...write(gone, 410), ...write(suspended, 404)];
}

function writeNotFound({ languages: [, ...others] }: Answers): string[] {
  return [
    ...others.map((language) => `/${language}/* /${language}/404/index.html 404`),
    '/* /404.html 404',
  ];
}
