/** Finds records that share an id or a reference with another one of the feed. */
import type { FeedReader, Identity } from './read/reader.ts';
import { formatReason, type Reason } from './reasons.ts';

/** What is kept of a record until the last one was read. */
interface Entry {
  reasons: Reason[];
}

/**
 * The same id twice makes both records untrustworthy, unless one is the other's copy. A reference may repeat: it is
 * only shown, and nothing hangs on it.
 */
export function createRepeatMarker<E extends Entry>({
  reusesReferences = false,
}: Pick<FeedReader, 'reusesReferences'>) {
  const byKey = new Map<string, { entry: E; digest: string }>();
  const agencies = new Map<string, Map<string, E>>();

  return (entry: E, { key, agency, reference }: Identity, digest: string): void => {
    const first = byKey.get(key);
    if (first?.digest === digest) {
      entry.reasons.push(formatReason('repeated-record'));
      return;
    }
    if (first) for (const twin of [first.entry, entry]) markOnce(twin, 'duplicate-id');
    else byKey.set(key, { entry, digest });

    if (reusesReferences) return;
    const byReference = agencies.get(agency) ?? new Map<string, E>();
    agencies.set(agency, byReference);
    const namesake = byReference.get(reference);
    if (namesake) for (const twin of [namesake, entry]) markOnce(twin, 'repeated-reference');
    else byReference.set(reference, entry);
  };
}

function markOnce(entry: Entry, code: 'duplicate-id' | 'repeated-reference'): void {
  if (entry.reasons.some((reason) => reason.code === code)) return;
  entry.reasons.push(formatReason(code));
}
