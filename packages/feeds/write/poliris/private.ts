/** The columns that a portal gets and the site never shows. They come from the private store of the last import, not from the listing. */
import { range } from '../../read/poliris/private.ts';

/** By rank, as the feed gave them. */
export interface PrivateColumns {
  ranks: ReadonlyMap<number, string>;
}

/**
 * What of them is passed on: street (8), contact shown (105–107), true postcode and town (108, 109), inter-agency
 * (110, 111), number and day of the mandate (112, 113), position (298–300), and the technical id that a portal may know
 * the listing by from the CRM's own exports (175).
 *
 * Never, whatever the store holds: the owner's names, address and telephone, the comments (114–122), the negotiator's
 * code (123), custom fields (136–160, 263). No portal needs them to publish an advert (GDPR, art. 5(1)(c)).
 */
const passedOn: readonly number[] = [8, ...range(105, 113), 175, ...range(298, 300)];

export function choosePrivate({ ranks }: PrivateColumns): Map<number, string> {
  return new Map(
    passedOn.flatMap((rank) => {
      const value = ranks.get(rank)?.trim();
      // Zeros are what software writes for nothing: 00/00/0000, a position of 0.
      return value && /[1-9\p{L}]/u.test(value) ? [[rank, value] as const] : [];
    }),
  );
}
