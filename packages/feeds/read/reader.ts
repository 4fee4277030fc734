/** What a format gives the importer: its records, one after another, each read as far as it can be trusted. */
import type { Listing, Position } from '@agency/listings';
import type { Charset } from '../charset.ts';
import type { Reason } from '../reasons.ts';
import type { RawRecord } from '../records.ts';
import type { TownRegister } from '../towns.ts';

export interface Identity {
  /** Public key: opaque, stable for the listing's life. */
  key: string;
  agency: string;
  reference: string;
}

/** A picture as the feed names it: an address, or a file of the archive. */
export interface PhotoSource {
  source: string;
  caption?: string;
}

export interface ReadContext {
  /** Name of the feed: part of every key. @example 'exemple' */
  source: string;
  /** The day of the export. */
  today: string;
  towns: TownRegister;
  /** The middles of communes, by INSEE code. A position in any other cannot be checked, and is not used. */
  townCentres?: ReadonlyMap<string, Position> | undefined;
  /** Names of the pictures that came in the archive beside the feed. */
  pictures: ReadonlySet<string>;
  /** Hosts of our own network that pictures may lie on, by name or address. */
  privateHosts?: ReadonlySet<string> | undefined;
}

/** What decides whether a cell names a picture. */
export type PictureContext = Pick<ReadContext, 'pictures' | 'privateHosts'>;

/** One record of the feed, read. */
export interface ReadRecord {
  /** The line that it begins on, from 1. */
  line: number;
  /** Where its bytes lie in the file: so that it can be kept whole, mended and put back. */
  offset: number;
  length: number;
  charset: Charset;
  /** Changes when a byte of the record changes: copies are known by it. */
  digest: string;
  /** Absent when the record does not even name itself. */
  identity?: Identity;
  /** Whether the id is the one that the format calls constant: twice the same id then is a fault. */
  hasTechnicalId?: boolean;
  /** Absent when the record cannot be trusted, or its status is none that is ever shown. Its pictures are in `photos`. */
  listing?: Listing;
  photos: readonly PhotoSource[];
  reasons: Reason[];
}

export interface FeedReader {
  /** For the ledger. @example 'Poliris 4.12' @example 'AC3 LISTEPA' */
  readonly format: string;
  read(context: ReadContext): AsyncIterable<ReadRecord>;
  /** True where software gives a number again once it is free: that two listings share it is then no fault. */
  readonly reusesReferences?: boolean;
  /** What portals are sent and the site never shows, by the rank that Poliris has for it. */
  readPrivate(source: string): AsyncIterable<PrivateRecord>;
  /** Where records can be cut apart without being understood, several threads may read them. */
  apart?: {
    cut(): AsyncIterable<RawRecord>;
    /** What another thread must know to read one. */
    separator: string;
  };
}

export interface PrivateRecord {
  /** Of the listing. */
  key: string;
  /** Ranks of Poliris: 8 is the street, 112 and 113 the mandate. */
  ranks: ReadonlyMap<number, string>;
}
