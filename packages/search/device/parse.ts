/** From anything to what may be kept: of an import, an older document or a forged one only what holds is taken. */
import {
  chapters,
  lifetime,
  type Chapter,
  type Kept,
  type KeptListing,
  type SavedSearch,
  type Visit,
} from './kept.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Undefined: it is none. */
export function parseListing(value: unknown): KeptListing | undefined {
  const fields = fieldsOf(value);
  const key = parseText(fields['key'], 7);
  const site = parseSite(fields['site']);
  const path = parsePath(fields['path']);
  const title = parseText(fields['title'], 300);
  const at = parseTime(fields['at']);
  if (!key || !/^[a-z0-9]{7}$/.test(key) || !site || !path || !title || at === undefined)
    return undefined;
  const before = fieldsOf(fields['before']);
  return {
    key,
    site,
    path,
    title,
    town: parseText(fields['town'], 100) ?? '',
    price: parseText(fields['price'], 100) ?? '',
    ...parseFigures(fields),
    at,
    ...('amount' in before && { before: parseFigures(before) }),
  };
}

export function parseSearch(value: unknown): SavedSearch | undefined {
  const fields = fieldsOf(value);
  const site = parseSite(fields['site']);
  const name = parseText(fields['name'], 200);
  const address = parsePath(fields['address']);
  const at = parseTime(fields['at']);
  if (!site || !name || !address || at === undefined) return undefined;
  const [found, before] = [parseSnapshot(fields['found']), parseSnapshot(fields['before'])];
  return {
    site,
    name,
    address,
    at,
    ...(found !== undefined && { found }),
    ...(before !== undefined && { before }),
  };
}

export function parseVisit(value: unknown): Visit {
  const { at, previous } = fieldsOf(value);
  return { at: parseTime(at) ?? 0, previous: parseTime(previous) ?? null };
}

/** The things of a chapter that hold, of those that still live; each once. */
export function parseChapter<Name extends Chapter>(
  name: Name,
  value: unknown,
  now: number,
): Kept[Name] {
  if (name === 'visit') return parseVisit(value) as Kept[Name];
  const parse = name === 'searches' ? parseSearch : parseListing;
  const things = (Array.isArray(value) ? (value as unknown[]) : []).flatMap(
    (each) => parse(each) ?? [],
  );
  return keepFirst(things.filter(({ at }) => at > now - lifetime)).slice(
    0,
    chapters[name].most,
  ) as Kept[Name];
}

/** What two things must share to be the same. */
export function identityOf(thing: KeptListing | SavedSearch): string {
  return `${thing.site} ${'key' in thing ? thing.key : thing.address}`;
}

export function keepFirst<Thing extends KeptListing | SavedSearch>(
  things: readonly Thing[],
): Thing[] {
  const known = new Set<string>();
  return things.filter((thing) => {
    const identity = identityOf(thing);
    return !known.has(identity) && known.add(identity);
  });
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** What steers a terminal, or turns the direction of writing, is no text. */
const steering = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

export function parseText(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.replace(steering, '').trim().slice(0, longest) || undefined;
}

function parseSite(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z][a-z0-9-]{0,40}$/.test(value) ? value : undefined;
}

/** From the root of a site: an address of another host cannot be written so. */
function parsePath(value: unknown): string | undefined {
  const isPath =
    typeof value === 'string' &&
    value.length <= 1000 &&
    /^\/(?!\/)[\w./~%-]*(\?[\w.,=&%+~-]*)?$/.test(value);
  return isPath ? value : undefined;
}

function parseTime(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function parseFigures({ amount, photos }: Fields): { amount: number | null; photos: number } {
  return {
    amount: typeof amount === 'number' && amount >= 0 && amount < 1e12 ? amount : null,
    photos: parseTime(photos) ?? 0,
  };
}

function parseSnapshot(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 40_000 && /^[\w:.,-]*$/.test(value)
    ? value
    : undefined;
}
