/** What `pnpm alerts` says of a run: who waits, what was news, what has left and what has not. */
import type { BrandRun, Delivered } from '@agency/alerts';

export interface Summary extends BrandRun {
  brandName: string;
  /** Where messages go. Absent: it was a rehearsal. */
  into: string | undefined;
}

export function formatSummary({ brandName, planned, delivered, into }: Summary): string {
  const { news, confirmed, confirmations, lapsed, crowded } = planned;
  return [
    brandName,
    line(confirmed, 'confirmed alerts'),
    line(news, 'listings that there is news of'),
    line(
      planned.planned,
      into === undefined ? 'messages would tell of them' : 'messages tell of them',
    ),
    line(confirmations, 'messages ask whether an alert was asked for'),
    ...some(lapsed, 'asked for more than a week ago and never confirmed'),
    ...some(crowded, 'asked for too often for one address: nobody is asked'),
    ...(delivered && into !== undefined ? formatDelivered(delivered, into) : []),
  ].join('\n');
}

function formatDelivered(delivered: Delivered, into: string): string[] {
  const { sent, again, later, refused, dropped, waiting, failures } = delivered;
  return [
    line(sent, `sent → ${into}`),
    ...some(again, 'of them may have arrived before, under the same Message-ID'),
    ...some(later, 'left for the next run'),
    ...some(dropped, 'dropped: nothing in them is true any more'),
    ...some(waiting, 'wait for a subscription that this export lacks'),
    ...some(refused.length, 'refused for good: end these subscriptions at the endpoint'),
    ...refused.map((id) => `           ${id}`),
    ...[...failures].map(([told, count]) => line(count, `× ${told}`)),
  ];
}

function some(count: number, name: string): string[] {
  return count > 0 ? [line(count, name)] : [];
}

function line(count: number, name: string): string {
  return `${String(count).padStart(7)}  ${name}`;
}
