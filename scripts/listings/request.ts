/** What was typed behind `pnpm listings`, checked. */
import { Problem, throwProblems, type ProblemDetails } from '@agency/problem';
import { isDay } from '@agency/site';
import { parseNumber, parseOptions } from '../options.ts';

const options = {
  source: { type: 'string' },
  today: { type: 'string' },
  exported: { type: 'string' },
  into: { type: 'string' },
  store: { type: 'string' },
  'accept-shrink': { type: 'string' },
  'max-age': { type: 'string' },
  'photos-dir': { type: 'string' },
  'no-photos': { type: 'boolean', default: false },
  replay: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

export interface Request {
  /** Path, address or "-"; absent: the feeds of the brands' configurations. */
  from: string | undefined;
  /** As typed. */
  source: string | undefined;
  today: string | undefined;
  exportedOn: string | undefined;
  into: string | undefined;
  store: string | undefined;
  acceptShrink: string | undefined;
  maxAgeHours: number | undefined;
  photosFolder: string | undefined;
  wantsPhotos: boolean;
  replay: boolean;
  json: boolean;
}

export function parseRequest(typed: readonly string[]): Request {
  const { values, positionals } = parseOptions(typed, options, 1);
  const [from] = positionals;
  const { source, into, replay, json } = values;
  const acceptShrink = values['accept-shrink'];
  const maxAge = values['max-age'];
  throwProblems([
    ...(replay && from !== undefined
      ? [
          {
            what: `--replay takes in the last feed again, and "${from}" was named as well.`,
            fix: 'Leave out one of the two.',
          },
        ]
      : []),
    ...(acceptShrink?.trim() === ''
      ? [
          {
            what: '--accept-shrink has no reason.',
            fix: 'Say why so many listings are gone: --accept-shrink "mandats transmis".',
          },
        ]
      : []),
    ...(source !== undefined && from === undefined && !replay
      ? [
          {
            what: `--source ${source} says what a file is, and no file was named.`,
            fix: 'Name the file; or leave out --source: each feed of a site.config.ts has its own.',
          },
        ]
      : []),
  ]);
  return {
    from,
    source,
    today: parseDay(values.today, '--today'),
    exportedOn: parseDay(values.exported, '--exported'),
    into,
    store: values.store,
    acceptShrink,
    maxAgeHours: maxAge === undefined ? undefined : parseNumber(maxAge, '--max-age'),
    photosFolder: values['photos-dir'],
    wantsPhotos: !values['no-photos'],
    replay,
    json,
  };
}

/** What cannot be a folder beside the others of content/listings. */
export function findFaultOfSource(source: string): ProblemDetails | undefined {
  if (/^[a-z0-9-]+$/.test(source) && source !== 'complements') return undefined;
  return {
    what: `"${source}" cannot be the name of a source.`,
    fix: 'Use small letters, digits and hyphens, and not "complements": --source exemple.',
  };
}

function parseDay(typed: string | undefined, option: string): string | undefined {
  if (typed === undefined || isDay(typed)) return typed;
  throw new Problem({
    what: `"${typed}" is not a day.`,
    fix: `Write it as ${option} 2026-11-22.`,
  });
}
