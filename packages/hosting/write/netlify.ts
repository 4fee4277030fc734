/** Tells Netlify what the site answers: `_headers`, `_redirects`, and an edge function for what these cannot say or would be too long for. */
import { packAnswers } from '../pack-answers.ts';
import { contentTypes, feedTypes, pageType } from '../content-types.ts';
import {
  cacheOtherwise,
  clearAddress,
  clearHeader,
  longLivedFolders,
  securityHeaders,
} from '../headers.ts';
import { listForms } from '../nearest.ts';
import { bothForms, type Answers } from '../schema.ts';
import { writeNotice, type Compiled } from './compiled.ts';
import { writeHeaderFile, type HeaderRule } from './header-file.ts';
import { bundleWorker } from './worker.ts';

/** Beyond, Netlify advises an edge function. @see https://docs.netlify.com/manage/routing/redirects/overview/ */
const mostRedirects = 10_000;

const cacheNote =
  'Styles, photographs and what the search and the consent load are kept for an hour, not for a year: Netlify may say the same of a file that is missing (not verified).';

const tilesNote =
  'The detailed map asks for parts of its file (HTTP Range): whether Netlify sends them is not verified.';

export function writeNetlify(
  answers: Answers,
  { hasTiles = false }: { hasTiles?: boolean } = {},
): Compiled {
  const about = [cacheNote, ...(hasTiles ? [tilesNote] : [])];
  const { gone, suspended, moved, nearest } = answers;
  const fits = gone.length + suspended.length + moved.length <= mostRedirects;
  const longLived = longLivedFolders.map((folder) => `/${folder}/*`);
  const redirects = [
    ...(fits ? [...writeMoved(answers), ...writeAbsent(answers)] : []),
    ...writeNotFound(answers),
  ];
  const files = {
    _headers: `${writeNotice('#', [])}\n\n${writeHeaderFile(listHeaderRules(answers))}`,
    _redirects: `${writeNotice('#', [])}\n\n${redirects.join('\n')}\n`,
  };
  if (fits && nearest.pages.length === 0) {
    return { files, notes: ['Put both files into the folder that you deploy.', ...about] };
  }
  const config = fits ? configOfForms(answers) : { path: '/*', excludedPath: longLived };
  return {
    files: {
      ...files,
      'netlify/edge-functions/answers.js': writeFunction(
        fits ? tellForms(answers) : answers,
        config,
      ),
    },
    notes: [
      'Put _headers and _redirects into the folder that you deploy, and netlify/ at the root of the project.',
      ...about,
    ],
  };
}

function writeFunction(answers: Answers, config: object): string {
  const also = `export const config = ${JSON.stringify(config)};`;
  const worker = { file: 'netlify.ts', name: 'answerOnNetlify', also };
  return `${writeNotice('//', [])}\n${bundleWorker(worker, packAnswers(answers))}`;
}

/**
 * Where a form leads depends on three fields in any order, each of which may be missing or name a page that is not
 * there, and is told with 303: `_redirects` knows none of this. Run for the form's addresses alone, since each run is
 * billed; should it fail, the form's own page is sent.
 *
 * @see https://docs.netlify.com/build/edge-functions/declarations/
 */
function configOfForms(answers: Answers): object {
  return { path: listForms(answers).flatMap(({ form }) => bothForms(form)), onError: 'bypass' };
}

/** What is left to the function where the redirect file tells the rest. */
function tellForms(answers: Answers): Answers {
  const forms = new Set(listForms(answers).map(({ form }) => form));
  const noindex = answers.noindex.filter((page) => forms.has(page));
  return { ...answers, gone: [], suspended: [], moved: [], noindex };
}

/**
 * Pages keep Netlify's own Cache-Control, which is ours: naming it for all would join two values. Other files are
 * told by their ending. `*` stands for any part of an address, slashes included, and as a whole name for none too
 * (@netlify/headers-parser, 10.1.1, for_regexp.js).
 *
 * Styles and photographs, whose content never changes, are kept for a year elsewhere. Here a rule may hold for a file
 * that is missing as well, and a visitor would miss it for a year: in 2019 Netlify's support said that it does
 * (answers.netlify.com/t/4518), in 2026 a maintainer of SvelteKit that Netlify then sends max-age=0
 * (github.com/sveltejs/kit/pull/16627). What we read of the documentation does not say, and we have not asked a real
 * Netlify.
 */
function listHeaderRules({ policy, preview, noindex }: Answers): HeaderRule[] {
  const endings = Object.keys(contentTypes).filter((ending) => contentTypes[ending] !== pageType);
  return [
    {
      path: '/*',
      headers: { ...securityHeaders({ policy }), ...(preview && { 'X-Robots-Tag': 'noindex' }) },
    },
    { path: clearAddress, headers: { [clearHeader.name]: clearHeader.value } },
    ...endings.map((ending) => ({
      path: `/*.${ending}`,
      headers: { 'Cache-Control': cacheOtherwise },
    })),
    ...Object.entries(feedTypes).map(([name, type]) => ({
      path: `/*/${name}`,
      headers: { 'Content-Type': type },
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
