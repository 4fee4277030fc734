/** Finds records that share an id or a reference with another one of the feed. */
import { createHash } from 'node:crypto';
import type { RecordIdentity } from './read/poliris/identity.ts';
import { formatReason, type Reason } from './reasons.ts';

interface Marked {
  reasons: Reason[];
}

/**
 * The same id twice makes both records untrustworthy, unless one is the other's copy. A reference may repeat: it is
 * only shown, and nothing hangs on it.
 */
export function createRepeatMarker<Entry extends Marked>() {
  const byKey = new Map<string, { entry: Entry; digest: string }>();
  const byReference = new Map<string, Entry>();

  return (entry: Entry, { key, agency, reference }: RecordIdentity, text: string): void => {
    const digest = createHash('sha1').update(text.trim()).digest('base64');
    const first = byKey.get(key);
    if (first?.digest === digest) {
      entry.reasons.push(formatReason('repeated-record'));
      return;
    }
    if (first) for (const twin of [first.entry, entry]) markOnce(twin, 'duplicate-id', 175);
    else byKey.set(key, { entry, digest });

    const shown = `${agency}\n${reference}`;
    const namesake = byReference.get(shown);
    if (namesake) for (const twin of [namesake, entry]) markOnce(twin, 'repeated-reference', 2);
    else byReference.set(shown, entry);
  };
}

function markOnce(entry: Marked, code: 'duplicate-id' | 'repeated-reference', rank: number): void {
  if (entry.reasons.some((reason) => reason.code === code)) return;
  entry.reasons.push(formatReason(code, { rank }));
}
