/** Completes and judges one record, and makes its texts: what every thread does. */
import { formatListing, isOnOffer, type Listing } from '@agency/listings';
import { detach } from './detach.ts';
import { fateOf, type LedgerEntry } from './ledger.ts';
import type { ReadRecord } from './read/reader.ts';
import { formatReason, type Reason, type WarningCode, type Weight } from './reasons.ts';
import type { Place } from './text-buffer.ts';

/** What the judge says of a listing. The rules live upstairs and are handed in. */
export interface Verdict {
  rule: string;
  severity: 'BLOCK' | 'WARN' | 'INFO';
  message: string;
  fix: string;
  law?: { source: string };
}

/** What editors have added to listings. Complements lie on this floor too and are handed in. */
export interface Completer {
  /** Undefined when nobody has added anything. */
  complete(listing: Listing): Completed | undefined;
  /** What has become of a listing that the feed no longer holds. */
  stateOf(
    listing: Pick<Listing, 'key' | 'reference'>,
  ): Pick<Listing, 'state' | 'stateSince'> | undefined;
}

interface Completed {
  listing: Listing;
  /** The file that says so. */
  file: string;
  /** Paths of the fields that now come from it. */
  given: readonly string[];
  /** Paths of the facts that the feed gives itself. */
  needless: readonly string[];
  /** Facts that do not fit the listing: they are left out. */
  faults: readonly { path: string }[];
}

export interface Judging {
  judge: (listing: Listing) => readonly Verdict[];
  complements?: Completer | undefined;
  /**
   * The brands that take a listing; of a record that is none, those that take from its agency. Absent: none is asked, as
   * of a feed that no brand takes from yet.
   */
  brandsOf?: (listing: Pick<Listing, 'agency'> & Partial<Listing>) => readonly string[];
}

/** A record as the account knows it, and where its bytes and its texts lie. */
export interface TakenRecord extends LedgerEntry {
  offset: number;
  length: number;
  /** Of the listing's text; absent when there is none to publish or to remember. */
  place?: Place | undefined;
  /** Of its pictures, as JSON; absent when there are none. */
  photos?: Place | undefined;
  /** The feed itself says that it is under offer, sold or let: of use only to a listing that was on the site. */
  isClosed: boolean;
}

export interface JudgedRecord {
  record: TakenRecord;
  identity: ReadRecord['identity'];
  digest: string;
  charset: ReadRecord['charset'];
  /** File of the complement that was used. */
  complement: string | undefined;
}

/** @param put Takes a text and says where it lies. */
export function judgeRecord(
  read: ReadRecord,
  { judge, complements, brandsOf }: Judging,
  put: (text: string) => Place,
): JudgedRecord {
  const { identity, line, offset, length, digest, charset, photos } = read;
  const reasons = [...read.reasons];
  const completed = read.listing && complements?.complete(read.listing);
  const listing = completed?.listing ?? read.listing;
  if (completed) reasons.push(...tellComplement(completed));
  if (listing) reasons.push(...judge(listing).map(fromVerdict));
  const whose = listing ?? identity;
  // Every key in every record: objects of one shape are smaller, and quicker to send to another thread.
  const record: TakenRecord = {
    line,
    offset,
    length,
    key: identity?.key,
    reference: identity?.reference,
    agency: identity?.agency,
    title: listing && detach(listing.texts.fr.title),
    brands: (whose && brandsOf?.(whose)) ?? [],
    fate: fateOf(reasons),
    reasons,
    isClosed: read.listing !== undefined && !isOnOffer(read.listing),
    // What the feed says, and no more: the build adds what editors say, on its own day.
    place: read.listing && put(formatListing(read.listing)),
    photos: read.listing && photos.length > 0 ? put(JSON.stringify(photos)) : undefined,
  };
  return { record, identity, digest, charset, complement: completed?.file };
}

function tellComplement({ file, given, needless, faults }: Completed): Reason[] {
  const tell = (code: WarningCode) => (path: string) =>
    formatReason(code, { column: `${file} (${path})` });
  return [
    ...given.map(tell('complement')),
    ...needless.map(tell('needless-complement')),
    ...faults.map(({ path }) => tell('unfit-complement')(path)),
  ];
}

const weightOf = { BLOCK: 'rule', WARN: 'warning', INFO: 'info' } as const satisfies Record<
  Verdict['severity'],
  Weight
>;

function fromVerdict({ rule, severity, message, fix, law }: Verdict): Reason {
  const weight = weightOf[severity];
  return { code: rule, weight, rule, message, fix, ...(law && { law: law.source }) };
}
