/** What a message is known by: the same message has the same name, whichever run sends it. */
import { createHash } from 'node:crypto';
import type { PlannedMessage } from '../state/messages.ts';

/**
 * What stands left of the @ of its Message-ID. It is made of what is told to which subscription on which day, so that
 * even a run that has lost its state plans no second message of another name.
 */
export function messageIdOf(
  { subscription, kind, items, others }: Omit<PlannedMessage, 'id'>,
  day: string,
): string {
  const told = items.map(({ key, what, before }) => [key, what, before ?? null]);
  return createHash('sha256')
    .update(JSON.stringify([subscription, kind, day, told, others]))
    .digest('hex')
    .slice(0, 32);
}
