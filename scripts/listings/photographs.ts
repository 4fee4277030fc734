/** Gets the pictures of a feed into the store of photographs, and says in the end what could not be had. */
import { readdirSync } from 'node:fs';
import type { PhotographTaker } from '@agency/feeds';
import {
  choosePhotosFolder,
  openPhotoStore,
  takePhotographs,
  type PhotographsConfig,
  type PhotographsReport,
  type PhotoStore,
} from '@agency/photographs';
import { Problem } from '@agency/problem';
import type { Progress } from './progress.ts';
import {
  dayOfForgetting,
  listPortfolioFolders,
  listShownPhotographs,
} from './shown-photographs.ts';

export interface ReportingTaker extends PhotographTaker {
  /**
   * Removes from the store what nobody shows any more. After the import has succeeded.
   *
   * @param into Folder of the portfolio. @param now The day of the calendar: a rehearsed one forgets nothing.
   */
  forget(into: string, now: string): Promise<void>;
  /** Undefined while nothing was asked for. */
  formatReport(): string | undefined;
}

interface TakerOptions {
  root: string;
  /** Of the brands of the source. */
  config: PhotographsConfig;
  /** Where pictures lie that need not be fetched (`--photos-dir`). */
  folder: string | undefined;
  today: string;
  progress: Progress;
}

const shown = 5;

export function createPhotographTaker({
  root,
  config,
  folder,
  today,
  progress,
}: TakerOptions): ReportingTaker {
  let store: PhotoStore | undefined;
  let report: PhotographsReport | undefined;
  let forgotten = 0;
  return {
    privateHosts: new Set(config.privateHosts),
    names: new Set(folder === undefined ? [] : listNames(folder)),
    async take(wanted, archive) {
      store = await openPhotoStore(choosePhotosFolder(root, process.env, config));
      report = await takePhotographs(wanted, {
        store,
        today,
        privateHosts: config.privateHosts,
        folders: [archive, folder].filter((each) => each !== undefined),
        onProgress: (done, of) => progress.show('photographs', done, of),
      });
    },
    find: (source) => store?.find(source),
    async forget(into, now) {
      const folders = listPortfolioFolders(root, into);
      const day = dayOfForgetting(folders, today < now ? today : now);
      forgotten = (await store?.forget(day, () => listShownPhotographs(folders))) ?? 0;
    },
    formatReport: () => report && format(report, forgotten),
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

function format(
  { taken, already, missing, seconds }: PhotographsReport,
  forgotten: number,
): string | undefined {
  if (taken + already + missing.length + forgotten === 0) return undefined;
  const reasons = missing
    .slice(0, shown)
    .map(({ source, references, reason }) => `    ${references.join(', ')}: ${source}: ${reason}`);
  const more = missing.length - reasons.length;
  return [
    `  photographs: ${taken} new, ${already} at hand, ${missing.length} missing, ${seconds.toFixed(1)} s`,
    ...reasons,
    ...(more > 0 ? [`    and ${more} more`] : []),
    ...(forgotten > 0 ? [`    ${forgotten} removed: neither shown nor wanted for 90 days`] : []),
  ].join('\n');
}
