/** A proof: what a browser was seen to do in every state, compared with the registry, and by what it can be checked. */
import { expectOf, type Use, type UsedVendor } from '@agency/consent';
import type { Purpose, Tracker } from '@agency/facts';
import { isSeen, listUnseen, type Unseen } from './judge.ts';
import type { SamplePage } from './pages.ts';
import { faultsOf, type StateRecord } from './run-state.ts';

export interface Fingerprint {
  /** What it is of. */
  of: 'gate' | 'served' | 'registry' | 'choice-of-vendors' | 'text' | 'site';
  /** File or address. @example 'content/facts/trackers.yaml' */
  name: string;
  sha256: string;
}

export interface Screenshot {
  of: 'banner' | 'choices';
  width: number;
  height: number;
  /** As an address of the picture itself. @example 'data:image/webp;base64,…' */
  image: string;
}

export interface ProvedVendor extends UsedVendor {
  /** The account is made up to show the site. */
  madeUpAccount: boolean;
}

/** How much of the site was visited. */
export interface Coverage {
  /** Pages of the sitemap. */
  sitemap: number;
  /** Of them those that were seen where nobody had answered and, if anything is asked, after a refusal. */
  visited: number;
  /** Of them those that stand for their type. */
  chosen: number;
}

export interface Proof {
  brand: { id: string; name: string; domain: string };
  /** @example '2026-11-27T19:40:00.000Z' */
  at: string;
  /** What the visitor is asked for, and the firms whose tools the brand uses. */
  purposes: readonly Purpose[];
  vendors: readonly ProvedVendor[];
  /** By which the banner knows what was asked. */
  revision: string;
  /** Of the code, where it is known. @example '35b6b39' */
  commit: string | undefined;
  chromium: string;
  /** Every page of the sitemap in the first two states, or one of each type. */
  whole: boolean;
  coverage: Coverage;
  pages: readonly SamplePage[];
  states: readonly StateRecord[];
  declared: DeclaredTracker[];
  /** Declared, and seen in no state. */
  unseen: Unseen;
  fingerprints: readonly Fingerprint[];
  screenshots: readonly Screenshot[];
  /** Why there is not every one of them. */
  screenshotsFailed?: string | undefined;
}

export interface DeclaredTracker extends Tracker {
  /** Ids of the states in which it was seen. */
  seenIn: string[];
}

/** What was seen of everything that the registry declares. */
export function sumUp(
  use: Use,
  states: readonly StateRecord[],
): Pick<Proof, 'declared' | 'unseen'> {
  const all = expectOf(
    use,
    use.vendors.map(({ id }) => id),
  );
  const seenIn = (tracker: Tracker) =>
    states
      .filter(({ steps }) => steps.some(({ observed }) => isSeen(tracker, observed)))
      .map(({ id }) => id);
  return {
    declared: all.trackers.map((tracker) => ({ ...tracker, seenIn: seenIn(tracker) })),
    unseen: listUnseen(
      all,
      states.flatMap(({ steps }) => steps.map(({ observed }) => observed)),
    ),
  };
}

export function countFaults(states: readonly StateRecord[]): number {
  return states.flatMap(faultsOf).length;
}

/** @param sample One page of each type. */
export function measureCoverage(
  sitemap: readonly string[],
  sample: readonly SamplePage[],
  states: readonly StateRecord[],
): Coverage {
  const seen = states
    .filter(({ kind }) => kind === 'fresh' || kind === 'refused')
    .map(({ steps }) => new Set(steps.map(({ path }) => path)));
  return {
    sitemap: sitemap.length,
    visited: sitemap.filter((path) => seen.every((paths) => paths.has(path))).length,
    chosen: sample.filter(({ type }) => type !== 'missing').length,
  };
}
