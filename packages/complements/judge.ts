/** Holds complements against the listings of the day: facts that do not fit their listing, or are needless by now. */
import type { Listing } from '@agency/listings';
import type { ProblemDetails } from '@agency/problem';
import type { Fault, FaultKind } from './account.ts';
import type { Complements } from './find.ts';
import { findAmbiguous, findDoubled } from './judge-names.ts';
import type { Gone } from './owners.ts';
import type { Complement } from './schema.ts';

/** @param listings As they are imported, all of them, of every source. */
export function findUnfit(
  complements: Complements,
  listings: readonly Listing[],
  gone: readonly Gone[] = [],
): ProblemDetails[] {
  const clear = complements.among(listings, gone);
  return [
    ...findAmbiguous(complements, listings),
    ...findDoubled(clear, listings),
    ...listings.flatMap(judgeListing),
  ];

  function judgeListing(listing: Listing): ProblemDetails[] {
    const complement = clear.find(listing);
    const faults = clear.complete(listing)?.faults ?? [];
    if (!complement) return [];
    const { file, lineOf } = complement;
    return faults.map((fault) => ({
      what: sentences[fault.kind](fault, listing),
      where: `${file}:${lineOf(fault.path)}`,
      fix: fixes[fault.kind](fault),
    }));
  }
}

const sentences: Readonly<Record<FaultKind, (fault: Fault, listing: Listing) => string>> = {
  elsewhere: ({ path }, { reference, transaction, kind }) =>
    `"${path}" does not go with ${reference}: ${transaction} of a ${kind}.`,
  incomplete: ({ path }, { reference }) =>
    path === 'energy'
      ? `${reference} has no certificate, and the complement gives only part of one.`
      : `"${path}" is missing, and the feed does not give it for ${reference}.`,
  contradicted: ({ path }, { reference }) =>
    path === 'energy'
      ? `The feed says that ${reference} needs no certificate, and the complement gives one.`
      : `The feed gives a certificate for ${reference}, and the complement says that none is due.`,
  'no-photo': ({ path }, { reference }) =>
    `${reference} has no picture "${path.replace(/^photos\./, '')}".`,
};

const fixes: Readonly<Record<FaultKind, (fault: Fault) => string>> = {
  elsewhere: () => 'Remove it, or correct the transaction in the software.',
  incomplete: ({ path }) =>
    path === 'energy' ? 'Add "energy" and "climate".' : 'Add it: buyer, seller or both.',
  contradicted: () =>
    'Remove it, or correct the certificate in the software: what the feed says prevails.',
  'no-photo': () => 'Copy the 24 signs from the address of the picture on the page of the listing.',
};

export interface Needless {
  complement: Complement;
  /** What the feed gives itself. @example ['energy.cost'] */
  paths: readonly string[];
}

/**
 * Facts that the feed gives by now. That a listing is sold is none of these: the portfolio keeps what a complement said
 * of it when the feed dropped it.
 */
export function findNeedless(
  complements: Complements,
  listings: readonly Listing[],
  gone: readonly Gone[] = [],
): Needless[] {
  const clear = complements.among(listings, gone);
  return listings.flatMap((listing) => {
    const complement = clear.find(listing);
    const needless = clear.complete(listing)?.needless ?? [];
    const paths = needless.filter((path) => path !== 'state');
    return complement && paths.length > 0 ? [{ complement, paths }] : [];
  });
}
