/** From anything to what may be kept: of an import, an older document or a forged one only what holds is taken. */
import {
  chapters,
  lifetime,
  longestNote,
  type Chapter,
  type Kept,
  type KeptListing,
  type Note,
  type SavedSearch,
  type Told,
  type Visit,
} from './kept.ts';
import {
  keyPattern,
  parseCount,
  parseSigns,
  parseText,
  pathPattern,
  sitePattern,
  snapshotPattern,
} from './values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** More than any of our sites has. */
const mostLanguages = 4;

/** Undefined: it is none. @param now What says that it is of later is of now: else it would never end. */
export function parseListing(value: unknown, now = Infinity): KeptListing | undefined {
  const fields = fieldsOf(value);
  const key = parseSigns(fields['key'], keyPattern);
  const site = parseSite(fields);
  const path = parseSigns(fields['path'], pathPattern, 1000);
  const told = parseTold(fields);
  const at = parseCount(fields['at'], now);
  if (!key || !site || !path || !told || at === undefined) return undefined;
  const before = fieldsOf(fields['before']);
  const note = parseNote(fieldsOf(fields['note']), now);
  const since = parseCount(fields['since'], now);
  const also = parseAlso(fields['also']);
  return {
    key,
    site,
    path,
    title: told.title,
    town: parseText(fields['town'], 100) ?? '',
    price: told.price,
    ...parseFigures(fields),
    at,
    ...(also && { also }),
    ...('amount' in before && { before: parseFigures(before) }),
    ...(since !== undefined && { since }),
    ...(note && { note }),
    ...(fields['compared'] === true && { compared: true }),
  };
}

export function parseSearch(value: unknown, now = Infinity): SavedSearch | undefined {
  const fields = fieldsOf(value);
  const site = parseSite(fields);
  const name = parseText(fields['name'], 200);
  // A hundred towns and a text are a long one.
  const address = parseSigns(fields['address'], pathPattern, 4000);
  const at = parseCount(fields['at'], now);
  if (!site || !name || !address || at === undefined) return undefined;
  const [found, before] = [parseSnapshot(fields['found']), parseSnapshot(fields['before'])];
  const since = parseCount(fields['since'], now);
  return {
    site,
    name,
    address,
    at,
    ...(found !== undefined && { found }),
    ...(before !== undefined && { before }),
    ...(since !== undefined && { since }),
  };
}

/** A day that is longer ago than anything may be kept is forgotten. */
export function parseVisit(value: unknown, now: number): Visit {
  const { at, previous } = fieldsOf(value);
  const parse = (time: unknown) => {
    const parsed = parseCount(time, Infinity) ?? 0;
    return parsed > now - lifetime ? parsed : 0;
  };
  return { at: parse(at), previous: parse(previous) || null };
}

/** The things of a chapter that hold, of those that still live; each once. */
export function parseChapter<Name extends Chapter>(
  name: Name,
  value: unknown,
  now: number,
): Kept[Name] {
  if (name === 'visit') return parseVisit(value, now) as Kept[Name];
  const parse = name === 'searches' ? parseSearch : parseListing;
  const things = (Array.isArray(value) ? (value as unknown[]) : []).flatMap((each) => {
    const thing = parse(each, now);
    return thing && isAlive(thing, now) ? thing : [];
  });
  return keepFirst(things).slice(0, chapters[name].most) as Kept[Name];
}

export function isAlive({ at }: { at: number }, now: number): boolean {
  return at > now - lifetime;
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

function parseSite({ site }: Fields): string | undefined {
  return parseSigns(site, sitePattern);
}

function parseTold({ title: text, price }: Fields): Told | undefined {
  const title = parseText(text, 300);
  return title ? { title, price: parseText(price, 100) ?? '' } : undefined;
}

/** By language. Undefined: in none. */
function parseAlso(value: unknown): Readonly<Record<string, Told>> | undefined {
  const all = Object.entries(fieldsOf(value)).flatMap(([language, each]) => {
    const told = parseTold(fieldsOf(each));
    return told && /^[a-z]{2}$/.test(language) ? [[language, told] as const] : [];
  });
  return all.length > 0 ? Object.fromEntries(all.slice(0, mostLanguages)) : undefined;
}

function parseNote({ text, at }: Fields, now: number): Note | undefined {
  const time = parseCount(at, now);
  return time === undefined ? undefined : { text: parseText(text, longestNote) ?? '', at: time };
}

function parseFigures({ amount, photos }: Fields): { amount: number | null; photos: number } {
  return {
    amount: typeof amount === 'number' && amount >= 0 && amount < 1e12 ? amount : null,
    photos: parseCount(photos, 1e4) ?? 0,
  };
}

function parseSnapshot(value: unknown): string | undefined {
  return parseSigns(value, snapshotPattern);
}
