/** What <listing-map> says, and how it puts figures into it. */
import { formatCount } from '@agency/ui/browser/count.ts';
import type { Cluster } from './clusters.ts';

export interface MapWords {
  /** The name of the map for who does not see it. */
  readonly label: string;
  /** How it is used with the keyboard; that the list has the same. */
  readonly help: string;
  /** How it is moved with a mouse, and with fingers. */
  readonly hint: string;
  readonly touchHint: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  /** Of the link to where sources and licences are told in full. */
  readonly sources: string;
  /** More places than are named: {places} and {count} others. */
  readonly places: Plural;
  /** {place} and {count} listings. */
  readonly spot: Plural;
}

interface Plural {
  readonly one: string;
  readonly other: string;
}

/** Places of a cluster that are named; the others are counted. */
const named = 2;

/** @example nameCluster({ count: 12, spots: [biarritz] }, words, 'fr') // 'Biarritz : 12 annonces' */
export function nameCluster(
  { count, spots }: Pick<Cluster, 'count' | 'spots'>,
  words: Pick<MapWords, 'places' | 'spot'>,
  language: string,
): string {
  const labels = [...new Set(spots.map(({ label }) => label))];
  const first = labels.slice(0, labels.length === named + 1 ? named + 1 : named).join(', ');
  const others = labels.length > named + 1 ? labels.length - named : 0;
  const place = others === 0 ? first : choose(words.places, others, language, { places: first });
  return choose(words.spot, count, language, { place });
}

/** Puts the values into the text for a count. There is always one at least: the rules of both languages are the same. */
function choose(
  plural: Plural,
  count: number,
  language: string,
  values: Readonly<Record<string, string>>,
): string {
  const all: Readonly<Record<string, string>> = { ...values, count: formatCount(count, language) };
  const text = count === 1 ? plural.one : plural.other;
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => all[key] ?? whole);
}
