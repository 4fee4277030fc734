/** What an import is told, and what it tells. */
import type { Position } from '@agency/listings';
import type { Changes } from './changes.ts';
import type { GuardOptions } from './guard.ts';
import type { Ledger } from './ledger.ts';
import type { OpenOptions } from './open/open-feed.ts';
import type { FoundPhoto, PhotographTaker } from './photographs.ts';
import type { TakeInOptions } from './take-in.ts';

export interface ImportOptions
  extends GuardOptions, Omit<OpenOptions, 'known' | 'scratch'>, Omit<TakeInOptions, 'onProgress'> {
  /** Name of the feed: part of every key. @example 'exemple' */
  source: string;
  /** Folder of what may be published: it gets portfolio.json. */
  into: string;
  /** Folder of what must not be: accounts, the feed itself, quarantined records. */
  store: string;
  /** Day of the import and of the judgement. */
  today: string;
  now: Date;
  /** Day of the export, when somebody knows it better than the file or the server. */
  exportedOn?: string | undefined;
  /** Oldest feed that is taken, in hours. */
  maxAgeHours?: number | undefined;
  /** The middles of communes, by INSEE code: what positions are checked against. Absent: no more than communes are told. */
  townCentres?: ReadonlyMap<string, Position> | undefined;
  /** Absent: the pictures of the time before stay as they are. */
  photographs?: PhotographTaker | undefined;
  /** Pictures that came with this feed when it was first taken in, by name. */
  knownPictures?: ReadonlyMap<string, FoundPhoto>;
  /** How the report calls the brands, by their ids. */
  brandNames?: Readonly<Record<string, string>> | undefined;
  onProgress?: (stage: 'records' | 'listings', done: number) => void;
}

export interface Imported {
  ledger: Ledger;
  changes: Changes;
  /** Files of the complements that a listing has used. */
  complemented: ReadonlySet<string>;
  /** Folder of the account. */
  folder: string;
}
