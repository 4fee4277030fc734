/** Tells Cloudflare Pages what the site answers: a worker, since its redirect file knows no 410 and 2,000 lines. */
import { Problem } from '@agency/problem';
import { gzipSync } from 'node:zlib';
import { packAnswers } from '../pack-answers.ts';
import { cacheOtherwise, headersFor, longLivedFolders } from '../headers.ts';
import type { Answers } from '../schema.ts';
import { writeNotice, type Compiled } from './compiled.ts';
import { writeHeaderFile } from './header-file.ts';
import { bundleWorker } from './worker.ts';

/** Bytes of a worker, compressed. @see https://developers.cloudflare.com/workers/platform/limits/ */
const freeBytes = 3_000_000;
const paidBytes = 10_000_000;

/** Files of a deployment. @see https://developers.cloudflare.com/pages/platform/limits/ */
const freeFiles = 20_000;
const paidFiles = 100_000;

interface CloudflareOptions {
  /** How many files the site has. */
  files: number;
  hasTiles?: boolean;
}

export function writeCloudflare(
  answers: Answers,
  { files, hasTiles = false }: CloudflareOptions,
): Compiled {
  const { policy, preview } = answers;
  const worker = bundleWorker(
    { file: 'cloudflare.ts', name: 'answerOnCloudflare' },
    packAnswers(answers),
  );
  const bytes = gzipSync(worker).length;
  if (bytes > paidBytes) {
    throw new Problem({
      what: `The worker for ${answers.domain} has ${inMegabytes(bytes)} MB compressed; Cloudflare takes ${inMegabytes(paidBytes)}.`,
      fix: 'Forget pages that have been gone for long: search engines have, too.',
    });
  }
  if (files > paidFiles) {
    throw new Problem({
      what: `${answers.domain} has ${files} files; Cloudflare Pages takes ${paidFiles}.`,
      fix: 'Serve it with nginx or Caddy, or build fewer pages.',
    });
  }
  const longLived = longLivedFolders.map((folder) => `/${folder}/*`);
  return {
    files: {
      '_worker.js': `${writeNotice('//', [])}\n${worker}`,
      // They are most of what is asked for. A request to the worker is billed (100,000 a day are free), one that does
      // not come through it is not. @see https://developers.cloudflare.com/pages/functions/pricing/
      '_routes.json': `${JSON.stringify({ version: 1, include: ['/*'], exclude: longLived }, null, 2)}\n`,
      // Pages adds these headers whatever the status is: a year would hold for a file that is missing, too.
      // @see https://github.com/cloudflare/workers-sdk/blob/007ba9397be9a2914254d0b59e0695df1a518b52/packages/pages-shared/asset-server/handler.ts (attachHeaders)
      _headers: `${writeNotice('#', [])}\n\n${writeHeaderFile(
        longLived.map((path) => ({
          path,
          headers: { ...headersFor(path, { policy, preview }), 'Cache-Control': cacheOtherwise },
        })),
      )}`,
    },
    notes: [
      'Put the three files into the folder that you deploy.',
      'Styles, photographs and what the search and the consent load are kept for an hour, not for a year: they do not pass through the worker, whose requests Cloudflare bills, and what _headers says holds for a file that is missing, too.',
      // A developer of theirs says so. @see https://thomasgauvin.com/blog/static-protomaps-on-cloudflare
      ...(hasTiles
        ? [
            'Pages sends no parts of a file, and takes none above 25 MiB: the detailed map will say that it cannot be shown. With nginx or Caddy it can.',
          ]
        : []),
      ...(bytes > freeBytes
        ? [`The worker has ${inMegabytes(bytes)} MB compressed: it needs a paid plan.`]
        : []),
      ...(files > freeFiles ? [`The site has ${files} files: it needs a paid plan.`] : []),
    ],
  };
}

function inMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
