/** Gets the pictures of a feed into the store of photographs, and says in the end what could not be had. */
import { readdirSync } from 'node:fs';
import type { PhotographTaker } from '@agency/feeds';
import {
  choosePhotosFolder,
  openPhotoStore,
  takePhotographs,
  type PhotographsReport,
} from '@agency/photographs';
import { Problem } from '@agency/problem';
import { root } from '../brands.ts';
import type { Progress } from './progress.ts';

export interface ReportingTaker extends PhotographTaker {
  /** Undefined while nothing was asked for. */
  formatReport(): string | undefined;
}

const shown = 5;

/** @param folder Where pictures lie that need not be fetched (`--photos-dir`). */
export function createPhotographTaker(
  folder: string | undefined,
  today: string,
  progress: Progress,
): ReportingTaker {
  let find: PhotographTaker['find'] = () => undefined;
  let report: PhotographsReport | undefined;
  return {
    names: new Set(folder === undefined ? [] : listNames(folder)),
    async take(wanted, archive) {
      const store = await openPhotoStore(choosePhotosFolder(root, process.env));
      report = await takePhotographs(wanted, {
        store,
        today,
        folders: [archive, folder].filter((each) => each !== undefined),
        onProgress: (done, of) => progress.show('photographs', done, of),
      });
      find = (source) => store.find(source);
    },
    find: (source) => find(source),
    formatReport: () => report && format(report),
  };
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => name.toLowerCase());
  } catch {
    throw new Problem({
      what: `The folder of pictures "${folder}" cannot be read.`,
      fix: 'Name a folder that holds the pictures: --photos-dir <folder>.',
    });
  }
}

function format({ taken, already, missing, seconds }: PhotographsReport): string | undefined {
  if (taken + already + missing.length === 0) return undefined;
  const reasons = missing
    .slice(0, shown)
    .map(({ source, references, reason }) => `    ${references.join(', ')}: ${source}: ${reason}`);
  const more = missing.length - reasons.length;
  return [
    `  photographs: ${taken} new, ${already} at hand, ${missing.length} missing, ${seconds.toFixed(1)} s`,
    ...reasons,
    ...(more > 0 ? [`    and ${more} more`] : []),
  ].join('\n');
}
