/** Reads what the endpoint exports: a line that is not understood is told, and keeps nobody else from being served. */
import type { Language } from '@agency/brand';
import { subscriptionSchema, type Subscription } from '@agency/forms';
import { fromZodIssues, suggest, type ProblemDetails } from '@agency/problem';
import type { Search } from '@agency/search';
import { parseSearch } from './parse-search.ts';

/** A subscription of which everything is understood, and that is not over. */
export interface Alert extends Subscription {
  email: string;
  wanted: Search;
  /** Of the page that it was asked on: words are sought in its titles. */
  readIn: Language;
  /** The search and nothing else. @example '/vente/?type=maison' */
  address: string;
}

export interface ReadAlerts {
  /** By id, in the order of the export. */
  alerts: ReadonlyMap<string, Alert>;
  /** Ids of those that are over: nothing is kept of them. */
  ended: ReadonlySet<string>;
  problems: ProblemDetails[];
}

/**
 * Of several lines of one id the last holds, since an export may be a log. One that is not understood holds as well:
 * what it takes back must not go on because of a slip.
 *
 * @param file As it is told.
 * @param brands Ids of those that there are. Absent: any may be.
 */
export function readSubscriptions(
  text: string,
  file: string,
  brands?: readonly string[],
): ReadAlerts {
  const alerts = new Map<string, Alert>();
  const ended = new Set<string>();
  const problems: ProblemDetails[] = [];
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const where = `${file}:${at + 1}`;
    const value = parseJson(line);
    const id = idOf(value);
    if (id !== undefined) {
      alerts.delete(id);
      ended.delete(id);
    }
    const read = readSubscription(value, where, brands);
    if ('problems' in read) problems.push(...read.problems);
    else if ('ended' in read) ended.add(read.ended);
    else alerts.set(read.alert.id, read.alert);
  }
  return { alerts, ended, problems };
}

function readSubscription(
  value: unknown,
  where: string,
  brands: readonly string[] | undefined,
): { alert: Alert } | { ended: string } | { problems: ProblemDetails[] } {
  if (value === undefined) {
    const fix = 'Export it again: each line is one subscription, whole.';
    // No more of it is told: an address might stand in a log.
    return { problems: [{ what: 'The line is no JSON.', where, fix }] };
  }
  const parsed = subscriptionSchema.safeParse(value);
  if (!parsed.success) return { problems: tellIssues(parsed.error.issues, where) };
  const subscription = parsed.data;
  const { email } = subscription;
  if (subscription.state === 'ended' || email === undefined) return { ended: subscription.id };
  const doubts = [...doubtBrand(subscription, brands), ...doubtConsent(subscription)];
  const search = parseSearch(subscription.search);
  const faults = 'faults' in search ? search.faults.map(tellFault) : [];
  if (doubts.length > 0 || 'faults' in search) {
    return { problems: [...doubts, ...faults].map((details) => ({ ...details, where })) };
  }
  const { search: wanted, language: readIn, address } = search;
  return { alert: { ...subscription, email, wanted, readIn, address } };
}

function doubtBrand(
  { brand }: Subscription,
  brands: readonly string[] | undefined,
): ProblemDetails[] {
  if (!brands || brands.includes(brand)) return [];
  return [{ what: `"${brand}" is no brand.`, fix: suggest(brand, brands) }];
}

/** Nobody is written to who has not said so twice: a state and its day that disagree are no proof (RGPD, art. 7(1)). */
function doubtConsent({ state, requestedAt, confirmedAt }: Subscription): ProblemDetails[] {
  const doubt = (what: string): ProblemDetails[] => [
    { what, fix: 'Export the subscription as it was confirmed, or as pending.' },
  ];
  if (state === 'confirmed' && confirmedAt === undefined) {
    return doubt('It is confirmed, and does not say when ("confirmedAt").');
  }
  if (state === 'pending' && confirmedAt !== undefined) {
    return doubt('It is pending, and says when it was confirmed ("confirmedAt").');
  }
  if (confirmedAt !== undefined && Date.parse(confirmedAt) < Date.parse(requestedAt)) {
    return doubt(`It was confirmed (${confirmedAt}) before it was asked for (${requestedAt}).`);
  }
  return [];
}

function tellFault(fault: string): ProblemDetails {
  return {
    what: `The search is not understood, so nothing is told of it: ${fault}.`,
    fix: 'Ask the person to choose the search again, or correct "search" at the endpoint.',
  };
}

function tellIssues(issues: Parameters<typeof fromZodIssues>[0], where: string): ProblemDetails[] {
  const [file = '', line] = [where.slice(0, where.lastIndexOf(':')), where.split(':').at(-1)];
  return fromZodIssues(issues, {
    file,
    lineOf: () => Number(line),
    knownKeys: (path) => (path.length === 0 ? Object.keys(subscriptionSchema.shape) : []),
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}
